package org.caom2.model.schema;

/**
 * What a field can hold: a {@link Scalar} (one text or number), a declared {@link Type}, or a
 * {@link Choice} of several types.
 *
 * @param <T> the Java type
 */
public sealed interface Value<T> permits Scalar, Type, Choice {
  /** The name of the scalar kind or CAOM class. */
  String name();
}
