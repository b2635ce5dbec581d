package org.caom2.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.Vocabulary;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.CalibrationStatus;
import org.caom2.model.vocab.DataProductType;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.PolarizationState;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.Quality;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.model.vocab.SegmentType;
import org.caom2.model.vocab.Status;
import org.caom2.model.vocab.TargetType;
import org.caom2.model.vocab.Tracking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values of enumerations and vocabularies against the table of all values of all versions. */
class EnumsTableTest {
  private static final Map<String, Scalar<?>> LISTS =
      Map.ofEntries(
          Map.entry("CalibrationLevel", CalibrationLevel.SCALAR),
          Map.entry("CalibrationStatus", CalibrationStatus.SCALAR),
          Map.entry("DataProductType", DataProductType.SCALAR),
          Map.entry("EnergyBand", EnergyBand.SCALAR),
          Map.entry("ObservationIntentType", ObservationIntentType.SCALAR),
          Map.entry("PolarizationState", PolarizationState.SCALAR),
          Map.entry("ProductType", ProductType.SCALAR),
          Map.entry("DataLinkSemantics", ProductType.SCALAR),
          Map.entry("Quality", Quality.SCALAR),
          Map.entry("ReleaseType", ReleaseType.SCALAR),
          Map.entry("SegmentType", SegmentType.SCALAR),
          Map.entry("Status", Status.SCALAR),
          Map.entry("TargetType", TargetType.SCALAR),
          Map.entry("Tracking", Tracking.SCALAR));

  /** Rows about values that versions do not list as their own: synonyms, other terms, faults. */
  private static boolean isListed(String value, String notes) {
    return !value.startsWith("{")
        && !notes.startsWith("read alias")
        && !notes.startsWith("in the Java enum")
        && !notes.startsWith("DataLink term deliberately not listed");
  }

  /** A term that the table knows of as a constant only is written with its namespace. */
  private static String spelt(String list, String value, String notes) {
    return notes.startsWith("constant exists")
        ? "http://www.opencadc.org/caom2/" + list + '#' + value
        : value;
  }

  @ParameterizedTest
  @EnumSource
  void everyVersionHasTheSameValues(Version version) throws IOException {
    Map<String, TreeSet<String>> wanted = new TreeMap<>();
    for (String line : Files.readAllLines(ReferenceData.require("facts/enums.tsv"))) {
      String[] column = line.split("\t", -1);
      String[] range = column[0].split("-");
      if (LISTS.containsKey(column[1])
          && range[0].compareTo(version.label()) <= 0
          && version.label().compareTo(range[range.length - 1]) <= 0
          && isListed(column[2], column[5])) {
        wanted
            .computeIfAbsent(column[1], k -> new TreeSet<>())
            .add(spelt(column[1], column[2], column[5]));
      }
    }
    assertThat(wanted).hasSizeGreaterThan(4);
    wanted.forEach(
        (name, values) ->
            assertThat(new TreeSet<>(values(LISTS.get(name), version))).as(name).isEqualTo(values));
  }

  private static List<String> values(Scalar<?> scalar, Version version) {
    return scalar instanceof Enumeration<?> enumeration
        ? enumeration.constants(version).stream().map(Enumerated::value).toList()
        : List.copyOf(((Vocabulary<?>) scalar).spellings(version));
  }
}
