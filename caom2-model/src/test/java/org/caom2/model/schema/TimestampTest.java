package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
  @ParameterizedTest
  @CsvSource({
    "2020-01-02T03:04:05.678, 2020-01-02T03:04:05.678Z",
    "2020-01-02T03:04:05, 2020-01-02T03:04:05Z",
    "2020-01-02, 2020-01-02T00:00:00Z",
    "2020-01-02T, 2020-01-02T00:00:00Z",
    "2020-01-02T03:04:05., 2020-01-02T03:04:05Z",
    "2020-01-02T03:04:05.6, 2020-01-02T03:04:05.600Z",
    "2020-01-02T03:04:05.67, 2020-01-02T03:04:05.670Z",
    "2020-01-02T03:04:05.678000, 2020-01-02T03:04:05.678Z",
    "2020-01-02T03:04:05.000000, 2020-01-02T03:04:05Z",
    "2020-01-02T03:04:05Z, 2020-01-02T03:04:05Z",
    "2020-01-02Z, 2020-01-02T00:00:00Z",
    "2020-01-02T03:04:05+05:00, 2020-01-01T22:04:05Z",
    "2020-01-02T03:04:05-05:00, 2020-01-02T08:04:05Z",
    "2020-01-02-05:00, 2020-01-02T05:00:00Z",
    "2020-01-02T03:04:05.678-05:30, 2020-01-02T08:34:05.678Z",
    "2020-01-02T03:04:05+0530, 2020-01-01T21:34:05Z",
    "2020-01-02T03:04:05-05, 2020-01-02T08:04:05Z",
    "'  2020-01-02T03:04:05\n', 2020-01-02T03:04:05Z",
    "0001-01-01T00:00:00.000, 0001-01-01T00:00:00Z",
    "0000-01-01T00:00:00.000, 0000-01-01T00:00:00Z",
    "-0005-01-01T00:00:00.000, -0005-01-01T00:00:00Z",
    "12020-01-02T03:04:05.000, +12020-01-02T03:04:05Z",
    "1582-10-10T00:00:00.000, 1582-10-10T00:00:00Z",
    "1900-02-28T23:59:59.999, 1900-02-28T23:59:59.999Z",
  })
  void read(String text, Instant instant) {
    Reading reading = Reading.of(Scalars.DATE, text, Version.V2_4);
    assertThat(reading.value()).isEqualTo(instant);
    assertThat(reading.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T03:04:05.6789, 2020-01-02T03:04:05.678Z",
    "2020-01-02T03:04:05.099999, 2020-01-02T03:04:05.099Z",
    "2020-01-02T03:04:05.337320, 2020-01-02T03:04:05.337Z",
    "2020-01-02T03:04:05.000678, 2020-01-02T03:04:05Z",
    "1969-12-31T23:59:59.9999, 1969-12-31T23:59:59.999Z",
  })
  void finerDigitsAreReported(String text, Instant instant) {
    Reading reading = Reading.of(Scalars.DATE, text, Version.V2_4);
    assertThat(reading.value()).isEqualTo(instant);
    assertThat(reading.codes()).containsExactly("value.date-digits");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T03:04, 2020-01-02T03:04:00Z",
    "2020-01-02 03:04:05.678, 2020-01-02T03:04:05.678Z",
    "2020-01-02t03:04:05, 2020-01-02T03:04:05Z",
    "2020-1-2T3:4:5, 2020-01-02T03:04:05Z",
    "20-01-02T00:00:00, 0020-01-02T00:00:00Z",
    "02020-01-02T00:00:00, 2020-01-02T00:00:00Z",
  })
  void wrongFormsThatMeanOneThingAreReadAndReported(String text, Instant instant) {
    Reading reading = Reading.of(Scalars.DATE, text, Version.V2_4);
    assertThat(reading.value()).isEqualTo(instant);
    assertThat(reading.codes()).containsExactly("value.date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-01",
        "2020",
        "x",
        "2020-01-02T03:04:05,678",
        "2020-01-02T03:04:05.678garbage",
        "2020-01-02T03:04:05.678Z5",
        "2020-01-02T24:00:00",
        "2020-01-02T23:60:00",
        "2020-01-02T23:59:60",
        "2020-13-01",
        "2020-02-30",
        "2021-02-29",
        "1900-02-29",
        "2020-00-10",
        "2020-012-02",
        "2020-01-002",
        "2020-01-02T003:04:05",
        "+2020-01-01",
        "--2020-01-01",
        "2020-01-02T03:04:05+19:00",
        "9999999999-01-01",
        "999999999-01-01T00:00:00",
        "-999999999-01-01T00:00:00",
        "2020-01-02T03:04:05\u00a0",
        "\u0662020-01-01",
      })
  void whatIsNoDateIsReported(String text) {
    Reading reading = Reading.of(Scalars.DATE, text, Version.V2_4);
    assertThat(reading.value()).isNull();
    assertThat(reading.codes()).containsExactly("value.date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void blankIsNone(String text) {
    assertThat(Reading.of(Scalars.DATE, text, Version.V2_4).value()).isNull();
    assertThat(Reading.of(Scalars.DATE, text, Version.V2_4).codes()).isEmpty();
    assertThat(Scalars.DATE.takesEmpty(Version.V2_4)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T03:04:05.678Z, 2020-01-02T03:04:05.678",
    "2020-01-02T03:04:05Z, 2020-01-02T03:04:05.000",
    "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999",
    "0020-01-02T00:00:00Z, 0020-01-02T00:00:00.000",
    "-0005-01-02T00:00:00Z, -0005-01-02T00:00:00.000",
    "+12020-01-02T00:00:00Z, 12020-01-02T00:00:00.000",
    "+10000-01-02T00:00:00Z, 10000-01-02T00:00:00.000",
    "9999-01-02T00:00:00Z, 9999-01-02T00:00:00.000",
    "0000-01-02T00:00:00Z, 0000-01-02T00:00:00.000",
    "-12020-01-02T00:00:00Z, -12020-01-02T00:00:00.000",
  })
  void written(Instant instant, String text) {
    assertThat(Scalars.DATE.format(instant, Version.V2_4)).isEqualTo(text);
  }

  @Test
  void whatIsWrittenReadsBackAsTheSame() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      Instant instant = Instant.ofEpochMilli(random.nextLong() >> random.nextInt(30));
      String text = Scalars.DATE.format(instant, Version.V2_5);
      assertThat(Reading.of(Scalars.DATE, text, Version.V2_5).value()).isEqualTo(instant);
    }
  }

  @Test
  void everyDateThatCanBeReadCanBeWrittenAndDigested() {
    for (String text : List.of("292278993-01-01", "-292275054-01-01")) {
      Instant read = (Instant) Reading.of(Scalars.DATE, text, Version.V2_5).value();
      String written = Scalars.DATE.format(read, Version.V2_5);
      assertThat(written).isEqualTo(text + "T00:00:00.000");
      assertThat(Reading.of(Scalars.DATE, written, Version.V2_5).value()).isEqualTo(read);
      Bytes bytes = new Bytes();
      Scalars.DATE.digest(read, Version.V2_5, bytes);
      assertThat(bytes.length()).isEqualTo(8);
    }
    // More milliseconds than a number of 64 bits counts.
    assertThat(Reading.of(Scalars.DATE, "999999999-12-31T23:59:59-18:00", Version.V2_5).value())
        .isNull();
  }

  @Test
  void whatIsFinerThanMillisecondsCannotBeWritten() {
    Instant instant = Instant.parse("2020-01-02T03:04:05.678Z");
    assertThat(Scalars.DATE.plain(instant, Version.V2_5)).isTrue();
    assertThat(Scalars.DATE.plain(instant.plusNanos(1), Version.V2_5)).isFalse();
  }

  /** Programs may hold them for "never" or "always". */
  @ParameterizedTest
  @CsvSource({
    "+1000000000-12-31T23:59:59.999999999Z, 9223372036854775807",
    "+1000000000-12-31T23:59:59Z, 9223372036854775807",
    "+999999999-12-31T23:59:59.999Z, 9223372036854775807",
    "+292278994-08-17T07:12:55.808Z, 9223372036854775807",
    "-292275055-05-16T16:47:04.191Z, -9223372036854775808",
    "-1000000000-01-01T00:00:00Z, -9223372036854775808",
  })
  void timesThatNoDocumentCanHold(Instant instant, long number) {
    assertThat(Scalars.DATE.plain(instant, Version.V2_5)).isFalse();
    Reading reading =
        Reading.of(Scalars.DATE, Scalars.DATE.format(instant, Version.V2_5), Version.V2_5);
    assertThat(reading.value()).isNull();
    assertThat(reading.codes()).containsExactly("value.date");
    digested(instant, "2.5", number);
    digested(instant, "2.4", number / 1000);
  }

  @ParameterizedTest
  @CsvSource({"-292275055-05-16T16:47:04.192Z", "+292278994-08-17T07:12:55.807Z"})
  void theFirstAndTheLastDate(Instant instant) {
    assertThat(Scalars.DATE.plain(instant, Version.V2_5)).isTrue();
    String text = Scalars.DATE.format(instant, Version.V2_5);
    assertThat(Reading.of(Scalars.DATE, text, Version.V2_5).value()).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:01.999Z, 2.4, 1",
    "1969-12-31T23:59:58.001Z, 2.4, -1",
    "1970-01-01T00:00:01.999Z, 2.5, 1999",
    "1969-12-31T23:59:58.001Z, 2.5, -1999",
  })
  void digested(Instant instant, String version, long number) {
    Bytes bytes = new Bytes();
    Scalars.DATE.digest(instant, Version.ofLabel(version).orElseThrow(), bytes);
    assertThat(java.nio.ByteBuffer.wrap(bytes.copy(0, bytes.length())).getLong()).isEqualTo(number);
  }
}
