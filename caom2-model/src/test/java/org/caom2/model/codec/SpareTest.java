package org.caom2.model.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SpareTest {
  @Test
  void givesWhatWasGivenBack() {
    Spare<StringBuilder> spare = new Spare<>(StringBuilder::new);
    StringBuilder first = spare.take();
    assertThat(spare.take()).isNotSameAs(first);
    spare.give(first);
    assertThat(spare.take()).isSameAs(first);
    assertThat(spare.take()).isNotSameAs(first);
  }

  @Test
  void givesToOneThreadAtATime() throws Exception {
    Spare<AtomicBoolean> spare = new Spare<>(AtomicBoolean::new);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        results.add(threads.submit(() -> alone(spare)));
      }
      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean alone(Spare<AtomicBoolean> spare) {
    boolean alone = true;
    for (int i = 0; i < 20_000; i++) {
      AtomicBoolean taken = spare.take();
      alone &= taken.compareAndSet(false, true);
      taken.set(false);
      spare.give(taken);
    }
    return alone;
  }
}
