package org.caom2.model.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.caom2.model.schema.Report;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Scalars;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.junit.jupiter.api.Test;

class RepeatedTest {
  private static final Report NOTHING_WRONG =
      (code, message) -> {
        throw new AssertionError(message);
      };

  private final Repeated repeated = new Repeated();

  @Test
  void givesTheSameStringForTheSameCharacters() {
    String first = text("xxWAVE", 2);
    assertThat(first).isEqualTo("WAVE");
    assertThat(text("yWAVE", 1)).isSameAs(first);
  }

  @Test
  void doesNotRememberLongTexts() {
    String text = "a".repeat(101);
    assertThat(text(text, 0)).isEqualTo(text).isNotSameAs(text(text, 0));
  }

  @Test
  void givesTheSameValueForTheSameText() {
    Object first = parse(Scalars.ANY_URI, "caom:C/o");
    assertThat(first).isEqualTo(URI.create("caom:C/o"));
    assertThat(parse(Scalars.ANY_URI, text("caom:C/o", 0))).isSameAs(first);
  }

  @Test
  void knowsTextsThatStandForSeveralThings() {
    for (int i = 0; i < 3; i++) {
      assertThat(parse(Scalars.INT, "7")).isEqualTo(7);
      assertThat(parse(Scalars.LONG, "7")).isEqualTo(7L);
      assertThat(parse(Scalars.STRING, "7")).isEqualTo("7");
    }
  }

  @Test
  void saysWhatIsWrongEachTime() {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Object value =
          repeated.parse(
              scalar(Scalars.INT), "seven", Version.V2_4, (code, message) -> told.add(message));
      assertThat(value).isNull();
    }
    assertThat(told).hasSize(3);
  }

  @Test
  void readsEachVersionInItsOwnTerms() {
    Scalar<Object> terms = scalar(ProductType.SCALAR);
    for (Version version : List.of(Version.V2_4, Version.V2_5, Version.V2_4)) {
      Object alone = terms.parse("science", version, (code, message) -> {});
      assertThat(repeated.parse(terms, "science", version, (code, message) -> {})).isEqualTo(alone);
    }
    assertThat(repeated.parse(scalar(Scalars.STRING), "science", Version.V2_4, NOTHING_WRONG))
        .isEqualTo("science");
  }

  @Test
  void mixesNothingUpInLongRandomSequences() {
    Random random = new Random(1);
    List<Scalar<?>> scalars = List.of(Scalars.STRING, Scalars.DOUBLE, Scalars.LONG, Scalars.UUID);
    List<String> texts =
        IntStream.range(0, 5000).mapToObj(i -> Integer.toString(random.nextInt(3000))).toList();
    for (String text : texts) {
      Scalar<Object> scalar = scalar(scalars.get(random.nextInt(scalars.size())));
      String made = random.nextBoolean() ? text(text, 0) : text;
      List<String> expected = new ArrayList<>();
      List<String> told = new ArrayList<>();
      Object alone = scalar.parse(text, Version.V2_4, (code, message) -> expected.add(message));
      Object value =
          repeated.parse(scalar, made, Version.V2_4, (code, message) -> told.add(message));
      assertThat(made).isEqualTo(text);
      assertThat(value).isEqualTo(alone);
      assertThat(told).isEqualTo(expected);
    }
  }

  private String text(String within, int from) {
    return repeated.text(within.toCharArray(), from, within.length() - from);
  }

  private Object parse(Scalar<?> scalar, String text) {
    return repeated.parse(scalar(scalar), text, Version.V2_4, NOTHING_WRONG);
  }

  @SuppressWarnings("unchecked")
  private static Scalar<Object> scalar(Scalar<?> scalar) {
    return (Scalar<Object>) scalar;
  }
}
