package org.caom2.xml;

import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an exception when it is longer than a limit. */
final class LimitedStream extends PassingStream {
  /** Thrown when a limit is reached. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(String what) {
      super(what);
    }
  }

  /** Carries what reading the stream threw out of the parser, which would take it for its own. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(Exception thrown) {
      super(thrown);
    }

    /** Throws what reading the stream threw. */
    IOException rethrown() throws IOException {
      if (getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw (IOException) getCause();
    }
  }

  /** From here on a document is long enough to be looked at. */
  private static final int LONG = 1 << 16;

  private final long limit;
  private long count;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = readOf(buffer, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  private int readOf(byte[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (RuntimeException e) {
      throw new Unreadable(e);
    }
  }

  /** Whether what has been read is long enough to hold more names than the parser should see. */
  boolean isLong() {
    return count > LONG;
  }

  /** How many bytes have been read. */
  long count() {
    return count;
  }

  private void count(int more) throws IOException {
    count += more;
    if (count > limit) {
      throw new TooLong("a document of more than " + limit + " bytes");
    }
  }
}
