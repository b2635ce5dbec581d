package org.caom2.validation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caom2.model.issue.Severity.ERROR;
import static org.caom2.model.issue.Severity.INFORMATION;
import static org.caom2.model.issue.Severity.WARNING;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.caom2.model.Artifact;
import org.caom2.model.Document;
import org.caom2.model.Energy;
import org.caom2.model.Instrument;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.validation.Validator;
import org.caom2.validation.Verdict;
import org.caom2.validation.checksum.Checksums;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final Artifact BARE = artifact("o1.fits");
  private static final Plane PLANE = Plane.of("p").artifacts(List.of(BARE)).build();
  private static final Observation OBSERVATION =
      Observation.simple("C", "o")
          .intent(ObservationIntentType.SCIENCE)
          .instrument(Instrument.builder().name("MegaPrime").build())
          .planes(List.of(PLANE))
          .build();

  private static Artifact artifact(String uri) {
    return Artifact.builder()
        .uri(URI.create(uri))
        .productType(ProductType.THIS)
        .releaseType(ReleaseType.DATA)
        .build();
  }

  private static List<String> found(Policy policy, Observation observation, Version version) {
    return Validator.standard().under(policy).validate(observation, version).stream()
        .map(Issue::toString)
        .toList();
  }

  private static List<String> found(Policy.Builder policy) {
    return found(policy.build(), OBSERVATION, Version.V2_4);
  }

  private static Policy.Builder ours() {
    return Policy.named("ours");
  }

  /** Without the finding that the observation has anyway. */
  private static Policy.Builder quiet() {
    return ours().off("art.uri-scheme", "bare names are all we have");
  }

  private static Allowed pattern(String expression) {
    return Allowed.matching(expression, Pattern.compile(expression).asMatchPredicate());
  }

  @Test
  void severitiesAreThoseOfThePolicy() {
    assertThat(found(ours()))
        .containsExactly(
            "warning art.uri-scheme plane[caom:C/o/p]/artifact[o1.fits]/uri: uri o1.fits has no"
                + " scheme");
    assertThat(found(ours().severity("art.uri-scheme", ERROR)))
        .singleElement()
        .asString()
        .startsWith("error art.uri-scheme ");
    assertThat(found(ours().severity("art.uri-scheme", INFORMATION)))
        .singleElement()
        .asString()
        .startsWith("information art.uri-scheme ");
  }

  @Test
  void whatIsTurnedOffIsCounted() {
    Outcome<Document> read =
        CaomXml.read(CaomXml.codec().toText(OBSERVATION, Version.V2_4).orThrow());
    Verdict verdict = Validator.standard().under(quiet().build()).validate(read);
    assertThat(verdict.issues()).isEmpty();
    assertThat(verdict.turnedOff()).isEqualTo(Map.of("art.uri-scheme", 1));
    assertThat(verdict.hasErrors()).isFalse();
  }

  @Test
  void findingsOfReadersAreJudgedToo() {
    String text =
        CaomXml.codec()
            .toText(OBSERVATION, Version.V2_4)
            .orThrow()
            .replace(
                "</caom2:observationID>",
                "</caom2:observationID><caom2:sequenceNumber>x</caom2:sequenceNumber>");
    Outcome<Document> read = CaomXml.read(text);
    assertThat(read.hasErrors()).isTrue();
    Verdict verdict =
        Validator.standard()
            .under(quiet().severity("value.integer", WARNING).build())
            .validate(read);
    assertThat(verdict.issues()).extracting(Issue::severity).containsExactly(WARNING);
    assertThat(verdict.hasErrors()).isFalse();
    Verdict off =
        Validator.standard().under(quiet().off("value.integer", "known").build()).validate(read);
    assertThat(off.issues()).isEmpty();
    assertThat(off.turnedOff()).containsEntry("value.integer", 1);
  }

  @Test
  void whatEndsTheReadingCannotBeChanged() {
    for (String code : List.of("xml.not-well-formed", "json.not-well-formed", "limit.depth")) {
      assertThatThrownBy(() -> ours().severity(code, WARNING))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("cannot be changed");
      assertThatThrownBy(() -> ours().off(code, "no")).hasMessageContaining("cannot be changed");
    }
    assertThatThrownBy(() -> ours().off("text.empty", " ")).hasMessageContaining("needs a reason");
    assertThatThrownBy(() -> ours().off("text.empty", "so").severity("text.empty", ERROR))
        .hasMessageContaining("both");
  }

  @Test
  void aRequiredPathAsksForEveryStep() {
    assertThat(found(quiet().require("Plane.energy.bounds")))
        .containsExactly("error policy.required plane[caom:C/o/p]/energy: no Plane.energy.bounds");
    assertThat(found(quiet().require("Energy.bounds"))).isEmpty();
    assertThat(found(quiet().require("Plane.artifacts.contentType")))
        .containsExactly(
            "error policy.required plane[caom:C/o/p]/artifact[o1.fits]/contentType: no"
                + " Plane.artifacts.contentType");
    assertThat(found(quiet().require("Observation.proposal.id")))
        .containsExactly("error policy.required proposal: no Observation.proposal.id");
    assertThat(found(quiet().require("Instrument.keywords")))
        .containsExactly("error policy.required instrument/keywords: no Instrument.keywords");
    assertThat(found(quiet().require("Plane.uri").require("Observation.uri"))).isEmpty();
    assertThat(found(quiet().require("Plane.metaChecksum"))).hasSize(1);
  }

  @Test
  void whatAVersionLacksIsNotAskedFor() {
    Policy policy =
        quiet().require("Plane.observable").require("DerivedObservation.members").build();
    assertThat(found(policy, OBSERVATION, Version.V2_3)).isEmpty();
    assertThat(found(policy, OBSERVATION, Version.V2_4)).hasSize(1);
  }

  @Test
  void valuesArePinned() {
    assertThat(
            found(
                quiet().allow("Observation.instrument.name", Allowed.values("MegaCam", "WIRCam"))))
        .containsExactly(
            "error policy.value instrument/name: \"MegaPrime\" is not one of MegaCam, WIRCam");
    assertThat(found(quiet().allow("Instrument.name", Allowed.values("MegaPrime")))).isEmpty();
    assertThat(found(quiet().allow("Artifact.uri", Allowed.schemes("cadc", "MAST"))))
        .containsExactly(
            "error policy.value plane[caom:C/o/p]/artifact[o1.fits]/uri: the scheme of o1.fits is"
                + " not one of cadc, mast");
    assertThat(found(quiet().allow("Observation.collection", pattern("[a-z]+"))))
        .containsExactly("error policy.value collection: \"C\" does not match [a-z]+");
    assertThat(found(quiet().allow("Observation.intent", Allowed.values("science")))).isEmpty();
  }

  @Test
  void aTestThatNeedsTooMuchStackIsGivenUp() {
    Observation deep = OBSERVATION.toBuilder().type("ab".repeat(200_000)).build();
    assertThat(
            found(
                quiet().allow("Observation.type", pattern("(a|b)*c")).build(), deep, Version.V2_4))
        .containsExactly(
            "error policy.value type: a text of 400000 characters is too costly to match with"
                + " (a|b)*c");
  }

  @Test
  void whereAndWhenItIsAskedIsTold() {
    FieldPath path = FieldPath.of("Plane.position");
    Condition calibration =
        new Condition(FieldPath.of("Observation.intent"), Set.of("calibration"));
    assertThat(found(quiet().demand(new Requirement(path, Scope.EVERYWHERE.in("D"))))).isEmpty();
    assertThat(found(quiet().demand(new Requirement(path, Scope.EVERYWHERE.in("C", "D")))))
        .hasSize(1);
    assertThat(found(quiet().demand(new Requirement(path, Scope.EVERYWHERE.when(calibration)))))
        .isEmpty();
    assertThat(
            found(
                quiet()
                    .demand(
                        new Requirement(
                            path, Scope.EVERYWHERE.as(WARNING).because("maps need it")))))
        .containsExactly(
            "warning policy.required plane[caom:C/o/p]/position: no Plane.position (maps need it)");
    assertThat(found(quiet().severity("policy.required", INFORMATION).require("Plane.position")))
        .singleElement()
        .asString()
        .startsWith("information");
  }

  @Test
  void aPolicyCanBeForSomeCollections() {
    Policy.Builder strict = ours().severity("art.uri-scheme", ERROR).require("Plane.position");
    assertThat(found(strict.collections("D")))
        .singleElement()
        .asString()
        .startsWith("warning art.uri-scheme");
    assertThat(found(strict.collections("C"))).hasSize(2);
    assertThat(strict.build().covers(null)).isFalse();
  }

  @Test
  void aToleranceForgivesALittle() {
    Energy energy =
        Energy.builder()
            .bounds(new Interval(1, 2))
            .samples(List.of(new Interval(1, 2.000001)))
            .build();
    Plane plane = PLANE.toBuilder().energy(energy).build();
    Observation observation = OBSERVATION.toBuilder().planes(List.of(plane)).build();
    assertThat(found(quiet().build(), observation, Version.V2_4)).hasSize(1);
    assertThat(found(quiet().tolerance("interval.inside", 1e-5).build(), observation, Version.V2_4))
        .isEmpty();
    assertThat(found(quiet().tolerance("interval.inside", 1e-7).build(), observation, Version.V2_4))
        .hasSize(1);
    Policy none = ours().tolerance("art.uri-scheme", 1).build();
    assertThatThrownBy(() -> Validator.standard().under(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("art.uri-scheme is no rule with a tolerance");
    for (double odd : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> ours().tolerance("interval.inside", odd))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void valuesAreThoseOfAnyVersion() {
    Version old = Version.V2_4;
    for (String spelling : List.of("science", "this")) {
      Policy policy =
          quiet().allow("Artifact.productType", Allowed.values(spelling, "preview")).build();
      assertThat(found(policy, OBSERVATION, old)).isEmpty();
      assertThat(found(policy, OBSERVATION, Version.V2_5)).isEmpty();
    }
    Policy none = quiet().allow("Artifact.productType", Allowed.values("noise", "info")).build();
    assertThat(found(none, OBSERVATION, old))
        .singleElement()
        .asString()
        .endsWith("/productType: \"science\" (\"this\" in 2.5) is not one of noise, info");
    assertThat(found(none, OBSERVATION, Version.V2_5))
        .singleElement()
        .asString()
        .endsWith("/productType: \"this\" is not one of noise, info");
    Policy pattern = quiet().allow("Artifact.productType", pattern("this|noise")).build();
    assertThat(found(pattern, OBSERVATION, old)).isEmpty();
  }

  @Test
  void valuesThatNoVersionHasAreRefused() {
    assertThatThrownBy(() -> ours().allow("Observation.intent", Allowed.values("scence")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no version knows Observation.intent \"scence\" (did you mean science?)");
    assertThatThrownBy(() -> ours().allow("Plane.calibrationLevel", Allowed.values("one")))
        .hasMessageStartingWith("no version knows Plane.calibrationLevel \"one\"");
    FieldPath intent = FieldPath.of("Observation.intent");
    assertThatThrownBy(() -> new Condition(intent, Set.of("test")))
        .hasMessage("no version knows Observation.intent \"test\"");
    assertThat(
            found(
                quiet().allow("Energy.rest", Allowed.values("1.5e-7")).build(),
                OBSERVATION,
                Version.V2_4))
        .isEmpty();
  }

  @Test
  void codesThatNothingHasAreRefusedWithAGuess() {
    Validator standard = Validator.standard();
    for (Policy wrong :
        List.of(
            ours().severity("art.uri-schema", ERROR).build(),
            ours().off("art.uri-schema", "so").build())) {
      assertThatThrownBy(() -> standard.under(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no check is called \"art.uri-schema\" (did you mean art.uri-scheme?)");
    }
    for (String code :
        List.of("xml.order", "value.integer", "policy.required", "interval.inside")) {
      Policy right = ours().severity(code, INFORMATION).build();
      assertThat(standard.under(right).policy()).isSameAs(right);
      assertThat(standard.without(code).under(right).policy()).isSameAs(right);
    }
  }

  private static final class OurRule implements Rule<Plane> {
    @Override
    public String id() {
      return "ours.rule";
    }

    @Override
    public Severity severity() {
      return WARNING;
    }

    @Override
    public String sentence() {
      return "A plane is one of ours.";
    }

    @Override
    public Class<Plane> subject() {
      return Plane.class;
    }

    @Override
    public void check(Plane plane, Context context) {
      context.report(Plane.URI, "not ours");
    }
  }

  @Test
  void rulesOfOnesOwnAreKnownOnceTheyTakePart() {
    Rule<?> rule = new OurRule();
    Policy policy = ours().off("ours.rule", "not now").build();
    assertThat(Validator.of(rule).under(policy).policy()).isSameAs(policy);
    assertThat(Validator.standard().with(rule).under(policy).policy()).isSameAs(policy);
    assertThatThrownBy(() -> Validator.standard().under(policy))
        .hasMessageStartingWith("no check is called \"ours.rule\"");
  }

  @Test
  void unknownFieldsAreRefusedWithAGuess() {
    assertThatThrownBy(() -> ours().require("Plane.positon"))
        .hasMessage("Plane has no field \"positon\" (did you mean position?)");
    assertThatThrownBy(() -> ours().require("Plan.position"))
        .hasMessageContaining("no class \"Plan\"")
        .hasMessageContaining("Plane");
    assertThatThrownBy(() -> ours().require("Plane")).hasMessageContaining("names no field");
    assertThatThrownBy(() -> ours().require("Plane.energy.bounds.lower.x"))
        .hasMessage("Plane.energy.bounds.lower is a single value and has no fields");
    assertThatThrownBy(() -> ours().require("Plane..x")).hasMessageContaining("no field \"\"");
    assertThatThrownBy(() -> ours().allow("Plane.energy", Allowed.values("a")))
        .hasMessage("Plane.energy is no single value");
    assertThatThrownBy(() -> ours().allow("Observation.type", Allowed.schemes("a")))
        .hasMessageContaining("is no URI");
    assertThatThrownBy(() -> new Condition(FieldPath.of("Plane.productID"), Set.of("a")))
        .hasMessageContaining("starts from Observation");
    assertThatThrownBy(() -> Allowed.values()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void obscoreAsksOfScienceOnly() {
    Policy obscore = BuiltInPolicies.named("obscore").orElseThrow();
    List<String> science = found(obscore, OBSERVATION, Version.V2_4);
    assertThat(science)
        .anyMatch(i -> i.startsWith("error") && i.contains("no Plane.calibrationLevel"))
        .anyMatch(i -> i.startsWith("warning") && i.contains("s_ra, s_dec"));
    Observation bias = OBSERVATION.toBuilder().intent(ObservationIntentType.CALIBRATION).build();
    assertThat(found(obscore, bias, Version.V2_4)).noneMatch(i -> i.contains("policy."));
    Observation unknown = OBSERVATION.toBuilder().intent(null).build();
    assertThat(found(obscore, unknown, Version.V2_4))
        .filteredOn(i -> i.contains("policy."))
        .singleElement()
        .asString()
        .contains("no Observation.intent");
    Plane planned = PLANE.toBuilder().calibrationLevel(CalibrationLevel.PLANNED).build();
    assertThat(
            found(obscore, OBSERVATION.toBuilder().planes(List.of(planned)).build(), Version.V2_4))
        .anyMatch(i -> i.contains("\"-1\" is not one of 0, 1, 2, 3, 4"));
  }

  @Test
  void readinessTellsWhatTheNewVersionRefuses() {
    Policy ready = BuiltInPolicies.named("2.5").orElseThrow();
    Plane old =
        PLANE.toBuilder()
            .artifacts(List.of(artifact("cadc:C/o1.fits")))
            .creatorID(URI.create("ivo://c/p"))
            .energy(Energy.builder().bandpassName("r").build())
            .build();
    Observation observation = OBSERVATION.toBuilder().planes(List.of(old)).build();
    assertThat(found(Policy.NONE, observation, Version.V2_4)).isEmpty();
    List<String> issues = found(ready, observation, Version.V2_4);
    assertThat(issues)
        .anyMatch(i -> i.startsWith("error write.lost") && i.contains("creatorID"))
        .anyMatch(i -> i.startsWith("error write.required") && i.contains("energy/bounds"));
    assertThat(found(ready, OBSERVATION, Version.V2_5)).hasSize(1);
    Policy lenient =
        Policy.named("lenient")
            .readyFor(Version.V2_5)
            .off("write.lost", "creator IDs are nowhere used")
            .severity("write.required", WARNING)
            .build();
    assertThat(found(lenient, observation, Version.V2_4))
        .noneMatch(i -> i.contains("write.lost"))
        .anyMatch(i -> i.startsWith("warning write.required"));
  }

  @Test
  void readinessDoesNotMindChecksumsThatTheVersionHas() {
    Observation summed = Checksums.of(Version.V2_4).update(OBSERVATION);
    Policy ready = BuiltInPolicies.named("2.5").orElseThrow();
    assertThat(found(ready, summed, Version.V2_4))
        .isEqualTo(found(ready, OBSERVATION, Version.V2_4))
        .noneMatch(i -> i.contains("write.checksum"));
    assertThat(found(ours().readyFor(Version.V2_2).build(), summed, Version.V2_4))
        .filteredOn(i -> i.startsWith("warning write.checksum"))
        .hasSize(6);
  }

  @Test
  void policiesThatAskTheSameSayTheSame() {
    assertThat(asked("A", "B", "OBJECT", "FLAT", text -> text.startsWith("x")))
        .isEqualTo(asked("B", "A", "FLAT", "OBJECT", text -> text.charAt(0) == 'x'))
        .isNotEqualTo(asked("A", "C", "OBJECT", "FLAT", text -> text.startsWith("x")));
  }

  private static String asked(
      String one, String other, String type, String otherType, Predicate<String> test) {
    Condition condition = new Condition(FieldPath.of("Observation.type"), Set.of(type, otherType));
    FieldPath uri = FieldPath.of("Artifact.uri");
    Scope scope = Scope.EVERYWHERE.in(one, other, one).when(condition);
    return Policy.named("p")
        .demand(new Requirement(FieldPath.of("Plane.energy.bounds"), scope))
        .demand(new Restriction(uri, Allowed.matching("x.*", test), scope))
        .build()
        .asks();
  }
}
