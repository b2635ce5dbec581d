package org.caom2.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;

/** Has several threads do the same work with the same objects. */
final class Shared {
  private static final int THREADS = 8;
  private static final int PER_VERSION = 2;

  private Shared() {}

  /** An observation and a version that can hold it. */
  record Sample(Observation observation, Version version) {}

  /** Observations of all versions. */
  static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (Version version : Version.values()) {
      RandomObservations random = RandomObservations.of(version).siblings(2).valid();
      random.stream(PER_VERSION).forEach(one -> samples.add(new Sample(one, version)));
    }
    return samples;
  }

  /**
   * Demands that work gives the same in several threads at once, each with the inputs in another
   * order, as it gives afterwards in one; so nothing is warm when the threads begin.
   *
   * @param work to be done by all threads with the same inputs; its results are compared as equal
   */
  static <T, R> void sameInAllThreads(List<T> inputs, Function<T, R> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(THREADS);
      List<Future<List<R>>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Random order = new Random(i);
        running.add(
            threads.submit(
                () -> {
                  start.countDown();
                  start.await();
                  return inOrder(inputs, work, order);
                }));
      }
      List<List<R>> all = new ArrayList<>();
      for (Future<List<R>> each : running) {
        all.add(each.get(60, TimeUnit.SECONDS));
      }
      List<R> alone = inputs.stream().map(work).toList();
      for (List<R> each : all) {
        for (int i = 0; i < alone.size(); i++) {
          assertThat(each.get(i)).as("input %s", i).isEqualTo(alone.get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T, R> List<R> inOrder(List<T> inputs, Function<T, R> work, Random random) {
    List<Integer> order = new ArrayList<>();
    List<R> results = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      order.add(i);
      results.add(null);
    }
    Collections.shuffle(order, random);
    for (int i : order) {
      results.set(i, work.apply(inputs.get(i)));
    }
    return results;
  }
}
