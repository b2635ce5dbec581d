package org.caom2.interop;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Versions;
import org.jspecify.annotations.Nullable;

/**
 * Something legal that the reference does not take as it stands, with a way to have it mended. A
 * test takes an observation with all obstacles mended, to compare what is left, and with all but
 * one, to show that this one is in the reference's way and not in ours.
 *
 * @param name its name
 * @param why what the reference does, one sentence
 * @param versions versions of the documents that it occurs in
 * @param effect what comes of it
 * @param mend gives the value without the obstacle: the same value if it has none, null to leave it
 *     out; the slot is null for the observation itself and for the items of choices
 */
record Obstacle(
    String name,
    String why,
    Versions versions,
    Effect effect,
    BiFunction<@Nullable Slot, Object, @Nullable Object> mend) {

  /** What comes of an obstacle. */
  enum Effect {
    /** The reference refuses the document. */
    REFUSED,
    /** The reference holds other content. */
    CONTENT,
    /** The reference holds the same content and computes other sums. */
    SUMS,
    /** The reference writes a document that its schema refuses. */
    INVALID
  }

  /** Objects of a class. */
  static <T> Obstacle of(
      String name,
      String why,
      Versions versions,
      Effect effect,
      Class<T> type,
      Predicate<T> obstructs,
      Function<T, @Nullable T> mended) {
    return new Obstacle(
        name,
        why,
        versions,
        effect,
        (slot, value) ->
            type.isInstance(value) && obstructs.test(type.cast(value))
                ? mended.apply(type.cast(value))
                : value);
  }

  @Override
  public String toString() {
    return name;
  }
}
