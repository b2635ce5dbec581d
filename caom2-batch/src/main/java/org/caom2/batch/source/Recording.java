package org.caom2.batch.source;

import java.io.IOException;
import java.io.InputStream;

/** A stream that keeps what is read from it. */
final class Recording extends PassingStream {
  private final SourceText text;

  Recording(InputStream in, SourceText text) {
    super(in);
    this.text = text;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    if (n > 0) {
      text.add(buffer, offset, n);
    }
    return n;
  }
}
