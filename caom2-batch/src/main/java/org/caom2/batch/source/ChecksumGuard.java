package org.caom2.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** A stream that fails at its end if its bytes are not those that its checksum is of. */
final class ChecksumGuard extends CheckedInputStream {
  private final long expected;

  /**
   * Guards a stream.
   *
   * @param in the stream
   * @param expected its CRC-32
   */
  ChecksumGuard(InputStream in, long expected) {
    super(in, new CRC32());
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return checked(super.read(buffer, offset, length));
  }

  private int checked(int read) throws IOException {
    if (read < 0 && getChecksum().getValue() != expected) {
      throw new IOException("broken archive (a checksum is wrong)");
    }
    return read;
  }
}
