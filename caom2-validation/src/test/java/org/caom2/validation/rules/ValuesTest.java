package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Energy;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Provenance;
import org.caom2.model.Target;
import org.caom2.model.Telescope;
import org.caom2.model.Time;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.validation.Findings;
import org.caom2.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of observations, planes and artifacts that are possible, but hardly right. */
class ValuesTest {
  private static Set<String> only(String code) {
    return code.equals("none") ? Set.of() : Set.of(code);
  }

  private static Set<String> onPlane(
      java.util.function.UnaryOperator<org.caom2.model.PlaneBuilder> change) {
    return Findings.codes(Findings.onPlane(change, Version.V2_4));
  }

  @Test
  void membersAndInputs() {
    URI self = URI.create("caom:C/o");
    Observation stack =
        Observation.derived("C", "o", "stack")
            .members(List.of(URI.create("caom:C/a"), self))
            .build();
    assertThat(Validator.standard().validate(stack, Version.V2_4))
        .extracting(issue -> issue.path() + " " + issue.code().id())
        .containsExactly("members[1] obs.members-self");
    Provenance self2 =
        Provenance.builder().name("n").inputs(List.of(URI.create("caom:C/o/p"))).build();
    assertThat(onPlane(plane -> plane.provenance(self2)))
        .containsExactly("warning prov.inputs-self");
    Provenance other =
        Provenance.builder().name("n").inputs(List.of(URI.create("caom:C/o/q"))).build();
    assertThat(onPlane(plane -> plane.provenance(other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-05T00:00:00Z, none",
    "2020-05-06T11:00:00Z, none",
    "2020-05-06T12:00:01Z, warning prov.last-executed",
  })
  void theFutureIsThatOfTheClock(Instant last, String code) {
    Validator then =
        Validator.standard()
            .withClock(Clock.fixed(Instant.parse("2020-05-05T12:00:00Z"), ZoneOffset.UTC));
    Provenance provenance = Provenance.builder().name("n").lastExecuted(last).build();
    Plane plane = Plane.of("p").provenance(provenance).build();
    Observation observation = Observation.simple("C", "o").planes(List.of(plane)).build();
    assertThat(Findings.codes(then.validate(observation, Version.V2_4))).isEqualTo(only(code));
    assertThat(Findings.codes(then.without("nothing").with().validate(observation, Version.V2_4)))
        .isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, none",
    "-0.001, none",
    "1200, none",
    "-1, error target.redshift",
    "-9999, error target.redshift",
    "NaN, error target.redshift",
    "Infinity, error target.redshift",
  })
  void redshifts(double redshift, String code) {
    Target target = Target.builder().name("t").redshift(redshift).build();
    assertThat(Findings.codes(Findings.onObservation(o -> o.target(target), Version.V2_4)))
        .isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    ", , , none",
    "-5464301, -2493489, 2151085, none",
    "-5464301, , 2151085, warning telescope.geo",
    "19.8, -155.5, 4200, warning telescope.geo",
    "-5464, -2493, 2151, warning telescope.geo",
    "NaN, 0, 6371000, warning telescope.geo",
    "Infinity, 0, 6371000, warning telescope.geo",
    "1e300, 1e300, 1e300, warning telescope.geo",
  })
  void telescopes(Double x, Double y, Double z, String code) {
    Telescope telescope =
        Telescope.builder().name("t").geoLocationX(x).geoLocationY(y).geoLocationZ(z).build();
    assertThat(Findings.codes(Findings.onObservation(o -> o.telescope(telescope), Version.V2_4)))
        .isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, none",
    "0.4, none",
    "0.3, warning bounds.pair",
    "NaN, warning bounds.pair",
    "Infinity, warning bounds.pair",
  })
  void valuesWithinTheirRanges(double resolution, String code) {
    Position position =
        Position.builder().resolution(resolution).resolutionBounds(new Interval(0.4, 0.6)).build();
    assertThat(onPlane(plane -> plane.position(position))).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0, 10, none",
    "-0.1, 0, 10, warning plane.negative",
    "0.1, -1, 10, warning plane.negative",
    "0.1, 0, -1, warning plane.negative",
    "NaN, 0, 10, none",
  })
  void signs(double resolution, double exposure, long dimension, String code) {
    Time time =
        Time.builder().resolution(resolution).exposure(exposure).dimension(dimension).build();
    assertThat(onPlane(plane -> plane.time(time))).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "57000, 57000.25, 0.25, 21600, none",
    "57000, 57000.25, 0.2502, 21621, none",
    "57000, 57000.25, 0.26, 21600, warning bounds.width",
    "57000, 57000.25, 0.25, 21700, warning bounds.width",
    "57000, 57000, 0.25, 10, none",
    "57000, 57000.00001, 0.00001, 0.95, none",
    "57000, 57000.00001, 0.00001, 0.97, warning bounds.width",
    "57000, 57000.000001, 0.000001, 0.17, none",
    "57000, 57000.0000001, 0.0000001, 0.09, warning bounds.width",
  })
  void timesLongerThanTheirBounds(
      double lower, double upper, double sample, double exposure, String code) {
    Interval bounds = new Interval(lower, upper);
    Time time =
        Time.builder()
            .bounds(bounds)
            .samples(List.of(bounds))
            .sampleSize(sample)
            .exposure(exposure)
            .build();
    assertThat(onPlane(plane -> plane.time(time))).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "5e-7, 6e-7, 1e-7, none",
    "5e-7, 6e-7, 1.01e-7, warning bounds.width",
    "0.0026, 0.002602, 430000, warning bounds.width",
  })
  void wavelengthsLongerThanTheirBounds(double lower, double upper, double sample, String code) {
    Interval bounds = new Interval(lower, upper);
    Energy energy =
        Energy.builder().bounds(bounds).samples(List.of(bounds)).sampleSize(sample).build();
    assertThat(onPlane(plane -> plane.energy(energy))).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-7, 2e-7, none",
    "0, 2e-7, warning obscore.em",
    "-1, 2e-7, warning obscore.em",
    "NaN, 2e-7, warning obscore.em",
    "1e-7, Infinity, warning obscore.em",
  })
  void wavelengths(double lower, double upper, String code) {
    Interval bounds = new Interval(lower, upper);
    Energy energy = Energy.builder().bounds(bounds).samples(List.of(bounds)).build();
    assertThat(onPlane(plane -> plane.energy(energy))).contains(only(code).toArray(String[]::new));
    assertThat(onPlane(plane -> plane.energy(energy)).stream().anyMatch(c -> c.endsWith(".em")))
        .isEqualTo(!code.equals("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/fits, none",
    "'text/plain; charset=utf-8', none",
    "application/x-votable+xml, none",
    "fits, warning art.content-type",
    "application/, warning art.content-type",
    "a b/c, warning art.content-type",
  })
  void mediaTypes(String type, String code) {
    assertThat(
            Findings.codes(
                Findings.onArtifact(
                    Findings.artifact("cadc:C/a").toBuilder().contentType(type).build(),
                    Version.V2_4)))
        .isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "a.fits, application/fits, none",
    "a.fits, image/fits; x=y, none",
    "a.FITS, Application/FITS, none",
    "a.fits, application/octet-stream, none",
    "a.fits, text/plain, warning art.content-vs-name",
    "a.fits, fits, warning art.content-type",
    "a.fits.gz, application/gzip, none",
    "a.fits.header, text/plain, none",
    "a.b/c, text/plain, none",
    "a.fits.reg, application/fits, warning art.content-vs-name",
    "a.cat, application/fits, none",
    "a.jpg, image/jpg, none",
    "a.jpg, image/png, warning art.content-vs-name",
    "a.h5, application/x-hdf5, none",
  })
  void mediaTypesOfNames(String name, String type, String code) {
    assertThat(
            Findings.codes(
                Findings.onArtifact(
                    Findings.artifact("cadc:C/" + name).toBuilder().contentType(type).build(),
                    Version.V2_4)))
        .isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "1, none",
    "9223372036854775807, none",
    "0, warning art.content-length",
    "-1, error art.content-length",
  })
  void sizes(long length, String code) {
    assertThat(
            Findings.codes(
                Findings.onArtifact(
                    Findings.artifact("cadc:C/a").toBuilder().contentLength(length).build(),
                    Version.V2_4)))
        .isEqualTo(only(code));
  }

  @Test
  void artifactsOfTwoPlanes() {
    Plane one = Plane.of("p").artifacts(List.of(Findings.artifact("cadc:C/a"))).build();
    Plane two = Plane.of("q").artifacts(List.of(Findings.artifact("cadc:C/a"))).build();
    assertThat(Findings.onObservation(o -> o.planes(List.of(one, two)), Version.V2_4))
        .extracting(Object::toString)
        .containsExactly(
            "warning art.uri-duplicate plane[caom:C/o/q]/artifact[cadc:C/a]:"
                + " cadc:C/a is also in caom:C/o/p");
  }

  @Test
  void idsThatAreNotTheirOwn() {
    UUID id = new UUID(0, 7);
    Chunk chunk = Chunk.builder().id(id).build();
    Part part = Part.builder().name("0").chunks(List.of(chunk, chunk)).build();
    Artifact artifact =
        Artifact.builder()
            .uri(URI.create("cadc:C/a"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .addPart(part)
            .build();
    Plane one = Plane.of("p").id(id).addArtifact(artifact).build();
    Plane two = Plane.of("q").id(id).build();
    assertThat(Findings.onObservation(o -> o.id(id).planes(List.of(one, two)), Version.V2_4))
        .filteredOn(issue -> issue.code().id().equals("id.repeated"))
        .extracting(Object::toString)
        .containsExactly(
            "warning id.repeated plane[caom:C/o/p]: the id "
                + id
                + " is also that of the observation",
            "warning id.repeated plane[caom:C/o/p]/artifact[cadc:C/a]/part[0]/chunk["
                + id
                + "]: the id "
                + id
                + " is also that of the observation",
            "warning id.repeated plane[caom:C/o/q]: the id "
                + id
                + " is also that of the observation");
  }

  /** A copy under the same name is one mistake, and told of the siblings. */
  @Test
  void idsOfCopies() {
    Plane plane = Plane.of("p").addArtifact(Findings.artifact("cadc:C/a")).build();
    assertThat(Findings.onObservation(o -> o.planes(List.of(plane, plane)), Version.V2_4))
        .extracting(Object::toString)
        .containsExactly("error siblings.unique plane[caom:C/o/p]: 2 times in planes");
  }

  private static Plane holding(String plane, String checksum) {
    URI sum = checksum.equals("none") ? null : URI.create(checksum);
    return Plane.of(plane)
        .addArtifact(Findings.artifact("cadc:C/a").toBuilder().contentChecksum(sum).build())
        .build();
  }

  private static List<String> copies(Plane... planes) {
    return Findings.onObservation(o -> o.planes(List.of(planes)), Version.V2_4).stream()
        .filter(issue -> issue.code().id().equals("art.uri-duplicate"))
        .map(issue -> issue.severity().label() + ": " + issue.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "md5:00112233445566778899aabbccddeeff, none",
    "md5:00112233445566778899aabbccddeeff, md5:00112233445566778899aabbccddeeff",
    "md5:00112233445566778899aabbccddeeff, MD5:00112233445566778899AABBCCDDEEFF",
    "md5:00112233445566778899aabbccddeeff, sha1:00112233445566778899aabbccddeeff00112233",
    "none, none",
  })
  void copiesWhoseChecksumsDoNotContradict(String one, String other) {
    assertThat(copies(holding("p", one), holding("q", other)))
        .containsExactly("warning: cadc:C/a is also in caom:C/o/p");
    assertThat(copies(holding("p", other), holding("q", one)))
        .containsExactly("warning: cadc:C/a is also in caom:C/o/p");
  }

  @Test
  void copiesOfOtherContent() {
    String one = "md5:00112233445566778899aabbccddeeff";
    String other = "md5:ff112233445566778899aabbccddeeff";
    assertThat(copies(holding("p", one), holding("q", other)))
        .containsExactly(
            "error: cadc:C/a is also in caom:C/o/p, with contentChecksum "
                + one
                + ", and here with "
                + other);
    // The first copy has no checksum that the third could contradict; the second has.
    assertThat(copies(holding("p", "none"), holding("q", one), holding("r", other)))
        .containsExactly(
            "warning: cadc:C/a is also in caom:C/o/p",
            "error: cadc:C/a is also in caom:C/o/q, with contentChecksum "
                + one
                + ", and here with "
                + other);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T00:00:00Z, none",
    "2020-01-03T00:00:00Z, none",
    "2020-01-01T23:59:59Z, warning meta.timestamps",
  })
  void changes(Instant below, String code) {
    Entity entity =
        new Entity(new UUID(0, 1), Instant.parse("2020-01-02T00:00:00Z"), below, null, null, null);
    assertThat(Findings.codes(Findings.onObservation(o -> o.entity(entity), Version.V2_4)))
        .isEqualTo(only(code));
  }
}
