package org.caom2.batch;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.caom2.batch.source.Sources;
import org.caom2.model.issue.CheckReturnValue;
import org.caom2.validation.Validator;

/**
 * A collection of documents to be read and checked: files, folders and archives, see {@link
 * Sources}. Immutable; each run starts from the beginning.
 *
 * <pre>{@code
 * try (Run run = Batch.of("observations/", "more.tar.gz").workers(4).start()) {
 *   while (run.hasNext()) {
 *     if (run.next() instanceof Result.Checked checked && !checked.isValid()) {
 *       report(checked.label(), checked.issues());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Results come in the order of the input, however many workers there are, and are the same. What
 * cannot be opened is a result too. The memory needed does not grow with the collection: as many
 * documents are held as keep the workers busy, at most a sixteenth of the heap in bytes of
 * documents, as they are stored, unless a single one is larger.
 */
@CheckReturnValue
public final class Batch {
  private final List<String> paths;
  private final InputStream stream;
  private final Validator validator;
  private final int workers;
  private final boolean keepText;
  private final Checkpoint start;

  private Batch(
      List<String> paths,
      InputStream stream,
      Validator validator,
      int workers,
      boolean keepText,
      Checkpoint start) {
    this.paths = paths;
    this.stream = stream;
    this.validator = validator;
    this.workers = workers;
    this.keepText = keepText;
    this.start = start;
  }

  /** The documents at those paths, checked by the standard rules, by a worker for each core. */
  public static Batch of(String... paths) {
    return of(Arrays.asList(Objects.requireNonNull(paths, "paths")));
  }

  /** The documents at those paths, checked by the standard rules, by a worker for each core. */
  public static Batch of(List<String> paths) {
    Objects.requireNonNull(paths, "paths");
    paths.forEach(path -> Objects.requireNonNull(path, "path"));
    return new Batch(
        List.copyOf(paths),
        InputStream.nullInputStream(),
        Validator.standard(),
        Runtime.getRuntime().availableProcessors(),
        false,
        Checkpoint.START);
  }

  /** The same with that stream in the place of the path {@code -}; it is not closed. */
  public Batch standardInput(InputStream in) {
    Objects.requireNonNull(in, "in");
    return new Batch(paths, in, validator, workers, keepText, start);
  }

  /** The same, checked by those rules. */
  public Batch validator(Validator rules) {
    Objects.requireNonNull(rules, "rules");
    return new Batch(paths, stream, rules, workers, keepText, start);
  }

  /**
   * The same with so many workers.
   *
   * @param count how many documents are read and checked at once; 1 or more
   * @throws IllegalArgumentException if it is less
   */
  public Batch workers(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a batch needs a worker, not " + count);
    }
    return new Batch(paths, stream, validator, count, keepText, start);
  }

  /** The same with the text of each document in its result, to show lines of it. */
  public Batch keepingText() {
    return new Batch(paths, stream, validator, workers, true, start);
  }

  /**
   * The same without what another run got done. The run throws {@link InputsChangedException} if it
   * does not find the same labels before that point.
   *
   * @param reached the checkpoint of the last result that was taken from the other run
   */
  public Batch after(Checkpoint reached) {
    Objects.requireNonNull(reached, "reached");
    return new Batch(paths, stream, validator, workers, keepText, reached);
  }

  /** Starts reading. The run has threads and open files until it has ended or is closed. */
  public Run start() {
    return new Run(new Sources(paths, stream), start, new Check(validator, keepText), workers);
  }

  /**
   * Hands over all results, in the calling thread.
   *
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; it is
   *     still so then
   */
  public void forEach(Consumer<? super Result> action) {
    try (Run run = start()) {
      run.forEachRemaining(action);
    }
  }
}
