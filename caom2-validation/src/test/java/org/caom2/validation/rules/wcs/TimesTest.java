package org.caom2.validation.rules.wcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Provenance;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.validation.Findings;
import org.caom2.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes, dates and exposures of time axes. */
class TimesTest {
  private static final CoordAxis1D NIGHT =
      Axes.axis("TIME", "d", axis -> axis.range(Axes.range(0.5, 58000, 1.5, 58000.01)));

  private static Set<String> expected(String codes) {
    return codes.equals("none") ? Set.of() : Set.of(codes.split(" & "));
  }

  @ParameterizedTest
  @CsvSource({
    "TIME, d, UTC, none",
    "UTC, d, '', none",
    "UTC, d, UTC, none",
    "TIME, d, TT(BIPM08), none",
    "TIME, d, '', warning ti.timesys-missing",
    "TIME, d, MJD, error ti.timesys-unknown",
    "TIME, d, LOCAL, warning ti.timesys-unknown",
    "UTC, d, TAI, error ti.timesys-conflict",
    "UTC, d, utc, error ti.timesys-unknown",
    "DATE, d, UTC, error ti.ctype",
    "TIME, '', UTC, warning cunit.missing",
    "TIME, days, UTC, error cunit.unknown",
    "TIME, m, UTC, error cunit.mismatch",
    "TIME, s2, UTC, error cunit.mismatch",
    "TIME, Pa, UTC, error cunit.unknown",
  })
  void codes(String ctype, String cunit, String timesys, String codes) {
    CoordAxis1D axis =
        Axes.axis(ctype, cunit, it -> it.range(Axes.range(0.5, 58000, 1.5, 58000.01)));
    assertThat(Axes.time(axis, time -> time.timesys(timesys))).isEqualTo(expected(codes));
  }

