package org.caom2.batch.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that keeps what is read from it. */
final class Recording extends FilterInputStream {
  private final SourceText text;

  Recording(InputStream in, SourceText text) {
    super(in);
    this.text = text;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    if (n > 0) {
      text.add(buffer, offset, n);
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
