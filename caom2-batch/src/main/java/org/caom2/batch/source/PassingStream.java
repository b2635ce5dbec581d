package org.caom2.batch.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that looks at what is read from it, all of which goes through one method; it cannot be
 * set back, or something would pass twice. What is skipped does not go through that method.
 */
abstract class PassingStream extends FilterInputStream {
  PassingStream(InputStream in) {
    super(in);
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public abstract int read(byte[] buffer, int offset, int length) throws IOException;

  @Override
  public final boolean markSupported() {
    return false;
  }
}
