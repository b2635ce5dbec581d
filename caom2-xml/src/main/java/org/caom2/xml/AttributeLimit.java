package org.caom2.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.function.IntUnaryOperator;

/**
 * Ends a document in whose tags too many attributes stand: the parser takes time with the square of
 * them, and tells of a tag only when it has read it. Counted is what begins a value, an equals sign
 * and a quote, in pieces that are long, on the way from the document to the parser.
 */
final class AttributeLimit {
  /** From here on a piece is looked at. */
  private static final int LONG = 1 << 16;

  private static final int MOST = 10_000;

  /** How long the piece is that the parser is reading, and how many values stand in it. */
  private long piece;

  private int values;
  private boolean equalsBefore;

  /** The parser goes on to the next piece: a tag, a text, a comment. */
  void nextPiece() {
    piece = 0;
    values = 0;
  }

  /** Counts in a stream of bytes in which those of ASCII stand for themselves. */
  InputStream of(InputStream in) {
    return new PassingStream(in) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        count(offset, n, i -> buffer[i]);
        return n;
      }
    };
  }

  /** Counts in a text. */
  Reader of(Reader text) {
    return new FilterReader(text) {
      @Override
      public int read(char[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        count(offset, n, i -> buffer[i]);
        return n;
      }
    };
  }

  private void count(int offset, int n, IntUnaryOperator at) throws LimitedStream.TooLong {
    piece += Math.max(n, 0);
    if (piece > LONG) {
      for (int i = offset; i < offset + n; i++) {
        take(at.applyAsInt(i));
      }
    }
    if (values > MOST) {
      throw new LimitedStream.TooLong("a tag of more than " + MOST + " attributes");
    }
  }

  private void take(int c) {
    switch (c) {
      // No tag has it: what was counted stands in a comment, or before a tag.
      case '<' -> values = 0;
      case '=' -> equalsBefore = true;
      case '"', '\'' -> {
        values += equalsBefore ? 1 : 0;
        equalsBefore = false;
      }
      case ' ', '\t', '\r', '\n' -> {}
      default -> equalsBefore = false;
    }
  }
}
