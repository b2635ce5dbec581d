package org.caom2.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a run that the user or the system breaks off (SIGINT, SIGTERM) come to an orderly end. The
 * process ends with the status that is usual for the signal, 130 or 143.
 */
final class Interruption implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Interruption.class);

  /** How long the process waits for the end of the run, in seconds. */
  private static final long PATIENCE = 20;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean happened;

  private Interruption(Runnable stop) {
    this.hook =
        new Thread(
            () -> {
              happened = true;
              stop.run();
              await();
            },
            "caom2-interruption");
  }

  /**
   * Watches for the end of the process until this is closed.
   *
   * @param stop has the run end soon; called by another thread
   */
  static Interruption watch(Runnable stop) {
    Interruption interruption = new Interruption(stop);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void await() {
    try {
      if (!finished.await(PATIENCE, TimeUnit.SECONDS)) {
        LOG.debug("given up after {} s; what was reported stands", PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the run was broken off. */
  boolean happened() {
    return happened;
  }

  /** The run has come to its end, and everything is written. */
  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and this is why.
      happened = true;
    }
  }
}
