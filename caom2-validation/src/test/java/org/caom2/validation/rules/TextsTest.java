package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.caom2.model.Algorithm;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Energy;
import org.caom2.model.Environment;
import org.caom2.model.Instrument;
import org.caom2.model.Observable;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Polarization;
import org.caom2.model.Proposal;
import org.caom2.model.Provenance;
import org.caom2.model.Target;
import org.caom2.model.TargetPosition;
import org.caom2.model.Telescope;
import org.caom2.model.Visibility;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Point;
import org.caom2.model.vocab.DataProductType;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.UCD;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.validation.Findings;
import org.caom2.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, terms, checksums of files and single numbers. */
class TextsTest {
  @Test
  void requiredTexts() {
    Plane plane =
        Plane.of("")
            .provenance(Provenance.builder().name("").build())
            .observable(Observable.builder().ucd(new UCD("")).build())
            .artifacts(List.of(Findings.artifact("", Part.builder().name("").build())))
            .build();
    Observation observation =
        Observation.simple("", "")
            .algorithm(new Algorithm(""))
            .type("")
            .proposal(Proposal.builder().id("").title("").build())
            .target(Target.builder().name("").build())
            .targetPosition(
                TargetPosition.builder().coordsys("").coordinates(new Point(1, 1)).build())
            .telescope(Telescope.builder().name("").build())
            .instrument(Instrument.builder().name("").build())
            .planes(List.of(plane))
            .build();
    assertThat(Validator.standard().validate(observation, Version.V2_4))
        .allMatch(issue -> issue.code().id().equals("text.empty"))
        .extracting(Issue::message)
        .containsExactly(
            "collection is empty",
            "observationID is empty",
            "name is empty",
            "id is empty",
            "name is empty",
            "coordsys is empty",
            "name is empty",
            "name is empty",
            "productID is empty",
            "name is empty",
            "ucd is empty",
            "uri is empty",
            "name is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "V2_3, science, none",
    "V2_4, preview-plot, none",
    "V2_4, info, none",
    "V2_4, coffee, warning term.unknown",
    "V2_4, http://example.net/terms#coffee, none",
    "V2_4, #coffee, none",
    "V2_4, http://example.net/terms#, error term.form",
    "V2_4, http://example.net/terms#a/b, error term.form",
    "V2_4, a#b#c, error term.form",
    "V2_4, not a term, error term.form",
    "V2_5, this, none",
    "V2_5, info, warning term.unknown",
    "V2_5, http://example.net/terms#coffee, error term.form",
    "V2_5, what?, error term.form",
  })
  void productTypes(Version version, String term, String code) {
    Artifact artifact =
        Findings.artifact("cadc:C/o.fits").toBuilder()
            .productType(term.equals("science") ? ProductType.THIS : new ProductType(term))
            .build();
    assertThat(Findings.codes(Findings.onArtifact(artifact, version)))
        .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "V2_2, catalog, none",
    "V2_4, catalog, none",
    "V2_5, catalog, none",
    "V2_4, event, none",
    "V2_4, movie, warning term.unknown",
  })
  void dataProductTypes(Version version, String term, String code) {
    DataProductType type = new DataProductType(term);
    assertThat(Findings.codes(Findings.onPlane(p -> p.dataProductType(type), version)))
        .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
  }

  @Test
  void aUcdIsAnyTextUntil24AndATermSince25() {
    Observable observable = Observable.builder().ucd(new UCD("a b")).build();
    assertThat(Findings.codes(Findings.onPlane(p -> p.observable(observable), Version.V2_4)))
        .containsExactly("warning obscore.ucd");
    assertThat(Findings.codes(Findings.onPlane(p -> p.observable(observable), Version.V2_5)))
        .containsExactly("error term.form");
    Observable known = Observable.builder().ucd(new UCD("phot.flux;em.opt")).build();
    assertThat(Findings.onPlane(p -> p.observable(known), Version.V2_5)).isEmpty();
  }

  @Test
  void trackingModesAreNotListed() {
    Telescope telescope =
        Telescope.builder()
            .name("t")
            .trackingMode(new org.caom2.model.vocab.Tracking("scan"))
            .build();
    assertThat(Findings.onObservation(o -> o.telescope(telescope), Version.V2_5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "md5:00000000000000000000000000000000, none",
    "sha256:0000000000000000000000000000000000000000000000000000000000000000, none",
    "other:00ff, none",
    "md5:00FF, warning art.checksum-form",
    "md5:0000000000000000000000000000000A, warning art.checksum-form",
    "sha-1:00, warning art.checksum-form",
    "md5:0, error art.checksum-form",
    "md5:xy, error art.checksum-form",
    "00ff, error art.checksum-form",
    "md5://00, error art.checksum-form",
  })
  void contentChecksums(String checksum, String code) {
    Artifact artifact =
        Findings.artifact("cadc:C/o.fits").toBuilder()
            .contentChecksum(URI.create(checksum))
            .build();
    assertThat(Findings.codes(Findings.onArtifact(artifact, Version.V2_4)))
        .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
  }

  @Test
  void urisOfArtifacts() {
    assertThat(Findings.codes(Findings.onArtifact(Findings.artifact("foo.fits"), Version.V2_4)))
        .containsExactly("warning art.uri-scheme");
  }

  @Test
  void keywords() {
    List<String> words = List.of("a", "b|c");
    Observation observation =
        Observation.simple("C", "o")
            .proposal(Proposal.builder().id("p").keywords(words).build())
            .target(Target.builder().name("t").keywords(words).build())
            .telescope(Telescope.builder().name("t").keywords(words).build())
            .instrument(Instrument.builder().name("i").keywords(words).build())
            .planes(
                List.of(
                    Plane.of("p")
                        .provenance(Provenance.builder().name("n").keywords(words).build())
                        .build()))
            .build();
    assertThat(Validator.standard().validate(observation, Version.V2_5))
        .hasSize(5)
        .allMatch(issue -> issue.code().id().equals("keyword.pipe"))
        .allMatch(issue -> issue.path().toString().endsWith("/keywords[1]"));
  }

  @ParameterizedTest
  @CsvSource({
    "two words, none",
    "'', a keyword is empty",
    "' ', a keyword is blank",
    "\u00a0, a keyword is blank",
    "' a', has blanks around it",
    "a\u2003, has blanks around it",
    "\u00a0\ud83d\ude80, has blanks around it",
    "\ud83d\ude80, none",
  })
  void keywordsWithoutAWord(String keyword, String fault) {
    Proposal proposal = Proposal.builder().id("p").keywords(List.of(keyword)).build();
    List<Issue> found = Findings.onObservation(o -> o.proposal(proposal), Version.V2_4);
    if (fault.equals("none")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(Findings.codes(found)).containsExactly("warning keyword.blank");
      assertThat(found.get(0).message()).contains(fault);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "V, none",
    "'', the name is empty",
    "\u00a0, the name is blank",
  })
  void bandpassesWithoutAWord(String name, String fault) {
    Energy energy = Energy.builder().bandpassName(name).build();
    SpectralWCS axis =
        SpectralWCS.builder()
            .axis(
                CoordAxis1D.builder()
                    .axis(new Axis("WAVE", "m"))
                    .range(new CoordRange1D(new RefCoord(0.5, 5e-7), new RefCoord(1.5, 6e-7)))
                    .build())
            .specsys("TOPOCENT")
            .bandpassName(name)
            .build();
    for (List<Issue> found :
        List.of(
            Findings.onPlane(plane -> plane.energy(energy), Version.V2_4),
            Findings.onChunk(chunk -> chunk.energy(axis), Version.V2_4))) {
      List<String> faults =
          found.stream()
              .filter(issue -> issue.code().id().equals("en.bandpass-blank"))
              .map(Issue::message)
              .toList();
      assertThat(faults).isEqualTo(fault.equals("none") ? List.of() : List.of(fault));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "phot.count, V2_4, none",
    "phot.flux.density;em.radio.750-1500MHz, V2_4, none",
    "PHOT.Count, V2_5, none",
    "ivoa:phot.count, V2_5, none",
    "ours:counts.per_pixel, V2_4, none",
    "http://example.org/ucd#counts, V2_4, none",
    "ivoa:counts, V2_4, warning obscore.ucd",
    "counts, V2_4, warning obscore.ucd",
    "counts, V2_5, warning obscore.ucd",
    "phot..count, V2_4, warning obscore.ucd",
    "phot., V2_4, warning obscore.ucd",
    "phot.count;, V2_4, warning obscore.ucd",
    "'phot.count; em.wl', V2_4, warning obscore.ucd",
    "'phot.count; em.wl', V2_5, error term.form",
    "'', V2_4, error text.empty",
  })
  void ucds(String ucd, Version version, String code) {
    Observable observable = Observable.builder().ucd(new UCD(ucd)).build();
    assertThat(Findings.codes(Findings.onPlane(p -> p.observable(observable), version)))
        .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
  }

  @Test
  void siblings() {
    Part part = Part.builder().name("0").build();
    Chunk chunk = Chunk.builder().build();
    Part twice = Part.builder().name("1").chunks(List.of(chunk, chunk)).build();
    Plane plane =
        Plane.of("p")
            .artifacts(
                List.of(
                    Findings.artifact("ad:a%2f", part, part, part, twice),
                    Findings.artifact("ad:a%2F")))
            .build();
    assertThat(
            Findings.onObservation(o -> o.planes(List.of(plane, plane)), Version.V2_4).stream()
                .filter(issue -> issue.code().id().equals("siblings.unique"))
                .map(issue -> issue.message())
                .distinct())
        .containsExactly(
            "2 times in planes", "2 times in artifacts", "3 times in parts", "2 times in chunks");
  }

  @Test
  void algorithms() {
    Observation observation = Observation.derived("C", "o", "exposure").build();
    assertThat(Findings.codes(Validator.standard().validate(observation, Version.V2_4)))
        .containsExactly("error obs.algorithm");
    assertThat(Findings.codes(Validator.standard().validate(observation, Version.V2_5)))
        .containsExactly("warning obs.algorithm");
    Observation other = Observation.derived("C", "o", "Exposure").build();
    assertThat(Validator.standard().validate(other, Version.V2_4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "exposure, none",
    "simulation, none",
    "Exposure, warning obs.algorithm",
    "stack, warning obs.algorithm",
    "'', error text.empty",
  })
  void algorithmsOfSimpleObservations(String name, String code) {
    Algorithm algorithm = new Algorithm(name);
    for (Version version : List.of(Version.V2_0, Version.V2_4, Version.V2_5)) {
      assertThat(Findings.codes(Findings.onObservation(o -> o.algorithm(algorithm), version)))
          .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "1, 90, 1, 0",
    "-0.1, -1, -1, 3",
    "1.1, 90.1, 1.1, 3",
    "NaN, 45, 0.1, 1",
  })
  void environments(double humidity, double elevation, double tau, int findings) {
    Environment environment =
        Environment.builder().humidity(humidity).elevation(elevation).tau(tau).build();
    assertThat(Findings.onObservation(o -> o.environment(environment), Version.V2_4))
        .hasSize(findings)
        .allMatch(issue -> issue.code().id().equals("env.ranges") && !issue.isError());
  }

  @ParameterizedTest
  @CsvSource({
    "0.7, -100, none",
    "1e-9, 60, none",
    "1, -0.0, none",
    "0, 10, seeing 0.0 is not above 0",
    "-1, 10, seeing -1.0 is not above 0",
    "NaN, 10, seeing NaN is not above 0",
    "1, 280, ambientTemp 280.0 is not within -100 to 60",
    "1, 60.1, ambientTemp 60.1 is not within -100 to 60",
    "1, -100.1, ambientTemp -100.1 is not within -100 to 60",
    "1, NaN, ambientTemp NaN is not within -100 to 60",
    "1, -Infinity, ambientTemp -Infinity is not within -100 to 60",
  })
  void seeingAndTemperature(double seeing, double temperature, String message) {
    Environment environment = Environment.builder().seeing(seeing).ambientTemp(temperature).build();
    assertThat(Findings.onObservation(o -> o.environment(environment), Version.V2_4))
        .extracting(issue -> issue.code().id() + " " + issue.message())
        .isEqualTo(message.equals("none") ? List.of() : List.of("env.ranges " + message));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 1, none",
    "1, 1e-9, none",
    "0.5, 0, error vis.fill",
    "0.5, 1.1, error vis.fill",
    "0.5, NaN, error vis.fill",
    "0, 1, warning vis.ecc",
    "-0.1, 1, error vis.ecc",
    "1.1, 1, error vis.ecc",
  })
  void visibilities(double eccentricity, double fill, String code) {
    Visibility visibility = new Visibility(new Interval(1, 2), eccentricity, fill);
    assertThat(Findings.codes(Findings.onPlane(p -> p.visibility(visibility), Version.V2_5)))
        .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, none",
    "-1, 10, error vis.distance",
    "-Infinity, 10, error vis.distance",
    "NaN, 10, error vis.distance",
    "10, 1, error interval.order",
  })
  void distancesInTheUvPlane(double lower, double upper, String code) {
    Visibility visibility = new Visibility(new Interval(lower, upper), 0.5, 0.5);
    assertThat(Findings.codes(Findings.onPlane(p -> p.visibility(visibility), Version.V2_5)))
        .contains(code.equals("none") ? new String[0] : new String[] {code})
        .allMatch(found -> found.equals(code) || found.endsWith(" interval.order"));
  }

  @ParameterizedTest
  @CsvSource({
    "V2_4, 0, warning",
    "V2_5, 0, error",
    "V2_5, -1, error",
    "V2_5, 1, none",
    "V2_5, 2147483647, none",
    "V2_5, 2147483648, warning",
    "V2_5, 4294967297, warning",
    "V2_4, 4294967297, none"
  })
  void polarizationDimensions(Version version, long dimension, String severity) {
    Polarization polarization = Polarization.builder().dimension(dimension).build();
    assertThat(Findings.codes(Findings.onPlane(p -> p.polarization(polarization), version)))
        .isEqualTo(
            severity.equals("none") ? Set.of() : Set.of(severity + " polarization.dimension"));
  }
}
