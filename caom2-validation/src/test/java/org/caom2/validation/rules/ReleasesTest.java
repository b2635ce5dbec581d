package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caom2.model.Artifact;
import org.caom2.model.Plane;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When metadata and data become public. */
class ReleasesTest {
  private static final Instant DAY = Instant.parse("2020-01-01T00:00:00Z");

  private static Set<String> only(String code) {
    return code.equals("none") ? Set.of() : Set.of(code);
  }

  private static List<Issue> found(Instant meta, Plane... planes) {
    return Findings.onObservation(
        observation -> observation.metaRelease(meta).planes(List.of(planes)), Version.V2_4);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T00:00:00Z, 2020-01-02T00:00:00Z, none",
    "2020-01-02T09:00:00Z, 2020-01-02T00:00:00Z, none",
    "2020-01-02T00:00:00Z, 2030-01-02T00:00:00Z, none",
    "2020-01-03T00:00:01Z, 2020-01-02T00:00:00Z, warning release.order",
    "2020-01-03T00:00:00Z, , none",
  })
  void dataAreNotPublicBeforeMetadata(Instant meta, Instant data, String code) {
    Plane plane = Plane.of("p").metaRelease(meta).dataRelease(data).build();
    assertThat(Findings.codes(found(meta, plane))).isEqualTo(only(code));
    Artifact artifact = Findings.artifact("cadc:C/a.fits").toBuilder().contentRelease(data).build();
    Plane holder = Plane.of("p").metaRelease(meta).artifacts(List.of(artifact)).build();
    assertThat(Findings.codes(found(meta, holder))).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T00:00:00Z, 2020-01-02T00:00:00Z, 2020-01-01T00:00:00Z, none",
    "2020-01-02T00:00:01Z, 2020-01-01T00:00:00Z, 2020-01-01T00:00:00Z, warning release.order",
    "2020-01-09T00:00:00Z, 2020-01-01T00:00:00Z, 2020-01-09T00:00:00Z, none",
    "2020-01-09T00:00:00Z, 2020-01-01T00:00:00Z, , information release.null",
    ", 2020-01-01T00:00:00Z, 2020-01-01T00:00:00Z, information release.null",
  })
  void observationsAreNotPublicAfterAllPlanes(
      Instant meta, Instant one, Instant other, String code) {
    List<Issue> found =
        found(
            meta, Plane.of("p").metaRelease(one).build(), Plane.of("q").metaRelease(other).build());
    assertThat(Findings.codes(found)).isEqualTo(only(code));
  }

  @Test
  void theLastReleaseOfThePlanesIsTold() {
    List<Issue> found =
        found(
            DAY.plus(Duration.ofDays(9)),
            Plane.of("p").metaRelease(DAY.plusSeconds(1)).build(),
            Plane.of("q").metaRelease(DAY.plusSeconds(2)).build(),
            Plane.of("r").metaRelease(DAY).build());
    assertThat(found)
        .extracting(Issue::message)
        .containsExactly(
            "metaRelease 2020-01-10T00:00:00Z is after those of all planes, the last of which is "
                + "2020-01-01T00:00:02Z");
  }

  @Test
  void whatHasNoReleaseIsToldWhereAnotherHasOne() {
    Plane none = Plane.of("p").build();
    assertThat(found(null, none)).isEmpty();
    assertThat(found(DAY)).as("of no planes, none is without").isEmpty();
    assertThat(found(DAY, none))
        .extracting(issue -> issue.path() + ": " + issue.message())
        .containsExactly(
            "plane[caom:C/o/p]/metaRelease: "
                + "no metaRelease: the metadata of the plane are not public");
    assertThat(found(null, Plane.of("p").dataRelease(DAY).build(), Plane.of("q").build()))
        .extracting(issue -> issue.path().toString())
        .containsExactly(
            "metaRelease", "plane[caom:C/o/p]/metaRelease", "plane[caom:C/o/q]/metaRelease");
  }
}