  @Test
  void seconds() {
    CoordAxis1D axis = Axes.axis("TIME", "s", it -> it.range(Axes.range(0.5, 5e9, 1.5, 5.00001e9)));
    assertThat(Axes.time(axis, time -> time)).containsExactly("warning ti.unit");
    assertThat(Axes.time(axis, time -> time.mjdref(10.0))).isEmpty();
    CoordAxis1D kilo =
        Axes.axis("TIME", "ks", it -> it.range(Axes.range(0.5, 5e6, 1.5, 5.00001e6)));
    assertThat(Axes.time(kilo, time -> time.mjdref(10.0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TOPOCENTER, none",
    "TOPOCENT, none",
    "BARYCENTER, information ti.trefpos",
    "Mauna Kea, warning ti.trefpos",
  })
  void places(String trefpos, String codes) {
    assertThat(Axes.time(NIGHT, time -> time.trefpos(trefpos))).isEqualTo(expected(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 58000, none",
    "50000, 8000, none",
    "2458000.5, 0, warning ti.mjdref",
    "NaN, 58000, error ti.mjdref",
    "-Infinity, 58000, error ti.mjdref",
  })
  void references(double mjdref, double value, String codes) {
    CoordAxis1D axis =
        Axes.axis("TIME", "d", it -> it.range(Axes.range(0.5, value, 1.5, value + 0.01)));
    assertThat(Axes.time(axis, time -> time.mjdref(mjdref))).isEqualTo(expected(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "15020, warning ti.pre-utc",
    "36933, warning ti.pre-utc",
    "36935, none",
    "0, warning ti.range",
    "-1e300, warning ti.range",
    "2458000.5, warning ti.range",
  })
  void dates(double value, String codes) {
    assertThat(Axes.days(axis -> axis.range(Axes.range(0.5, value, 1.5, value))))
        .isEqualTo(expected(codes));
  }

  /** What is found at a date, by a clock that stands at MJD 60000. */
  private static Set<String> byClock(double value, CalibrationLevel level) {
    Clock clock = Clock.fixed(Instant.parse("2023-02-25T00:00:00Z"), ZoneOffset.UTC);
    CoordAxis1D axis = Axes.axis("TIME", "d", it -> it.range(Axes.range(0.5, value, 1.5, value)));
    Plane plane = plane(axis).toBuilder().calibrationLevel(level).build();
    Observation observation = Observation.simple("C", "o").planes(List.of(plane)).build();
    return Findings.codes(
        Validator.standard().withClock(clock).validate(observation, Version.V2_4));
  }

  private static Plane plane(CoordAxis1D axis) {
    TemporalWCS time = TemporalWCS.builder().axis(axis).timesys("UTC").build();
    Chunk chunk = Chunk.builder().time(time).build();
    Part part = Part.builder().name("0").chunks(List.of(chunk)).build();
    Artifact artifact = Findings.artifact("cadc:C/o.fits", part);
    return Plane.of("p").artifacts(List.of(artifact)).build();
  }

  @Test
  void theFuture() {
    assertThat(byClock(60000.9, CalibrationLevel.CALIBRATED)).isEmpty();
    assertThat(byClock(60001.1, CalibrationLevel.CALIBRATED)).containsExactly("warning ti.range");
    assertThat(byClock(67000, CalibrationLevel.PLANNED)).isEmpty();
    assertThat(byClock(68000, CalibrationLevel.PLANNED)).containsExactly("warning ti.range");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 1, none",
    "100, 60, warning ti.day-seconds",
    "100, -60, warning ti.day-seconds",
    "1, 0, warning function.delta-zero",
    "100, Infinity, error function.not-finite",
  })
  void steps(long naxis, double delta, String codes) {
    assertThat(Axes.days(axis -> axis.function(Axes.function(naxis, delta, 1, 58000))))
        .isEqualTo(expected(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "0, none",
    "1, none",
    "864, none",
    "864.9, none",
    "900, warning",
    "-1, error",
    "NaN, error",
    "Infinity, error",
  })
  void secondsOfExposure(double seconds, String severity) {
    assertThat(Axes.time(NIGHT, time -> time.exposure(seconds)))
        .isEqualTo(expected(severity.equals("none") ? "none" : severity + " ti.exposure"));
    assertThat(Axes.time(NIGHT, time -> time.resolution(seconds)))
        .isEqualTo(expected(severity.equals("none") ? "none" : severity + " ti.resolution"));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-7, 0.009, none",
    "1e-7, 0.018, warning ti.exposure",
    "1e-6, 0.129, none",
    "1e-6, 0.2, warning ti.exposure",
    "1e-11, 9e-6, none",
  })
  void shortExposures(double days, double seconds, String codes) {
    CoordAxis1D axis =
        CoordAxis1D.builder()
            .axis(new Axis("TIME", "d"))
            .function(Axes.function(1, days, 0.5, 58000))
            .build();
    assertThat(Axes.time(axis, time -> time.exposure(seconds))).isEqualTo(expected(codes));
  }

  private static Stream<Arguments> exposed() {
    return Stream.of(
        arguments(ProductType.THIS, true),
        arguments(ProductType.THIS_OF_2_4, true),
        arguments(null, true),
        arguments(ProductType.WEIGHT, false));
  }

  @ParameterizedTest
  @MethodSource("exposed")
  void noExposureIsToldOfData(@Nullable ProductType productType, boolean isTold) {
    TemporalWCS time = TemporalWCS.builder().axis(NIGHT).timesys("UTC").exposure(0.0).build();
    Chunk chunk = Chunk.builder().time(time).build();
    Part part = Part.builder().name("0").chunks(List.of(chunk)).build();
    Artifact artifact =
        Findings.artifact("cadc:C/o.fits", part).toBuilder().productType(productType).build();
    Plane plane = Plane.of("p").artifacts(List.of(artifact)).build();
    List<Issue> issues =
        Findings.onObservation(
            observation -> observation.intent(ObservationIntentType.SCIENCE).planes(List.of(plane)),
            Version.V2_5);
    assertThat(Findings.codes(issues).contains("information ti.exposure")).isEqualTo(isTold);
  }

  private static Set<String> released(String metaRelease, String executed) {
    return released(metaRelease, executed, CalibrationLevel.CALIBRATED);
  }

  private static Set<String> released(String metaRelease, String executed, CalibrationLevel level) {
    Provenance provenance =
        Provenance.builder().name("p").lastExecuted(Instant.parse(executed)).build();
    Instant release = Instant.parse(metaRelease);
    Plane plane =
        plane(NIGHT).toBuilder()
            .calibrationLevel(level)
            .metaRelease(release)
            .provenance(provenance)
            .build();
    List<Issue> issues =
        Findings.onObservation(
            observation -> observation.metaRelease(release).planes(List.of(plane)), Version.V2_4);
    return Findings.codes(issues);
  }

  /** The exposure is of 2017-09-04. */
  @Test
  void releases() {
    assertThat(released("2017-09-04T00:00:00Z", "2017-09-04T00:00:00Z")).isEmpty();
    assertThat(released("2017-09-01T00:00:00Z", "2017-09-04T00:00:00Z"))
        .containsExactly("warning ti.vs-release");
    assertThat(released("2018-09-04T00:00:00Z", "2017-09-01T00:00:00Z"))
        .containsExactly("warning ti.vs-release");
    assertThat(released("2017-09-01T00:00:00Z", "2017-09-01T00:00:00Z", CalibrationLevel.PLANNED))
        .as("what is planned can be public before")
        .isEmpty();
  }
}
