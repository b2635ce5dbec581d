package org.caom2.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of a file as a stream; closing it leaves the file open. */
final class FileSlice extends InputStream {
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
