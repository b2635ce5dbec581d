package org.caom2.xml;

import java.util.function.IntUnaryOperator;
import org.caom2.model.issue.Location;

/**
 * The beginning of what the parser reads, in bytes or characters: the parser tells the white space
 * before the root element as part of it.
 */
final class Beginning {
  private static final int KEPT = 4096;

  private final char[] units = new char[KEPT];
  private int count;

  /** Keeps what comes next, as far as it is wanted. */
  void keep(int more, IntUnaryOperator at) {
    int kept = Math.min(more, KEPT - count);
    for (int i = 0; i < kept; i++) {
      units[count++] = (char) at.applyAsInt(i);
    }
  }

  /** The place of the first unit that is not white space, from one whose place is known. */
  Location skipSpace(long offset, Location at) {
    int line = at.line();
    int column = at.column();
    boolean afterReturn = false;
    for (long i = offset; i >= 0 && i < count; i++) {
      char c = units[(int) i];
      if (c == '\r' || (c == '\n' && !afterReturn)) {
        line++;
        column = 1;
      } else if (c == ' ' || c == '\t') {
        column++;
      } else if (c != '\n') {
        return new Location(line, column);
      }
      afterReturn = c == '\r';
    }
    return at;
  }
}
