package org.caom2.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The results between those who make them, in any order, and the one who takes them, in theirs. It
 * is bounded in number and in bytes, so that whoever finds work waits for whoever takes results.
 *
 * @param <T> type of the results
 */
final class Window<T> {
  private final int most;
  private final long budget;
  private final Deque<Place<T>> places = new ArrayDeque<>();
  private long bytes;
  private boolean ended;
  private boolean stopped;
  private boolean broken;
  private @Nullable Throwable failure;

  /** Where a result is going to be. */
  static final class Place<T> {
    private final long bytes;
    private @Nullable T result;

    private Place(long bytes) {
      this.bytes = bytes;
    }
  }

  /** Thrown to those who make results when nobody wants them any more. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  /**
   * A window.
   *
   * @param most how many results it has room for
   * @param budget how many bytes their documents have together; one alone may have more
   */
  Window(int most, long budget) {
    this.most = most;
    this.budget = budget;
  }

  /**
   * The place of the next result; waits until there is room.
   *
   * @throws Stopped if there will be none
   */
  synchronized Place<T> reserve(long size) {
    while (!stopped
        && !broken
        && !places.isEmpty()
        && (places.size() >= most || bytes + size > budget)) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Stopped();
      }
    }
    if (stopped || broken) {
      throw new Stopped();
    }
    Place<T> place = new Place<>(size);
    places.add(place);
    bytes += size;
    return place;
  }

  /** Fills a place. */
  synchronized void put(Place<T> place, T result) {
    place.result = result;
    notifyAll();
  }

  /**
   * There are no more places to come.
   *
   * @param cause thrown to who takes the results, after the last one; null if all is well
   */
  synchronized void end(@Nullable Throwable cause) {
    ended = true;
    failure = failure == null ? cause : failure;
    notifyAll();
  }

  /** A place cannot be filled: thrown to who takes the results, at once. */
  synchronized void fail(Throwable cause) {
    places.clear();
    broken = true;
    end(cause);
  }

  /** Nobody wants more results. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** The next result, waited for; null after the last one and when stopped. */
  synchronized @Nullable T take() throws InterruptedException {
    while (true) {
      if (stopped) {
        return null;
      }
      Place<T> first = places.peek();
      T result = first == null ? null : first.result;
      if (first != null && result != null) {
        places.remove();
        bytes -= first.bytes;
        notifyAll();
        return result;
      }
      if (first == null && ended) {
        rethrow();
        return null;
      }
      wait();
    }
  }

  private void rethrow() {
    Throwable cause = failure;
    failure = null;
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
  }
}
