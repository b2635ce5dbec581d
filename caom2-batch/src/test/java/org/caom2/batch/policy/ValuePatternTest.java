package org.caom2.batch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuePatternTest {
  private static final String VALUE = "a".repeat(10_000);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[A-Z]+; CFHT",
        "[A-Z]{2}[0-9]{8}T[0-9]{6}_(?:raw|cal){1,2}; AB20261122T101112_rawcal",
        "(?i)cfht; cFhT",
        "\\p{Lu}\\p{Greek}; Aα",
        "[[:alpha:]]{,3}; a{,3}",
        "\\Qa.b\\E; a.b",
        ".{0,1000}; ''",
      })
  void theWholeOfAValueIsMatched(String pattern, String value) {
    assertThat(ValuePattern.of(pattern).refuses(value)).isNull();
    assertThat(ValuePattern.of(pattern).refuses(value + "\n"))
        .isEqualTo('"' + value + "\n\" does not match " + pattern);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(?!test).*; 'not a pattern, at \"(?!\": invalid or unsupported Perl syntax'",
        "(a)\\1; 'not a pattern, at \"\\1\": invalid escape sequence'",
        "a{3,2}; 'not a pattern, at \"{3,2}\": invalid repeat count'",
        "(; 'not a pattern, at \"(\": missing closing )'",
      })
  void whatRe2DoesNotHaveIsTold(String pattern, String message) {
    assertThatThrownBy(() -> ValuePattern.of(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:(?:){2000000000}){2000000000}",
        "(?:(?:(?:a{31}){31}){31}){31}",
        "(?:(?:){1000}){1000}",
        "(?:x{100}[)]{1}){100}",
        "(?:a{800})(?:a{800})",
        "a{99999999999999999999999999999999}",
      })
  void whatIsTooLongWrittenOutIsRefused(String pattern) {
    assertThatThrownBy(() -> ValuePattern.of(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pattern may have 1500 characters with its repetitions written out");
  }

  @Test
  void lengthHasALimit() {
    assertThat(ValuePattern.of("a".repeat(1500)).refuses("a".repeat(1500))).isNull();
    assertThatThrownBy(() -> ValuePattern.of("a".repeat(1501)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What keeps the expressions of Java busy for longer than anybody waits. */
  @ParameterizedTest
  @ValueSource(strings = {"(a+)+b", "(a|a)*b", ".*.*.*.*.*.*x", "(?:a{0,990})*b", "(?:a?){37}b"})
  void noneTakesLong(String pattern) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(ValuePattern.of(pattern).refuses(VALUE)).endsWith(pattern));
  }

  @Test
  void choicesBetweenNothingTakeNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(ValuePattern.of("(?:|)".repeat(299) + "x").refuses("")).isNotNull();
          assertThat(ValuePattern.of("(?:(?:){10}){9}").refuses("")).isNull();
        });
  }

  @Test
  void nestingEndsInAWordAndNotInTheStack() throws InterruptedException {
    String nested = "(".repeat(750) + ")".repeat(750);
    Throwable[] failure = new Throwable[1];
    Thread little =
        new Thread(
            null,
            () -> {
              try {
                ValuePattern.of(nested);
              } catch (Throwable e) {
                failure[0] = e;
              }
            },
            "a thread with little stack",
            180 * 1024);
    little.start();
    little.join();
    assertThat(failure[0])
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deep");
    assertThat(ValuePattern.of(nested).refuses("")).isNull();
  }
}
