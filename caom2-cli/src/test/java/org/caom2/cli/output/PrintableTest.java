package org.caom2.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void ordinaryTextStaysAsItIs() {
    String text = "a\\b é 𝄞 plane[x]";
    assertThat(Printable.line(text)).isSameAs(text);
  }

  @Test
  void controlsAreTold() {
    assertThat(Printable.line("a\nb\rc\td\u001be\u0085f\u202eg"))
        .isEqualTo("a\\nb\\rc\\td\\u001be\\u0085f\\u202eg");
  }

  @Test
  void fieldsCanBeGotBack() {
    assertThat(Printable.field("a\\nb\n")).isEqualTo("a\\\\nb\\n");
  }
}
