package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.api.Test;

/** One codec may be used by many threads. */
class ParallelTest {
  @Test
  void readsAndWritesInManyThreads() throws Exception {
    CaomXml codec = CaomXml.codec().keepingPlaces();
    List<Future<Boolean>> done = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int i = 0; i < 40; i++) {
        int seed = i;
        for (Version version : Version.values()) {
          done.add(
              threads.submit(
                  () -> {
                    Observation observation =
                        RandomObservations.of(version).siblings(2).observation(seed);
                    String text = codec.toText(observation, version).orThrow();
                    return codec.readFrom(text).orThrow().observation().equals(observation);
                  }));
        }
      }
      for (Future<Boolean> one : done) {
        assertThat(one.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
