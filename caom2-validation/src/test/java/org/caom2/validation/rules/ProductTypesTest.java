package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.validation.Findings;
import org.caom2.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What artifacts are to the data of their plane, and to the intent of the observation. */
class ProductTypesTest {
  private static Set<String> only(String code) {
    return code.equals("none") ? Set.of() : Set.of(code);
  }

  /** Artifacts of the types that stand in a text with blanks between. */
  private static List<Artifact> artifacts(String types) {
    List<Artifact> artifacts = new ArrayList<>();
    for (String type : types.split(" ")) {
      artifacts.add(
          Artifact.builder()
              .uri(URI.create("cadc:C/" + artifacts.size()))
              .productType(new ProductType(type))
              .releaseType(ReleaseType.DATA)
              .build());
    }
    return artifacts;
  }

  @ParameterizedTest
  @CsvSource({
    "V2_4, RAW_INSTRUMENTAL, preview, warning art.product-type",
    "V2_4, PRODUCT, auxiliary thumbnail noise, warning art.product-type",
    "V2_4, PRODUCT, auxiliary this, none",
    "V2_4, PLANNED, preview, none",
    "V2_4, , preview, none",
    "V2_4, CALIBRATED, calibration, none",
    "V2_4, RAW_STANDARD, flat preview, none",
    "V2_5, CALIBRATED, calibration, warning art.product-type",
    "V2_5, CALIBRATED, calibration this, none",
    "V2_4, CALIBRATED, https://example.org/terms#cube, none",
    "V2_1, CALIBRATED, catalog, none",
  })
  void planesHoldTheirData(Version version, CalibrationLevel level, String types, String code) {
    assertThat(
            Findings.codes(
                Findings.onPlane(
                    plane -> plane.calibrationLevel(level).artifacts(artifacts(types)), version)))
        .isEqualTo(only(code));
  }

  private static Observation with(ObservationIntentType intent, String type, Part part) {
    Artifact artifact = artifacts(type).get(0).toBuilder().parts(List.of(part)).build();
    Plane plane =
        Plane.of("p")
            .calibrationLevel(CalibrationLevel.CALIBRATED)
            .artifacts(List.of(artifact))
            .build();
    return Observation.simple("C", "o").intent(intent).planes(List.of(plane)).build();
  }

  private static List<Part> partsOf(ProductType type) {
    Chunk chunk = Chunk.builder().productType(type).build();
    return List.of(
        Part.builder().name("0").productType(type).build(),
        Part.builder().name("0").addChunk(chunk).build());
  }

  @Test
  void thePartsOfAnArtifactAndTheirChunksMayBeTheData() {
    Validator validator = Validator.standard();
    for (Part part : partsOf(ProductType.THIS)) {
      Observation observation = with(ObservationIntentType.SCIENCE, "auxiliary", part);
      assertThat(validator.validate(observation, Version.V2_1)).isEmpty();
    }
    for (Part part : partsOf(ProductType.PREVIEW)) {
      Observation observation = with(ObservationIntentType.SCIENCE, "auxiliary", part);
      assertThat(Findings.codes(validator.validate(observation, Version.V2_1)))
          .containsExactly("warning art.product-type");
    }
  }

  @Test
  void nothingIsSaidOfPlanesWithoutArtifacts() {
    Plane empty = Plane.of("p").calibrationLevel(CalibrationLevel.CALIBRATED).build();
    assertThat(Findings.onObservation(o -> o.planes(List.of(empty)), Version.V2_4)).isEmpty();
  }

  @Test
  void thePartsOfAnArtifactAndTheirChunksMayBeForCalibration() {
    Validator validator = Validator.standard();
    for (Part part : partsOf(ProductType.CALIBRATION)) {
      Observation observation = with(ObservationIntentType.CALIBRATION, "this", part);
      assertThat(validator.validate(observation, Version.V2_3)).isEmpty();
    }
    for (Part part : partsOf(ProductType.THIS)) {
      Observation observation = with(ObservationIntentType.CALIBRATION, "this", part);
      assertThat(Findings.codes(validator.validate(observation, Version.V2_3)))
          .containsExactly("information obs.intent-vs-type");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "V2_4, CALIBRATION, this, information obs.intent-vs-type",
    "V2_0, CALIBRATION, this preview, information obs.intent-vs-type",
    "V2_4, CALIBRATION, this calibration, none",
    "V2_4, CALIBRATION, this flat, none",
    "V2_4, CALIBRATION, this bias, none",
    "V2_4, CALIBRATION, this dark, none",
    "V2_4, CALIBRATION, preview, none",
    "V2_4, SCIENCE, this, none",
    "V2_4, , this, none",
    "V2_5, CALIBRATION, this, none",
  })
  void calibrationsAreForCalibration(
      Version version, ObservationIntentType intent, String types, String code) {
    Plane plane = Plane.of("p").artifacts(artifacts(types)).build();
    assertThat(
            Findings.codes(
                Findings.onObservation(
                    observation -> observation.intent(intent).planes(List.of(plane)), version)))
        .isEqualTo(only(code));
  }

  @Test
  void artifactsOfOldNeedNotTellWhatTheyAre() {
    Artifact untold = artifacts("this").get(0).toBuilder().productType(null).build();
    Plane plane =
        Plane.of("p")
            .calibrationLevel(CalibrationLevel.CALIBRATED)
            .artifacts(List.of(untold))
            .build();
    assertThat(
            Findings.onObservation(
                observation ->
                    observation.intent(ObservationIntentType.CALIBRATION).planes(List.of(plane)),
                Version.V2_1))
        .isEmpty();
  }
}
