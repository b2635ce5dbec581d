package org.caom2.model.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Paths have an order, by which tables of them stay quick whatever the keys are. */
class ModelPathOrderTest {
  private static final ModelPath PLANE = ModelPath.DOCUMENT.keyed("plane", "caom:C/o/p");

  @Test
  void aPathComesBeforeThoseBelowIt() {
    ModelPath energy = PLANE.field("energy");
    List<ModelPath> ordered =
        List.of(
            ModelPath.DOCUMENT,
            ModelPath.DOCUMENT.field("algorithm"),
            PLANE,
            PLANE.keyed("artifact", "ad:a"),
            PLANE.keyed("artifact", "ad:a").keyed("part", "0"),
            PLANE.keyed("artifact", "ad:b"),
            energy,
            energy.item("samples", 0),
            energy.item("samples", 0).field("lower"),
            ModelPath.DOCUMENT.field("target"));
    List<ModelPath> mixed = new ArrayList<>(ordered);
    Collections.shuffle(mixed, new Random(1));
    Collections.sort(mixed);
    assertThat(mixed).isEqualTo(ordered);
  }

  @Test
  void pathsThatAreEqualHaveTheSamePlaceInTheOrder() {
    ModelPath keyless = PLANE.keyless("artifact", 3);
    assertThat(keyless).isEqualByComparingTo(PLANE.keyed("artifact", "#3"));
    assertThat(keyless).isEqualTo(PLANE.keyed("artifact", "#3"));
    assertThat(keyless).isNotEqualByComparingTo(PLANE.keyless("artifact", 4));
  }

  @Test
  void whatHasNoKey() {
    assertThat(PLANE.keyless("artifact", 3).isKeyless("artifact")).isTrue();
    assertThat(PLANE.keyless("artifact", 3).isKeyless("art")).isFalse();
    assertThat(PLANE.keyed("artifact", "#3").isKeyless("artifact")).isFalse();
    assertThat(PLANE.field("artifacts").isKeyless("artifact")).isFalse();
    assertThat(ModelPath.DOCUMENT.isKeyless("plane")).isFalse();
  }

  /** Without an order, looking all of them up takes a minute. */
  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void keysOfOneHash() {
    Map<ModelPath, Integer> table = new HashMap<>();
    for (int i = 0; i < 1 << 15; i++) {
      table.put(colliding(i), i);
    }
    assertThat(table.keySet())
        .extracting(ModelPath::hashCode)
        .containsOnly(colliding(0).hashCode());
    for (int i = 0; i < 1 << 15; i++) {
      assertThat(table.get(colliding(i))).isEqualTo(i);
    }
  }

  private static ModelPath colliding(int number) {
    StringBuilder key = new StringBuilder("ad:C/");
    for (int bit = 0; bit < 15; bit++) {
      key.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return PLANE.keyed("artifact", key.toString());
  }
}
