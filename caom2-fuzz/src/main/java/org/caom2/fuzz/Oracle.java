package org.caom2.fuzz;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells that a property does not hold. */
final class Oracle {
  private Oracle() {}

  /** A property that does not hold for an input. */
  static final class Broken extends AssertionError {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }
  }

  /** Demands that something is so. */
  static void check(boolean holds, Supplier<String> otherwise) {
    if (!holds) {
      throw new Broken(otherwise.get());
    }
  }

  /** Demands that two things are equal. */
  static void same(@Nullable Object expected, @Nullable Object found, String what) {
    check(
        Objects.equals(expected, found),
        () -> what + " differs:\n  expected " + expected + "\n  found    " + found);
  }
}
