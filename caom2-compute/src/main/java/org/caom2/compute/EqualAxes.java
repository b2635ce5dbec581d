package org.caom2.compute;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Finds out what axes tell once for all that are equal: the chunks of a plane often have the same
 * energy and time. Where there is something to note, each chunk notes it at its own place.
 *
 * @param <A> the axis
 * @param <T> what it tells
 */
final class EqualAxes<A, T> {
  private final Findings findings;
  private final Map<A, T> known = new HashMap<>();

  EqualAxes(Findings findings) {
    this.findings = findings;
  }

  /** What an axis tells. */
  T of(A axis, Supplier<T> find) {
    T told = known.get(axis);
    if (told == null) {
      int before = findings.count();
      told = find.get();
      if (findings.count() == before) {
        known.put(axis, told);
      }
    }
    return told;
  }
}
