package org.caom2.model.codec;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what one use leaves for the next, so that it need not be made anew each time. At most one
 * is kept, and whoever takes it has it alone. Thread-safe.
 *
 * @param <T> what is kept
 */
public final class Spare<T> {
  private final Supplier<T> making;
  private final AtomicReference<@Nullable T> kept = new AtomicReference<>();

  /**
   * Nothing is kept yet.
   *
   * @param making makes one where none is kept
   */
  public Spare(Supplier<T> making) {
    this.making = making;
  }

  /** The one that is kept, or one that is made. */
  public T take() {
    T spare = kept.getAndSet(null);
    return spare == null ? making.get() : spare;
  }

  /** Gives back what is not used any more. */
  public void give(T used) {
    kept.set(used);
  }
}
