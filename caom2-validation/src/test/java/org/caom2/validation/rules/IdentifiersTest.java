package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Provenance;
import org.caom2.model.schema.Version;
import org.caom2.validation.Findings;
import org.caom2.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers and what they are made of. */
class IdentifiersTest {
  private static Set<String> member(String uri, Version version) {
    Observation observation =
        Observation.derived("C", "o", "stack").members(List.of(URI.create(uri))).build();
    return Findings.codes(Validator.standard().validate(observation, version));
  }

  private static Set<String> input(String uri, Version version) {
    Provenance provenance = Provenance.builder().name("n").inputs(List.of(URI.create(uri))).build();
    return Findings.codes(Findings.onPlane(plane -> plane.provenance(provenance), version));
  }

  private static Set<String> code(String severity, String code) {
    return severity.equals("none") ? Set.of() : Set.of(severity + " " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "caom:A/b, none, error",
    "caom:A/b/c, error, none",
    "caom:A/b/, warning, error",
    "caom:A/b/c/, error, warning",
    "caom:A/%62, warning, error",
    "caom:A%2Fb, warning, error",
    "caom:A/b%2Fc, error, warning",
    "caom:A/b?c%C3%A9, warning, error",
    "caom:A/\u00e9, none, error",
    "caom:/b, none, error",
    "caom:/A/b, error, none",
    "caom:A//b, error, none",
    "caom:A/b?c, none, error",
    "caom:A/b#c, warning, error",
    "caom:A/b%20c, error, error",
    "caom:A, error, error",
    "caom:A/, error, error",
    "caom://A/b, error, error",
    "CAOM:A/b, error, error",
    "ivo://A/b?c, error, error",
    "A/b, error, error",
  })
  void until24(String uri, String asMember, String asInput) {
    assertThat(member(uri, Version.V2_1)).isEqualTo(code(asMember, "obs.members-form"));
    assertThat(input(uri, Version.V2_1)).isEqualTo(code(asInput, "prov.inputs-form"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"caom:A/b%20c", "caom:A", "ivo://A/b?c"})
  void whatAReaderReportsByThePatternIsNotReportedAgain(String uri) {
    assertThat(member(uri, Version.V2_4)).isEmpty();
    assertThat(input(uri, Version.V2_4)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"caom:A/", "caom:/"})
  void whatThePatternTakesAndTheModelRefuses(String uri) {
    assertThat(member(uri, Version.V2_4)).containsExactly("error obs.members-form");
  }

  @ParameterizedTest
  @CsvSource({
    "caom:A/b, none",
    "caom:A/b/c, none",
    "caom:A/b%C3%A9, none",
    "caom:A, error",
    "caom:A/, error",
    "caom:/A/b, error",
    "caom://A/b, error",
    "caom:A/b?c, error",
    "caom:A/b%3Fc, error",
    "caom:A/b%2Fc, error",
    "caom:A%2Fb/c, error",
    "caom:A%2Fb, error",
    "ivo://auth/coll?o%2Fp, error",
    "caom:A/b#c, error",
    "caom:A/b%20c, error",
    "CAOM:A/b, warning",
    "ivo://auth/coll?o, none",
    "ivo://auth?o/p, none",
    "ivo://auth/coll, error",
    "ivo://auth/coll?o#f, error",
    "ivo://auth/coll?o%20p, error",
    "ivo:auth/coll?o, error",
    "http://example.net/o, warning",
    "A/b, error",
  })
  void since25(String uri, String severity) {
    // Other schemes are let pass where an identifier refers, not where it is the entity's own.
    String identity = severity.equals("warning") ? "error" : severity;
    assertThat(Findings.codes(Findings.onObservation(o -> o.uri(URI.create(uri)), Version.V2_5)))
        .isEqualTo(code(identity, "identity.uri"));
    Plane plane = Plane.of("p").uri(URI.create(uri)).build();
    assertThat(Findings.codes(Findings.onObservation(o -> o.planes(List.of(plane)), Version.V2_5)))
        .isEqualTo(code(identity, "identity.uri"));
    assertThat(member(uri, Version.V2_5)).isEqualTo(code(severity, "obs.members-form"));
    assertThat(input(uri, Version.V2_5)).isEqualTo(code(severity, "prov.inputs-form"));
  }

  @ParameterizedTest
  @CsvSource({
    "'a b', true, true",
    "a/b, true, true",
    "a\\b, true, true",
    "a%b, true, true",
    "a?b, false, true",
    "a#b, false, true",
    "a\u00a0b, false, false",
    "a^b, false, false",
    "'a\tb', false, false",
  })
  void components(String text, boolean until24, boolean since25) {
    for (Version version : Version.values()) {
      boolean old = version.compareTo(Version.V2_5) < 0;
      Observation observation = Observation.simple("C", "o").collection(text).build();
      Set<String> codes = Findings.codes(Validator.standard().validate(observation, version));
      assertThat(codes.contains("error obs.path-component"))
          .as(text + " " + version)
          .isEqualTo(old ? until24 : since25);
      assertThat(codes.contains("warning obs.path-component"))
          .as(text + " " + version)
          .isEqualTo(old && since25 && !until24);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Version.class,
      names = {"V2_0", "V2_4"})
  void idsAreJudgedDecoded(Version version) {
    Observation observation =
        Observation.simple("C", "a b").planes(List.of(Plane.of("p%q").build())).build();
    assertThat(Validator.standard().validate(observation, version))
        .extracting(issue -> issue.path().toString())
        .containsExactly("observationID", "plane[caom:C/a%20b/p%25q]/productID");
  }
}
