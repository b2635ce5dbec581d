package org.caom2.model.schema;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several types: told by the type name of the element ({@code xsi:type}), or by
 * the name of the one child element.
 *
 * @param <T> what the types have in common
 */
public final class Choice<T> implements Value<T> {
  /** One of the types. */
  public static final class Alternative<T> {
    private final String element;
    private final Type<T> type;
    private final Predicate<Object> holds;
    private final Function<? super T, ? extends List<?>> otherwise;

    private Alternative(
        String element,
        Type<T> type,
        Predicate<Object> holds,
        Function<? super T, ? extends List<?>> otherwise) {
      this.element = element.intern();
      this.type = type;
      this.holds = holds;
      this.otherwise = otherwise;
    }

    /**
     * The same for a type whose objects others of the choice can tell, in versions that lack it.
     *
     * @param others the objects that stand for one; none if they cannot tell it
     */
    public Alternative<T> otherwise(Function<? super T, ? extends List<?>> others) {
      return new Alternative<>(element, type, holds, others);
    }

    /** The name of the child element, for choices by element. */
    public String element() {
      return element;
    }

    /** The type. */
    public Type<T> type() {
      return type;
    }

    /** What stands for an object of the type in versions that lack it; empty if nothing does. */
    @SuppressWarnings("unchecked")
    public List<?> others(Object value) {
      return otherwise.apply((T) value);
    }
  }

  private final String name;
  private final boolean byElement;
  private final List<Alternative<? extends T>> alternatives;

  private Choice(String name, boolean byElement, List<Alternative<? extends T>> alternatives) {
    this.name = name;
    this.byElement = byElement;
    this.alternatives = alternatives;
  }

  /** A choice told by the type name of the element. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Choice<T> byTypeName(String name, Alternative<? extends T>... alternatives) {
    return new Choice<>(name, false, List.of(alternatives));
  }

  /** A choice told by the name of the one child element. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Choice<T> byElement(String name, Alternative<? extends T>... alternatives) {
    return new Choice<>(name, true, List.of(alternatives));
  }

  /** A type of the choice that holds the objects of a class. */
  public static <T> Alternative<T> of(String element, Type<T> type, Class<T> objects) {
    return new Alternative<>(element, type, objects::isInstance, value -> List.of());
  }

  /** A type of the choice that holds the objects for which the test is true. */
  public static <T> Alternative<T> where(
      Type<T> type, Class<T> objects, Predicate<? super T> test) {
    return new Alternative<>(
        type.name(),
        type,
        o -> objects.isInstance(o) && test.test(objects.cast(o)),
        value -> List.of());
  }

  @Override
  public String name() {
    return name;
  }

  /** Whether a child element tells the type; otherwise the element's type name does. */
  public boolean isByElement() {
    return byElement;
  }

  /** All types. */
  public List<Alternative<? extends T>> alternatives() {
    return alternatives;
  }

  /**
   * The type of an object.
   *
   * @throws IllegalArgumentException if it is of none of them
   */
  public Alternative<? extends T> of(T value) {
    for (Alternative<? extends T> alternative : alternatives) {
      if (alternative.holds.test(value)) {
        return alternative;
      }
    }
    throw new IllegalArgumentException(name + " has no type for " + value.getClass().getName());
  }

  /** The type of that name or child element in that version; null if there is none. */
  public @Nullable Alternative<? extends T> named(String text, Version version) {
    for (Alternative<? extends T> alternative : alternatives) {
      if (told(alternative, version).equals(text)
          && alternative.type.versions().contains(version)) {
        return alternative;
      }
    }
    return null;
  }

  private String told(Alternative<? extends T> alternative, Version version) {
    return byElement ? alternative.element : alternative.type.name(version);
  }

  /**
   * The type that any version knows under that name, in the same case or else in another; null if
   * there is none.
   */
  public @Nullable Alternative<? extends T> namedInAny(String text) {
    for (Version version : Version.values()) {
      Alternative<? extends T> found = named(text, version);
      if (found != null) {
        return found;
      }
    }
    for (Alternative<? extends T> alternative : alternatives) {
      for (Version version : Version.values()) {
        if (told(alternative, version).equalsIgnoreCase(text)) {
          return alternative;
        }
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return name;
  }
}
