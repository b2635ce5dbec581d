package org.caom2.batch.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells archives and compressed files that are not read from documents, by how they begin. */
final class FirstBytes {
  /** Where a tar archive since 1988 tells that it is one. */
  private static final int TAR_MAGIC = 257;

  private static final String COMPRESSED = "compressed";

  private static final byte[] TAR = bytes('u', 's', 't', 'a', 'r');

  private FirstBytes() {}

  /** What begins with certain bytes, and why it is not read. */
  private enum Kind {
    XZ("compressed with xz, which is not read", 0xfd, '7', 'z', 'X', 'Z', 0),
    BZIP2("compressed with bzip2, which is not read", 'B', 'Z', 'h'),
    ZSTANDARD("compressed with zstd, which is not read", 0x28, 0xb5, 0x2f, 0xfd),
    LZ4("compressed with lz4, which is not read", 0x04, 0x22, 0x4d, 0x18),
    COMPRESS("compressed with compress, which is not read", 0x1f, 0x9d),
    SEVEN_ZIP("a 7z archive, which is not read", '7', 'z', 0xbc, 0xaf, 0x27, 0x1c),
    RAR("a rar archive, which is not read", 'R', 'a', 'r', '!', 0x1a),
    ZIP("a zip archive, which is read from files whose names end in .zip", 'P', 'K', 3, 4),
    EMPTY_ZIP("a zip archive, which is read from files whose names end in .zip", 'P', 'K', 5, 6);

    private final String why;
    private final byte[] beginning;

    Kind(String why, int... beginning) {
      this.why = why;
      this.beginning = bytes(beginning);
    }
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /**
   * Why what the stream stands before is no document that can be read; null if nothing tells so.
   * The stream is where it was afterwards.
   *
   * @param name its name, which says that it may be one of the old tar archives that nothing else
   *     tells
   * @param unpacked whether it was compressed with gzip
   */
  static @Nullable String refusal(BufferedInputStream in, String name, boolean unpacked)
      throws IOException {
    byte[] first = first(in);
    String other = other(first, name);
    if (other != null) {
      return other;
    }
    boolean isTar =
        at(first, TAR_MAGIC, TAR)
            || (Names.isTar(name) && !unpacked && Codec.firstCharacter(in) == Codec.NONE);
    if (!isTar) {
      return null;
    }
    return unpacked
        ? "a tar archive compressed with gzip, which is read from files whose names end in .tar.gz"
            + " or .tgz"
        : "a tar archive, which is read from files whose names end in .tar";
  }

  /**
   * What the stream stands before if it is neither a document nor a tar archive, and why that is
   * not read; null if nothing tells so. The stream is where it was afterwards.
   */
  static @Nullable String other(BufferedInputStream in, String name) throws IOException {
    return other(first(in), name);
  }

  private static byte[] first(BufferedInputStream in) throws IOException {
    in.mark(TAR_MAGIC + TAR.length + 1);
    byte[] first = in.readNBytes(TAR_MAGIC + TAR.length);
    in.reset();
    return first;
  }

  private static @Nullable String other(byte[] first, String name) {
    for (Kind kind : Kind.values()) {
      if (at(first, 0, kind.beginning)) {
        boolean inside = Names.isTar(name) && kind.why.startsWith(COMPRESSED);
        return inside ? "a tar archive " + kind.why : kind.why;
      }
    }
    return null;
  }

  private static boolean at(byte[] bytes, int offset, byte[] wanted) {
    int end = offset + wanted.length;
    return bytes.length >= end && Arrays.equals(bytes, offset, end, wanted, 0, wanted.length);
  }
}
