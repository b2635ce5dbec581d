package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiUriTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ad:A/b%20c?d#e",
        "x:\u00e9\u00fcA\u030a",
        "x:\u2126\ufb01\uac00\u1112\u1161\u11ab",
        "x:\ud83d\ude00",
      })
  void isThatOfTheJdk(String text) {
    assertThat(AsciiUri.of(URI.create(text))).isEqualTo(URI.create(text).toASCIIString());
  }

  /**
   * Rows of accents, short and long, of several classes, without one, made of two, behind letters
   * that they join.
   */
  @Test
  void accentsInAnyOrderAreThoseOfTheJdk() {
    int[] pieces = {
      'a', 0xe1, 0x300, 0x301, 0x308, 0x316, 0x323, 0x327, 0x334, 0x344, 0x345, 0x340, 0x35c, 0x5b0,
      0x903, 0x93c, 0x94d, 0xf73, 0x3099, 0x20dd, 0x1d165, 0x1d16d, 0x1e8d0
    };
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder("x:");
      int length = random.nextInt(300);
      // Letters end a row: they are few.
      for (int i = 0; i < length; i++) {
        int from = random.nextInt(200) == 0 ? 0 : 2;
        text.appendCodePoint(pieces[from + random.nextInt(pieces.length - from)]);
      }
      assertThat(AsciiUri.of(URI.create(text.toString())))
          .isEqualTo(URI.create(text.toString()).toASCIIString());
    }
  }

  /** The JDK takes minutes. */
  @Test
  void manyAccentsOnOneLetterTakeNoTime() {
    int many = 300_000;
    String text = "x:a" + "\u0301".repeat(many) + "\u0316".repeat(many);
    URI uri = URI.create(text);

    String ascii = assertTimeout(Duration.ofSeconds(10), () -> AsciiUri.of(uri));

    assertThat(ascii).isEqualTo("x:%C3%A1" + "%CC%96".repeat(many) + "%CC%81".repeat(many - 1));
  }
}
