package org.caom2.batch.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a tar archive, with a limit on those of headers: names and attributes of any length
 * may stand there, and who reads the archive holds them in memory; those of global headers to its
 * end (POSIX.1-2017, pax, "pax Header Block").
 */
final class HeaderGuard extends PassingStream {
  /** For all headers of one member; paths have 4 KiB on most systems, and some have attributes. */
  private static final long MOST = 1L << 20;

  private static final int MOST_GLOBAL = 16;

  private static final int RECORD = 512;
  private static final int KIND = 156;
  private static final int GLOBAL = 'g';

  private boolean inHeader;
  private boolean atStart;
  private boolean endsEarly;
  private long left;
  private int global;

  HeaderGuard(InputStream in) {
    super(in);
  }

  /** From now on headers are read. */
  void header() {
    inHeader = true;
    atStart = true;
    left = MOST;
  }

  /** From now on content is read. */
  void content() {
    inHeader = false;
  }

  /**
   * Whether the archive ends where another header could stand, without the record of zeros that
   * tells its end (POSIX.1-2017, pax, "ustar Interchange Format").
   */
  boolean endsEarly() {
    return endsEarly;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (!inHeader) {
      return in.read(buffer, offset, length);
    }
    int got = in.readNBytes(buffer, offset, length);
    if (atStart && length == RECORD) {
      atStart = false;
      endsEarly = got < RECORD;
    }
    left -= got;
    global += got == RECORD && buffer[offset + KIND] == GLOBAL ? 1 : 0;
    if (left < 0 || global > MOST_GLOBAL) {
      throw new IOException("broken archive (its headers are too long)");
    }
    return got == 0 && length > 0 ? -1 : got;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    left -= inHeader ? skipped : 0;
    return skipped;
  }
}
