package org.caom2.xml;

import java.io.IOException;
import java.io.InputStream;
import org.caom2.model.issue.Location;

/**
 * A stream that ends with an exception when it is longer than a limit, and remembers its beginning:
 * the parser tells the white space before the root element as part of it.
 */
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

  private static final int HEAD = 4096;

  /** From here on a document is long enough to be looked at. */
  private static final int LONG = 1 << 16;

  private final long limit;
  private final byte[] head = new byte[HEAD];
  private long count;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = readOf(buffer, offset, length);
    keep(buffer, offset, n);
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

  private void keep(byte[] buffer, int offset, int n) {
    if (count < HEAD && n > 0) {
      System.arraycopy(buffer, offset, head, (int) count, (int) Math.min(n, HEAD - count));
    }
  }

  /** The place of the first byte that is not white space, from one whose place is known. */
  Location skipSpace(long offset, Location at) {
    int line = at.line();
    int column = at.column();
    for (long i = offset; i >= 0 && i < Math.min(count, HEAD); i++) {
      int b = head[(int) i];
      if (b == '\n') {
        line++;
        column = 1;
      } else if (b == ' ' || b == '\t' || b == '\r') {
        column++;
      } else {
        return new Location(line, column);
      }
    }
    return at;
  }

  private void count(int more) throws IOException {
    count += more;
    if (count > limit) {
      throw new TooLong("a document of more than " + limit + " bytes");
    }
  }
}
