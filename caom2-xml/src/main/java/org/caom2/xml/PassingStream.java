package org.caom2.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that looks at what passes through it, all of which goes through one method. */
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
  public final boolean markSupported() {
    return false;
  }

  @Override
  public abstract int read(byte[] buffer, int offset, int length) throws IOException;
}
