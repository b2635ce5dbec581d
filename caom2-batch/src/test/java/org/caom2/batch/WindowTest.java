package org.caom2.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.caom2.batch.Window.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What keeps the memory of a run constant. */
@Timeout(20)
class WindowTest {
  /** How many places could be reserved, without anybody taking results, of that size. */
  private static int reserved(Window<String> window, long size) throws InterruptedException {
    AtomicInteger count = new AtomicInteger();
    Thread feeder =
        new Thread(
            () -> {
              try {
                while (true) {
                  window.put(window.reserve(size), "r");
                  count.incrementAndGet();
                }
              } catch (Window.Stopped e) {
                // As it should be.
              }
            });
    feeder.start();
    while (feeder.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
    int before = count.get();
    assertThat(window.take()).isEqualTo("r");
    while (feeder.getState() != Thread.State.WAITING || count.get() == before) {
      Thread.sleep(1);
    }
    window.stop();
    feeder.join();
    return before;
  }

  @Test
  void itIsBoundedInNumberAndInBytes() throws InterruptedException {
    assertThat(reserved(new Window<>(5, 1000), 1)).isEqualTo(5);
    assertThat(reserved(new Window<>(5, 1000), 400)).isEqualTo(2);
    assertThat(reserved(new Window<>(5, 1000), 5000)).isEqualTo(1);
  }

  @Test
  void resultsAreTakenInTheOrderOfTheirPlaces() throws InterruptedException {
    Window<String> window = new Window<>(5, 10);
    Place<String> first = window.reserve(1);
    Place<String> second = window.reserve(1);
    window.put(second, "2");
    window.put(first, "1");
    window.end(null);
    assertThat(window.take()).isEqualTo("1");
    assertThat(window.take()).isEqualTo("2");
    assertThat(window.take()).isNull();
    assertThat(window.take()).isNull();
  }

  @Test
  void failuresReachWhoTakes() throws InterruptedException {
    Window<String> late = new Window<>(5, 10);
    late.put(late.reserve(1), "1");
    late.end(new IllegalStateException("late"));
    assertThat(late.take()).isEqualTo("1");
    assertThatThrownBy(late::take).hasMessage("late");
    Window<String> early = new Window<>(5, 10);
    early.reserve(1);
    early.fail(new IllegalStateException("early"));
    assertThatThrownBy(early::take).hasMessage("early");
    assertThatThrownBy(() -> early.reserve(1)).isInstanceOf(Window.Stopped.class);
  }
}
