package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Scalars whose values are listed, on lists declared anew for each test. */
class ListedScalarsTest {
  enum Level implements Enumerated {
    LOW("low"),
    HIGH("high");

    private final String value;

    Level(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    @Override
    public boolean in(Version version) {
      return this == LOW || version.compareTo(Version.V2_3) >= 0;
    }
  }

  enum Stage implements Enumerated {
    RAW("-1"),
    PRODUCT("1234567890");

    private final String value;

    Stage(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  private final Vocabulary<String> colour =
      Vocabulary.<String>named("Colour", Function.identity(), Function.identity())
          .closed(Versions.until(Version.V2_3))
          .terms(Versions.ALL, "red")
          .term("ns#blue", "azure", Versions.until(Version.V2_2))
          .terms(Versions.since(Version.V2_3), "ns#blue")
          .alias("scarlet", "red", Versions.since(Version.V2_4))
          .build();

  private static List<String> messages(Scalar<?> scalar, String text, Version version) {
    List<String> messages = new ArrayList<>();
    scalar.parse(text, version, (code, message) -> messages.add(code.id() + ": " + message));
    return messages;
  }

  private static <T> String digest(Scalar<T> scalar, T value, Version version) {
    Bytes bytes = new Bytes();
    scalar.digest(value, version, bytes);
    return new String(bytes.copy(0, bytes.length()), StandardCharsets.UTF_8);
  }

  @Test
  void aVocabularyListsWhatAVersionHas() {
    assertThat(colour.name()).isEqualTo("Colour");
    assertThat(colour.form()).isEqualTo(Scalar.Form.TEXT);
    assertThat(colour.spellings(Version.V2_2)).containsExactly("red", "azure");
    assertThatThrownBy(() -> colour.spellings(Version.V2_2).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(colour.spellings(Version.V2_4)).containsExactly("red", "ns#blue");
    assertThat(colour.closedList(Version.V2_2)).containsExactly("red", "azure");
    assertThat(colour.closedList(Version.V2_3)).containsExactly("red", "ns#blue");
    assertThat(colour.closedList(Version.V2_4)).isEmpty();
    assertThat(colour.takesEmpty(Version.V2_3)).isFalse();
    assertThat(colour.takesEmpty(Version.V2_4)).isTrue();
    assertThat(colour.plain("ns#blue", Version.V2_0)).isTrue();
    assertThat(colour.plain("pink", Version.V2_5)).isFalse();
    assertThat(colour.format("ns#blue", Version.V2_2)).isEqualTo("azure");
    assertThat(colour.format("ns#blue", Version.V2_3)).isEqualTo("ns#blue");
    assertThat(colour.format("pink", Version.V2_3)).isEqualTo("pink");
  }

  @Test
  void aClosedVocabularyReportsWhatItDoesNotList() {
    assertThat(Reading.of(colour, "azure", Version.V2_2))
        .isEqualTo(new Reading("ns#blue", List.of()));
    assertThat(Reading.of(colour, "azure", Version.V2_3).value()).isEqualTo("ns#blue");
    assertThat(messages(colour, "azure", Version.V2_3))
        .containsExactly("value.term: not one of red, ns#blue: \"azure\"");
    assertThat(messages(colour, " red", Version.V2_2))
        .containsExactly("value.term: not one of red, azure: \" red\"");
    assertThat(Reading.of(colour, " red", Version.V2_2).value()).isEqualTo("red");
    assertThat(Reading.of(colour, "pink", Version.V2_2).value()).isEqualTo("pink");
    assertThat(Reading.of(colour, "", Version.V2_2))
        .isEqualTo(new Reading(null, List.of("value.term")));
  }

  @Test
  void anOpenVocabularyTakesAllAndKnowsOtherWords() {
    assertThat(Reading.of(colour, " pink ", Version.V2_4))
        .isEqualTo(new Reading("pink", List.of()));
    assertThat(Reading.of(colour, "scarlet", Version.V2_4).value()).isEqualTo("red");
    assertThat(messages(colour, "scarlet", Version.V2_4))
        .containsExactly("value.term-alias: \"scarlet\" is read as \"red\"");
    assertThat(Reading.of(colour, "scarlet", Version.V2_3).value()).isEqualTo("scarlet");
  }

  @Test
  void namespacesOfTermsInChecksumsAndVersions() {
    assertThat(digest(colour, "red", Version.V2_5)).isEqualTo("red");
    assertThat(digest(colour, "ns#blue", Version.V2_2)).isEqualTo("azure");
    assertThat(digest(colour, "ns#blue", Version.V2_4)).isEqualTo("ns#blue");
    assertThat(digest(colour, "ns#blé", Version.V2_4)).isEqualTo("ns#bl%C3%A9");
    assertThat(digest(colour, "ns#blé", Version.V2_5)).isEqualTo("blé");
    assertThat(digest(colour, "#x", Version.V2_5)).isEqualTo("x");
    assertThat(colour.refuses("ns#blue", Version.V2_4)).isNull();
    assertThat(colour.refuses("ns#blue", Version.V2_5)).isEqualTo("a term of another namespace");
    assertThat(colour.refuses("#x", Version.V2_5)).isEqualTo("a term of another namespace");
    assertThat(colour.refuses("red", Version.V2_5)).isNull();
  }

  @Test
  void anEnumerationOfTexts() {
    Enumeration<Level> level = Enumeration.ofTexts(Level.class);
    assertThat(level.name()).isEqualTo("Level");
    assertThat(level.form()).isEqualTo(Scalar.Form.TEXT);
    assertThat(level.xsdType()).isEqualTo("xs:string");
    assertThat(level.closedList(Version.V2_2)).containsExactly("low");
    assertThat(messages(level, "high", Version.V2_2))
        .containsExactly("value.term: not one of low: \"high\"");
    assertThat(messages(level, "up", Version.V2_3))
        .containsExactly("value.term: not one of low, high: \"up\"");
    assertThat(Reading.of(level, " high", Version.V2_3))
        .isEqualTo(new Reading(Level.HIGH, List.of("value.term")));
    assertThat(digest(level, Level.HIGH, Version.V2_5)).isEqualTo("high");
    assertThat(level.plain(Level.HIGH, Version.V2_2)).isFalse();
  }

  @Test
  void anEnumerationOfNumbers() {
    Enumeration<Stage> stage = Enumeration.ofNumbers(Stage.class);
    assertThat(stage.form()).isEqualTo(Scalar.Form.INTEGER);
    assertThat(stage.xsdType()).isEqualTo("xs:integer");
    assertThat(Reading.of(stage, " -01 ", Version.V2_5))
        .isEqualTo(new Reading(Stage.RAW, List.of()));
    assertThat(Reading.of(stage, "-00000001", Version.V2_5).value()).isEqualTo(Stage.RAW);
    assertThat(Reading.of(stage, "-000000000000001", Version.V2_5).value()).isEqualTo(Stage.RAW);
    assertThat(Reading.of(stage, "1234567890", Version.V2_5).value()).isEqualTo(Stage.PRODUCT);
    assertThat(Reading.of(stage, "one", Version.V2_5).codes()).containsExactly("value.term");
    assertThat(digest(stage, Stage.RAW, Version.V2_5))
        .isNotEqualTo(digest(stage, Stage.PRODUCT, Version.V2_5));
  }
}
