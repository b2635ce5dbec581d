package org.caom2.xml;

import java.util.function.IntUnaryOperator;

/**
 * Ends a document in whose tags too many attributes stand: the parser takes time with the square of
 * them, and tells of a tag only when it has read it. Counted is what begins a value, an equals sign
 * and a quote, in pieces that are long.
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

  /**
   * Counts in what comes next.
   *
   * @param units how many bytes or characters there are
   * @param at the unit of an index; those of ASCII stand for themselves
   * @throws LimitedStream.TooLong if there are too many by now
   */
  void count(int units, IntUnaryOperator at) throws LimitedStream.TooLong {
    piece += units;
    if (piece > LONG) {
      for (int i = 0; i < units; i++) {
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
