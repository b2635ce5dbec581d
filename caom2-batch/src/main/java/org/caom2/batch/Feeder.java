package org.caom2.batch;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.caom2.batch.Window.Place;
import org.caom2.batch.source.Sink;
import org.caom2.batch.source.Source;
import org.caom2.batch.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents, one after the other, and gives them to the workers. A large document is read
 * here and now, straight from its stream, while there is nothing else in memory.
 */
final class Feeder implements Sink {
  private final Sources sources;
  private final Checkpoint start;
  private final Check check;
  private final Window<Result> window;
  private final long budget;
  private final Executor workers;
  private Checkpoint reached = Checkpoint.START;
  private double share;

  /**
   * A feeder.
   *
   * @param start how much is left out, since it was dealt with before
   * @param budget how many bytes of documents the window takes
   */
  Feeder(
      Sources sources,
      Checkpoint start,
      Check check,
      Window<Result> window,
      long budget,
      Executor workers) {
    this.sources = sources;
    this.start = start;
    this.check = check;
    this.window = window;
    this.budget = budget;
    this.workers = workers;
  }

  /** Finds everything, or what there is until nobody wants more. */
  void run() {
    try {
      sources.forEach(this);
      if (reached.finished() < start.finished()) {
        throw new InputsChangedException(start.finished());
      }
      window.end(null);
    } catch (Window.Stopped e) {
      window.end(null);
    } catch (RuntimeException | Error e) {
      window.end(e);
    }
  }

  /** Takes note of one more; null if it was dealt with before. */
  private @Nullable Checkpoint next(String label) {
    reached = reached.after(label);
    if (reached.finished() == start.finished() && !reached.equals(start)) {
      throw new InputsChangedException(start.finished());
    }
    return reached.finished() > start.finished() ? reached : null;
  }

  @Override
  public void document(Source source) throws IOException {
    share = source.share();
    if (reached.finished() < start.finished()) {
      next(source.label());
      return;
    }
    Source detached;
    try {
      detached = source.detached((int) Math.min(budget / 4, Integer.MAX_VALUE));
    } catch (OutOfMemoryError e) {
      unusable(source.label(), Check.MEMORY);
      return;
    }
    Checkpoint checkpoint = next(source.label());
    if (checkpoint == null) {
      return;
    }
    if (detached == null) {
      window.put(window.reserve(budget), check.of(source, checkpoint));
      return;
    }
    Place<Result> place = window.reserve(detached.available());
    try {
      workers.execute(() -> fill(place, detached, checkpoint));
    } catch (OutOfMemoryError e) {
      // There is no thread to be had: a place that nobody fills would be waited for without end.
      fill(place, detached, checkpoint);
    }
  }

  private void fill(Place<Result> place, Source source, Checkpoint checkpoint) {
    try {
      window.put(place, check.of(source, checkpoint));
    } catch (RuntimeException | Error e) {
      window.fail(e);
    }
  }

  @Override
  public void skipped(String label) {
    Checkpoint checkpoint = next(label);
    if (checkpoint != null) {
      window.put(window.reserve(0), new Result.Skipped(label, checkpoint, share));
    }
  }

  @Override
  public void unusable(String label, String why) {
    Checkpoint checkpoint = next(label);
    if (checkpoint != null) {
      window.put(window.reserve(0), new Result.Unusable(label, why, null, checkpoint, share));
    }
  }
}
