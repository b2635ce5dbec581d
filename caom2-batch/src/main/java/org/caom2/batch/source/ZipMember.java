package org.caom2.batch.source;

/**
 * A file in a zip archive, as the directory of the archive tells (APPNOTE.TXT 6.3, section 4.3.12).
 *
 * @param name its path in the archive; that of a folder ends in a slash
 * @param encrypted whether a password is needed
 * @param method how it is compressed
 * @param crc the CRC-32 of its bytes
 * @param compressed how many bytes it takes in the archive
 * @param offset where its header begins, from that of the first member
 * @param link whether it is a symbolic link
 */
record ZipMember(
    String name,
    boolean encrypted,
    int method,
    long crc,
    long compressed,
    long offset,
    boolean link) {
  /** Whether it is a folder. */
  boolean isFolder() {
    return name.endsWith("/");
  }
}
