package org.caom2.model.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Issue ERROR =
      Issue.of(DocumentCode.FIELD_MISSING, ModelPath.DOCUMENT.field("a"), "a is missing");
  private static final Issue WARNING =
      Issue.of(DocumentCode.WRITE_CHECKSUM, ModelPath.DOCUMENT, "left out");

  @Test
  void givesItsValueUnlessThereIsAnError() {
    assertThat(Outcome.of("x").orThrow()).isEqualTo("x");
    assertThat(new Outcome<>("x", List.of(WARNING)).orThrow()).isEqualTo("x");
    assertThat(new Outcome<>("x", List.of(WARNING)).hasErrors()).isFalse();
  }

  @Test
  void throwsAnErrorWithAllIssues() {
    assertThatThrownBy(() -> new Outcome<>("x", List.of(WARNING, ERROR)).orThrow())
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e -> assertThat(e.issues()).containsExactly(WARNING, ERROR))
        .hasMessageContaining("a is missing");
  }

  @Test
  void throwsWhereThereIsNoValue() {
    assertThatThrownBy(() -> new Outcome<>(null, List.of()).orThrow())
        .isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void mapsItsValue() {
    assertThat(new Outcome<>("x", List.of(ERROR)).map(String::length))
        .isEqualTo(new Outcome<>(1, List.of(ERROR)));
    assertThat(new Outcome<String>(null, List.of(ERROR)).map(String::length).value()).isNull();
  }

  @Test
  void issuesBeyondTheLimitAreCounted() {
    Issues issues = new Issues(2);
    issues.add(WARNING);
    issues.add(WARNING);
    assertThat(issues.toList()).containsExactly(WARNING, WARNING);
    assertThat(issues.hasErrors()).isFalse();
    issues.add(WARNING);
    issues.add(ERROR);
    assertThat(issues.size()).isEqualTo(2);
    assertThat(issues.hasErrors()).isTrue();
    assertThat(issues.toList()).hasSize(3);
    Issue rest = issues.toList().get(2);
    assertThat(rest.severity()).isEqualTo(Severity.ERROR);
    assertThat(rest.code()).isEqualTo(DocumentCode.LIMIT_ISSUES);
    assertThat(rest.message()).contains("2 more");
  }

  @Test
  void limitsArePositive() {
    assertThatThrownBy(() -> new Issues(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(1, 1, 1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void issueIsOneLine() {
    assertThat(ERROR).hasToString("error field.missing a: a is missing");
    assertThat(ERROR.at(new Location(3, 7)))
        .hasToString("error field.missing at 3:7 a: a is missing");
    assertThat(WARNING).hasToString("warning write.checksum: left out");
  }

  @Test
  void pathsEscapeTheirKeys() {
    ModelPath plane = ModelPath.DOCUMENT.keyed("plane", "a]b\\c[d/e");
    assertThat(plane).hasToString("plane[a\\]b\\\\c[d/e]");
    assertThat(plane.field("energy").item("samples", 3).field("lower"))
        .hasToString("plane[a\\]b\\\\c[d/e]/energy/samples[3]/lower");
    assertThat(plane.keyless("artifact", 2)).hasToString("plane[a\\]b\\\\c[d/e]/artifact[#2]");
    assertThat(ModelPath.DOCUMENT).hasToString("");
    assertThat(plane.parent()).isEqualTo(ModelPath.DOCUMENT);
  }

  @Test
  void pathsAreEqualByTheirText() {
    ModelPath one = ModelPath.DOCUMENT.keyed("part", "x").field("name");
    ModelPath other = ModelPath.DOCUMENT.keyed("part", "x").field("name");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(ModelPath.DOCUMENT.keyed("part", "y").field("name"));
  }

  @Test
  void severitiesAreOrdered() {
    assertThat(Severity.ERROR.atLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.atLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.INFORMATION.atLeast(Severity.WARNING)).isFalse();
  }
}
