package org.caom2.model.schema;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What somebody needs for each view, made when it is first asked for, then kept: views are no more
 * than the classes of all versions. Thread-safe.
 *
 * @param <T> what is kept
 */
public final class PerView<T> {
  private final Function<View<Object>, T> making;
  private final Map<View<?>, T> made = new ConcurrentHashMap<>();

  /**
   * Nothing has been made.
   *
   * @param making makes one for a view; may ask for those of other views, and may be called twice
   *     for one view by two threads
   */
  public PerView(Function<View<Object>, T> making) {
    this.making = making;
  }

  /** The one for that view. */
  @SuppressWarnings("unchecked")
  public T of(View<?> view) {
    T known = made.get(view);
    if (known == null) {
      T one = making.apply((View<Object>) view);
      T other = made.putIfAbsent(view, one);
      known = other == null ? one : other;
    }
    return known;
  }
}
