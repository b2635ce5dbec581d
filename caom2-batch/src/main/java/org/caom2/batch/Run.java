package org.caom2.batch;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.caom2.batch.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Batch} being worked on: an iterator over its results. For one thread, but for {@link
 * #stop}.
 */
public final class Run implements Iterator<Result>, AutoCloseable {
  private static final String THREAD = "caom2-batch";

  /** So many results may wait for each worker. */
  private static final int WAITING = 8;

  private static final long LEAST_BUDGET = 1L << 20;
  private static final long LARGEST_BUDGET = 64L << 20;
  private static final long HEAP_SHARE = 16;

  /** How long closing waits for files to be closed, in milliseconds. */
  private static final long PATIENCE = 1_000;

  private final Window<Result> window;
  private final ExecutorService workers;
  private final Thread feeder;
  private @Nullable Result next;

  Run(Sources sources, Checkpoint start, Check check, int workers) {
    long budget =
        Math.max(
            LEAST_BUDGET, Math.min(LARGEST_BUDGET, Runtime.getRuntime().maxMemory() / HEAP_SHARE));
    this.window = new Window<>(WAITING * workers, budget);
    this.workers = Executors.newFixedThreadPool(workers, work -> thread(work, "-worker"));
    Feeder found = new Feeder(sources, start, check, window, budget, this.workers);
    this.feeder = thread(found::run, "-feeder");
    this.feeder.start();
  }

  private static Thread thread(Runnable work, String role) {
    Thread thread = new Thread(work, THREAD + role);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Whether there is another result; waits for it.
   *
   * @throws CancellationException if the thread is interrupted while it waits; the run is closed
   *     and the thread still interrupted then
   * @throws InputsChangedException see {@link Batch#after}
   */
  @Override
  public boolean hasNext() {
    if (next == null) {
      try {
        next = window.take();
      } catch (InterruptedException e) {
        close();
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      }
      if (next == null) {
        workers.shutdown();
      }
    }
    return next != null;
  }

  @Override
  public Result next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Result result = next;
    next = null;
    if (result == null) {
      throw new NoSuchElementException();
    }
    return result;
  }

  /** Has the run end after the result being dealt with. Any thread may call it, and again. */
  public void stop() {
    window.stop();
  }

  /** Stops the run and lets go of its files and threads. What is not taken yet is lost. */
  @Override
  public void close() {
    stop();
    next = null;
    workers.shutdownNow();
    feeder.interrupt();
    boolean interrupted = Thread.interrupted();
    try {
      feeder.join(PATIENCE);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
