package org.caom2.wcs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarkTest {
  @Test
  void shortenedTextsKeepTheirPairsOfSurrogates() {
    String text = "ab\ud83d\ude00c";
    assertThat(Remark.shortened(text, 5)).isEqualTo(text);
    assertThat(Remark.shortened(text, 4)).isEqualTo("ab\ud83d\ude00...");
    assertThat(Remark.shortened(text, 3)).isEqualTo("ab...");
  }
}
