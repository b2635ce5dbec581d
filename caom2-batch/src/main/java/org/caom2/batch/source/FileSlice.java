package org.caom2.batch.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** A stretch of a file as a stream; closing it leaves the file open. */
final class FileSlice extends InputStream {
  private static final int MEMBER = 0x04034b50;
  private static final int MEMBER_LENGTH = 30;

  private final FileChannel file;
  private final long from;
  private final long end;
  private long at;

  /**
   * A stretch of a file.
   *
   * @param from where it begins
   * @param end where it ends
   */
  FileSlice(FileChannel file, long from, long end) {
    this.file = file;
    this.from = from;
    this.end = end;
    this.at = from;
  }

  /**
   * The bytes of a member of a zip archive, behind its header (APPNOTE.TXT 6.3, section 4.3.7).
   *
   * @param header where the header is
   * @param length how many bytes there are
   * @param directory where the directory begins, before which members end
   * @throws IOException if there is no header, or the member is too long
   */
  static FileSlice ofMember(FileChannel file, long header, long length, long directory)
      throws IOException {
    if (header < 0 || length < 0 || header > directory - MEMBER_LENGTH) {
      throw new IOException("broken archive (a member is not where it should be)");
    }
    ByteBuffer fixed = ByteBuffer.allocate(MEMBER_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    while (fixed.hasRemaining()) {
      if (file.read(fixed, header + fixed.position()) < 0) {
        throw new EOFException();
      }
    }
    long from =
        header + MEMBER_LENGTH + (fixed.getShort(26) & 0xffff) + (fixed.getShort(28) & 0xffff);
    if (fixed.getInt(0) != MEMBER || from > directory || length > directory - from) {
      throw new IOException("broken archive (a member is not where it should be)");
    }
    return new FileSlice(file, from, from + length);
  }

  /** How many bytes were read so far. */
  long taken() {
    return at - from;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int most = (int) Math.min(length, end - at);
    int got = most <= 0 ? -1 : file.read(ByteBuffer.wrap(buffer, offset, most), at);
    at += Math.max(0, got);
    return got;
  }
}
