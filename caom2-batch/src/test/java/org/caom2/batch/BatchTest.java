package org.caom2.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.caom2.model.Observation;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BatchTest {
  @TempDir private Path folder;

  /** A line that tells all of a result but how much of the input lies behind. */
  private static String line(Result result) {
    String text = result.checkpoint() + " " + result.label() + " ";
    if (result instanceof Result.Checked checked) {
      return text + checked.document().inside() + checked.isValid() + checked.issues();
    }
    return result instanceof Result.Unusable unusable ? text + unusable.why() : text + "skipped";
  }

  private static List<String> lines(Batch batch) {
    List<String> lines = new ArrayList<>();
    batch.forEach(result -> lines.add(line(result)));
    return lines;
  }

  /** An archive, a broken archive, a document, and what is not there. */
  private List<String> mixed() throws IOException {
    Path good = Archive.tar(folder.resolve("good.tgz"), 150);
    byte[] bytes = Files.readAllBytes(good);
    Path broken = folder.resolve("broken.tar.gz");
    Files.write(broken, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
    Path single = Files.writeString(folder.resolve("a.xml"), Archive.faulty("a"));
    return List.of(
        good.toString(), broken.toString(), folder.resolve("none").toString(), single.toString());
  }

  @Test
  void resultsAreTheSameInTheSameOrderWhateverTheWorkers() throws IOException {
    Batch batch = Batch.of(mixed());
    List<String> one = lines(batch.workers(1));
    assertThat(one).hasSizeGreaterThan(250);
    assertThat(one).anyMatch(line -> line.contains("none no such file or folder"));
    assertThat(one).anyMatch(line -> line.contains("broken.tar.gz "));
    assertThat(one.get(one.size() - 1)).contains("a.xml").contains("value.integer");
    for (int workers : new int[] {2, 3, 16}) {
      assertThat(lines(batch.workers(workers))).isEqualTo(one);
    }
  }

  @Test
  void aRunGoesOnAfterAnyResult() throws IOException {
    Batch batch = Batch.of(mixed()).workers(2);
    List<String> all = lines(batch);
    List<Checkpoint> checkpoints = new ArrayList<>();
    batch.forEach(result -> checkpoints.add(result.checkpoint()));
    for (int at = 0; at < all.size(); at += 23) {
      assertThat(lines(batch.after(checkpoints.get(at))))
          .isEqualTo(all.subList(at + 1, all.size()));
    }
    assertThat(lines(batch.after(checkpoints.get(all.size() - 1)))).isEmpty();
  }

  @Test
  void aRunDoesNotGoOnWithOtherInputs() throws IOException {
    Files.writeString(folder.resolve("b.xml"), Archive.xml("b"));
    Files.writeString(folder.resolve("c.xml"), Archive.xml("c"));
    Batch batch = Batch.of(folder.toString());
    Checkpoint reached;
    try (Run run = batch.start()) {
      run.next();
      reached = run.next().checkpoint();
    }
    Files.writeString(folder.resolve("a.xml"), Archive.xml("a"));
    assertThatThrownBy(() -> lines(batch.after(reached)))
        .isInstanceOf(InputsChangedException.class)
        .hasMessageContaining("first 2 inputs");
    Files.delete(folder.resolve("a.xml"));
    assertThat(lines(batch.after(reached))).isEmpty();
    Files.delete(folder.resolve("c.xml"));
    assertThatThrownBy(() -> lines(batch.after(reached)))
        .isInstanceOf(InputsChangedException.class);
  }

  @Test
  void sharesGrowToTheWhole() throws IOException {
    List<Double> shares = new ArrayList<>();
    Batch.of(mixed()).forEach(result -> shares.add(result.share()));
    assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
    assertThat(shares.get(100)).isBetween(0.0, 0.25);
    assertThat(shares.get(shares.size() - 1)).isEqualTo(1.0);
  }

  @Test
  void documentsLargerThanTheBudgetAreReadInTheirPlace() throws IOException {
    // More than is ever taken into memory as it is, most of it white space behind the observation.
    String large = Archive.xml("large") + " ".repeat(20 << 20);
    Files.writeString(folder.resolve("b.xml"), large);
    Files.writeString(folder.resolve("a.xml"), Archive.xml("a"));
    Files.writeString(folder.resolve("c.xml"), Archive.xml("c"));
    List<Result> results = new ArrayList<>();
    Batch.of(folder.toString()).workers(2).forEach(results::add);
    assertThat(results).hasSize(3).allMatch(r -> r instanceof Result.Checked c && c.isValid());
    assertThat(results)
        .extracting(r -> ((Result.Checked) r).document().outcome().orThrow().observation().uri())
        .extracting(Object::toString)
        .containsExactly("caom:TEST/a", "caom:TEST/large", "caom:TEST/c");
  }

  @Test
  void theStreamIsRead() {
    InputStream in = new ByteArrayInputStream(Archive.xml("a").getBytes(StandardCharsets.UTF_8));
    assertThat(lines(Batch.of("-", "-").standardInput(in)))
        .hasSize(2)
        .anyMatch(line -> line.endsWith("true[]"))
        .anyMatch(line -> line.contains("which was read already"));
  }

  @Test
  void stoppingEndsTheRunAfterThePresentResult() throws IOException {
    try (Run run = Batch.of(mixed()).workers(2).start()) {
      run.next();
      run.stop();
      assertThat(run.hasNext()).isFalse();
    }
  }

  @Test
  void stoppingWakesWhoWaits() throws Exception {
    try (PipedOutputStream held = new PipedOutputStream();
        InputStream in = new PipedInputStream(held);
        Run run = Batch.of("-").standardInput(in).start()) {
      Thread stopper = new Thread(run::stop);
      stopper.start();
      assertThat(run.hasNext()).isFalse();
      stopper.join();
    }
  }

  @Test
  void interruptionClosesTheRunAndIsKept() throws IOException {
    Batch batch = Batch.of(mixed());
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> batch.forEach(result -> {}))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void noThreadsAreLeftBehind() throws Exception {
    lines(Batch.of(mixed()).workers(3));
    try (Run run = Batch.of(mixed()).workers(3).start()) {
      assertThat(run.hasNext()).isTrue();
    }
    for (int i = 0; i < 100 && threads() > 0; i++) {
      Thread.sleep(50);
    }
    assertThat(threads()).isZero();
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("caom2-batch"))
        .count();
  }

  /** A rule that fails. */
  private record Failing(Throwable failure) implements Rule<Observation>, Code {
    @Override
    public String id() {
      return "test.failing";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String sentence() {
      return "Nothing holds.";
    }

    @Override
    public Class<Observation> subject() {
      return Observation.class;
    }

    @Override
    public void check(Observation subject, Context context) {
      if (failure instanceof Error e) {
        throw e;
      }
      throw (RuntimeException) failure;
    }
  }

  @Test
  void aRuleThatFailsSpoilsItsDocumentOnly() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), Archive.xml("a"));
    for (Throwable failure :
        List.of(
            new IllegalStateException("x"),
            new StackOverflowError(),
            new OutOfMemoryError(),
            new NoClassDefFoundError("x"))) {
      Validator failing = Validator.of(new Failing(failure));
      List<Result> results = new ArrayList<>();
      Batch.of(file.toString(), file.toString()).validator(failing).forEach(results::add);
      assertThat(results).hasSize(2);
      for (Result result : results) {
        Throwable cause = ((Result.Unusable) result).cause();
        if (failure instanceof VirtualMachineError) {
          assertThat(cause).isSameAs(failure);
        } else {
          assertThat(cause).hasMessageContaining("rule test.failing").cause().isSameAs(failure);
        }
      }
    }
    ThreadDeathLike worse = new ThreadDeathLike();
    assertThatThrownBy(
            () -> lines(Batch.of(file.toString()).validator(Validator.of(new Failing(worse)))))
        .isSameAs(worse);
  }

  private static final class ThreadDeathLike extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void theValidatorIsWhatWasAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), Archive.faulty("a"));
    List<Issue> issues = new ArrayList<>();
    Batch.of(file.toString())
        .validator(Validator.of())
        .forEach(result -> issues.addAll(((Result.Checked) result).issues()));
    assertThat(issues).extracting(issue -> issue.code().id()).containsExactly("value.integer");
    assertThatThrownBy(() -> Batch.of("a").workers(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
