package org.caom2.model.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {
  private final Location here = new Location(14, 18);

  @Test
  void movesAlongALine() {
    assertThat(here.after("")).isEqualTo(here);
    assertThat(here.after("abc")).isEqualTo(new Location(14, 21));
  }

  @Test
  void movesToALaterLine() {
    assertThat(here.after("\n")).isEqualTo(new Location(15, 1));
    assertThat(here.after("ab\n\n  ")).isEqualTo(new Location(16, 3));
  }
}
