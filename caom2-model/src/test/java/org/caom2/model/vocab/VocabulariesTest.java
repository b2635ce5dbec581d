package org.caom2.model.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.model.issue.Code;
import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabulariesTest {
  static Stream<Scalar<?>> all() {
    return Stream.of(
        CalibrationLevel.SCALAR,
        CalibrationStatus.SCALAR,
        DataProductType.SCALAR,
        EnergyBand.SCALAR,
        ObservationIntentType.SCALAR,
        PolarizationState.SCALAR,
        ProductType.SCALAR,
        Quality.SCALAR,
        ReleaseType.SCALAR,
        SegmentType.SCALAR,
        Status.SCALAR,
        TargetType.SCALAR,
        Tracking.SCALAR,
        UCD.SCALAR);
  }

  private static List<String> spellings(Scalar<?> scalar, Version version) {
    return scalar instanceof Enumeration<?> enumeration
        ? enumeration.constants(version).stream().map(Enumerated::value).toList()
        : List.copyOf(((Vocabulary<?>) scalar).spellings(version));
  }

  @ParameterizedTest
  @MethodSource("all")
  <T> void everyTermReadsBackAsItIsSpelt(Scalar<T> scalar) {
    for (Version version : Version.values()) {
      for (String spelling : spellings(scalar, version)) {
        List<Code> codes = new ArrayList<>();
        T term = scalar.parse(spelling, version, (code, message) -> codes.add(code));
        assertThat(codes).isEmpty();
        assertThat(scalar.format(term, version)).isEqualTo(spelling);
        assertThat(scalar.plain(term, version)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2.2, catalog, catalog,",
    "2.2, eventlist, event,",
    "2.2, event, event, value.term",
    "2.2, x, x, value.term",
    "2.2, ' image', image, value.term",
    "2.3, event, event,",
    "2.3, eventlist, event, value.term-alias",
    "2.3, catalog, catalog, value.term-alias",
    "2.4, http://www.opencadc.org/caom2/DataProductType#catalog, catalog,",
    "2.4, http://example.org/x#y, http://example.org/x#y,",
    "2.4, x, x,",
    "2.5, catalog, catalog,",
    "2.5, eventlist, event, value.term-alias",
    "2.5, x, x,",
  })
  void dataProductTypes(String version, String text, String value, String code) {
    check(DataProductType.SCALAR, version, text, new DataProductType(value), code);
  }

  @ParameterizedTest
  @CsvSource({
    "2.0, science, this,",
    "2.3, science, this,",
    "2.3, this, http://www.opencadc.org/caom2/ProductType#this, value.term",
    "2.3, catalog, catalog,",
    "2.3, thumbnail, thumbnail,",
    "2.1, thumbnail, thumbnail, value.term",
    "2.4, science, this,",
    "2.4, this, http://www.opencadc.org/caom2/ProductType#this,",
    "2.4, http://www.opencadc.org/caom2/ProductType#this, http://www.opencadc.org/caom2/ProductType#this, value.term-alias",
    "2.4, http://www.opencadc.org/caom2/ProductType#catalog, catalog,",
    "2.4, catalog, catalog, value.term-alias",
    "2.5, catalog, catalog,",
    "2.4, info, info,",
    "2.5, this, this,",
    "2.5, science, this, value.term-alias",
    "2.5, info, info,",
  })
  void productTypes(String version, String text, String value, String code) {
    check(ProductType.SCALAR, version, text, new ProductType(value), code);
  }

  @ParameterizedTest
  @CsvSource({
    "2.2, -1, PLANNED, value.term",
    "2.3, -1, PLANNED,",
    "2.2, 4, ANALYSIS_PRODUCT, value.term",
    "2.3, ' +2 ', CALIBRATED,",
    "2.3, 02, CALIBRATED,",
    "2.3, 00000000002, CALIBRATED,",
    "2.3, -0, RAW_INSTRUMENTAL,",
    "2.3, \u0662, , value.term",
    "2.3, 5, , value.term",
    "2.3, x, , value.term",
    "2.3, '', , value.term",
    "2.3, 99999999999, , value.term",
  })
  void calibrationLevels(String version, String text, CalibrationLevel value, String code) {
    check(CalibrationLevel.SCALAR, version, text, value, code);
  }

  @ParameterizedTest
  @CsvSource({
    "2.4, outreach, OUTREACH, value.term",
    "2.5, outreach, OUTREACH,",
    "2.5, science, SCIENCE,",
    "2.5, Science, , value.term",
    "2.5, 'science ', SCIENCE, value.term",
  })
  void intents(String version, String text, ObservationIntentType value, String code) {
    check(ObservationIntentType.SCALAR, version, text, value, code);
  }

  private static <T> void check(
      Scalar<T> scalar, String version, String text, T value, String code) {
    List<String> codes = new ArrayList<>();
    T read =
        scalar.parse(
            text, Version.ofLabel(version).orElseThrow(), (c, message) -> codes.add(c.id()));
    assertThat(read).isEqualTo(value);
    assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void aPolarizationStateThatNoSchemaHas() {
    for (Version version : Version.values()) {
      check(
          PolarizationState.SCALAR, version.label(), "POLA", PolarizationState.POLA, "value.term");
    }
  }

  @Test
  void whatTheModelOf25Refuses() {
    DataProductType foreign = new DataProductType("http://example.org/x#y");
    assertThat(DataProductType.SCALAR.refuses(foreign, Version.V2_5))
        .isEqualTo("a term of another namespace");
    assertThat(DataProductType.SCALAR.refuses(foreign, Version.V2_4)).isNull();
    assertThat(DataProductType.SCALAR.refuses(DataProductType.CATALOG, Version.V2_5)).isNull();
  }

  @Test
  void constantsAreFoundByTheirSpelling() {
    assertThat(EnergyBand.SCALAR.constants())
        .allSatisfy(band -> assertThat(EnergyBand.SCALAR.find(band.value())).contains(band));
    assertThat(CalibrationLevel.SCALAR.find("-1")).contains(CalibrationLevel.PLANNED);
    assertThat(EnergyBand.SCALAR.find("optical")).isEmpty();
    assertThat(EnergyBand.SCALAR.find("")).isEmpty();
  }

  @Test
  void catalogueAsProductTypeHasItsNamespaceIn24Only() {
    assertThat(ProductType.SCALAR.format(ProductType.CATALOG, Version.V2_3)).isEqualTo("catalog");
    assertThat(ProductType.SCALAR.format(ProductType.CATALOG, Version.V2_4))
        .isEqualTo("http://www.opencadc.org/caom2/ProductType#catalog");
    assertThat(ProductType.SCALAR.format(ProductType.CATALOG, Version.V2_5)).isEqualTo("catalog");
    assertThat(ProductType.SCALAR.refuses(ProductType.CATALOG, Version.V2_5)).isNull();
  }
}
