package org.caom2.batch.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Recognizes and opens what gzip compressed. */
final class Gzip {
  /** Why a file is not read whose name promises what its content is not. */
  static final String NOT_AS_NAMED = "not in gzip format, as its name says";

  private static final int FIRST = 0x1f;
  private static final int SECOND = 0x8b;

  private Gzip() {}

  /** Whether the stream stands before a gzip header; it is where it was afterwards. */
  static boolean isNext(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean is = in.read() == FIRST && in.read() == SECOND;
    in.reset();
    return is;
  }

  /** The decompressed stream, all members of it, guarded against bombs. */
  static ExpansionGuard open(InputStream in) throws IOException {
    GzipCompressorInputStream gzip =
        GzipCompressorInputStream.builder()
            .setInputStream(in)
            .setDecompressConcatenated(true)
            .get();
    return new ExpansionGuard(gzip, gzip::getCompressedCount);
  }
}
