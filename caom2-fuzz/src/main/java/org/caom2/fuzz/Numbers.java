package org.caom2.fuzz;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Takes numbers and choices from bytes; when they are used up, all further ones are 0. Half of the
 * numbers are round ones, since it is these that meet where formulas have their special cases.
 */
final class Numbers {
  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1,
    -1,
    90,
    -90,
    180,
    360,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    1e-15,
    1e15,
    Math.PI,
  };

  private final ByteBuffer bytes;

  Numbers(byte[] input) {
    bytes = ByteBuffer.wrap(input);
  }

  /** Whether all bytes are used up. */
  boolean end() {
    return !bytes.hasRemaining();
  }

  private int next() {
    return bytes.hasRemaining() ? bytes.get() & 0xff : 0;
  }

  /** One of several, by one byte. */
  @SafeVarargs
  final <T> T choice(T... all) {
    return all[next() % all.length];
  }

  /** One of several or null, by one byte. */
  @SafeVarargs
  final <T> @Nullable T maybeOf(T... all) {
    int which = next() % (all.length + 1);
    return which == all.length ? null : all[which];
  }

  /** A number: any, a special one, or one of a few digits. */
  double number() {
    int kind = next();
    if (kind < 64 && bytes.remaining() >= Double.BYTES) {
      return bytes.getDouble();
    } else if (kind < 128) {
      return SPECIAL[kind % SPECIAL.length];
    }
    int digits = (short) (next() << 8 | next());
    return digits / Math.pow(10, kind % 8 - 1);
  }

  /** A number, or null. */
  @Nullable Double maybe() {
    return next() % 2 == 0 ? null : Double.valueOf(number());
  }
}
