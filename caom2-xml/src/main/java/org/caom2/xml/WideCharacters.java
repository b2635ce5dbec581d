package org.caom2.xml;

import java.util.Arrays;

/**
 * Where the characters stand that take more bytes of UTF-8 than {@code char}s. The parser counts
 * columns in bytes. What was asked for is forgotten.
 */
final class WideCharacters {
  /** More are kept together with their neighbours: a few columns may be told less exactly then. */
  private static final int MOST = 1 << 16;

  private long[] places = new long[64];
  private int[] surplus = new int[64];
  private int first;
  private int end;
  private boolean any;

  private long row;

  /** The surplus between the start of the row and what was asked for last. */
  private int passed;

  /**
   * Takes note of a character.
   *
   * @param place how many bytes stand before it, more than before the last one
   * @param more how many bytes it has more than {@code char}s
   */
  void add(long place, int more) {
    if (end == places.length) {
      makeRoom();
    }
    any = true;
    places[end] = place;
    surplus[end++] = more;
  }

  /** Whether there was one. */
  boolean hasAny() {
    return any;
  }

  private void makeRoom() {
    if (first > 0) {
      System.arraycopy(places, first, places, 0, end - first);
      System.arraycopy(surplus, first, surplus, 0, end - first);
      end -= first;
      first = 0;
    } else if (end < MOST) {
      places = Arrays.copyOf(places, 2 * end);
      surplus = Arrays.copyOf(surplus, 2 * end);
    } else {
      end /= 2;
      for (int i = 0; i < end; i++) {
        places[i] = places[2 * i + 1];
        surplus[i] = surplus[2 * i] + surplus[2 * i + 1];
      }
    }
  }

  /**
   * How many bytes more than {@code char}s stand between two places, neither of which may be before
   * that of the last call.
   *
   * @param start how many bytes stand before the row
   * @param place how many bytes stand before the place asked for, which is in that row
   */
  int between(long start, long place) {
    if (start != row) {
      while (first < end && places[first] < start) {
        first++;
      }
      row = start;
      passed = 0;
    }
    while (first < end && places[first] < place) {
      passed += surplus[first++];
    }
    return passed;
  }
}
