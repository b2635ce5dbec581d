package org.caom2.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts of documents in messages. */
class ShownTest {
  @Test
  void areOnOneLine() {
    assertThat(Shown.of("a\nb\u2028c\u007fd\u2029e\u0085f")).isEqualTo("a b c d e f");
    assertThat(Shown.quoted("a\tb")).isEqualTo("\"a b\"");
    assertThat(Shown.of(null)).isEmpty();
  }

  @Test
  void areCut() {
    assertThat(Shown.quoted("x".repeat(72))).isEqualTo('"' + "x".repeat(72) + '"');
    assertThat(Shown.quoted("x".repeat(73))).isEqualTo('"' + "x".repeat(72) + "…\"");
  }

  @Test
  void keepTheirPairsOfSurrogates() {
    assertThat(Shown.of("z".repeat(71) + "\ud83d\ude00")).isEqualTo("z".repeat(71) + "…");
    assertThat(Shown.of("z".repeat(70) + "\ud83d\ude00"))
        .isEqualTo("z".repeat(70) + "\ud83d\ude00");
  }
}
