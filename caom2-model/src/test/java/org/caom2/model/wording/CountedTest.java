package org.caom2.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
  @Test
  void onlyOneIsOne() {
    assertThat(Counted.of(0, "item", "items")).isEqualTo("0 items");
    assertThat(Counted.of(1, "item", "items")).isEqualTo("1 item");
    assertThat(Counted.of(2, "item", "items")).isEqualTo("2 items");
    assertThat(Counted.of(-1, "item", "items")).isEqualTo("-1 items");
    assertThat(Counted.of(Long.MAX_VALUE, "item", "items")).isEqualTo("9223372036854775807 items");
  }
}
