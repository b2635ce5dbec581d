package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Scalars;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.UCD;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The views against the table of all fields of all versions. */
class FieldsTableTest {
  /** Classes without a document form, and bases that our views have spliced in. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "Observation",
          "CaomEntity",
          "Shape",
          "ArtifactDescription",
          "DeletedObservationEvent",
          "DeletedArtifactDescriptionEvent");

  /** Scalars that the table calls otherwise. */
  private static final Map<String, String> SAME =
      Map.of("DataLinkSemantics", "ProductType", "UUID", "uuid", "checksum", "uri");

  private record Row(
      String type, String kind, String xml, int order, String required, String notes) {}

  @ParameterizedTest
  @EnumSource
  void everyClassHasTheSameFields(Version version) throws IOException {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    Map<String, String> bases = new LinkedHashMap<>();
    for (String line : Files.readAllLines(ReferenceData.require("facts/fields.tsv"))) {
      String[] column = line.split("\t", -1);
      if (!column[0].equals(version.label())) {
        continue;
      }
      List<Row> own = rows.computeIfAbsent(column[1], k -> new ArrayList<>());
      if (column[2].equals("(extends)")) {
        bases.put(column[1], column[3]);
      } else if (!column[2].equals("(class)") && !column[6].isEmpty()) {
        int order = column[7].isEmpty() ? 0 : Integer.parseInt(column[7]);
        own.add(new Row(column[3], column[5], column[6], order, column[8], column[9]));
      }
    }
    Map<String, List<String>> wanted = new TreeMap<>();
    for (String name : rows.keySet()) {
      if (!ELSEWHERE.contains(name)) {
        wanted.put(name, lines(name, rows, bases));
      }
    }
    Map<String, List<String>> ours =
        new TreeMap<>(ClassLines.of(version, scalar -> name(scalar, version)));
    assertThat(ours).hasSizeGreaterThan(35).isEqualTo(wanted);
  }

  private static List<String> lines(
      String name, Map<String, List<Row>> rows, Map<String, String> bases) {
    List<Row> all = new ArrayList<>();
    for (String at = name; at != null; at = bases.get(at)) {
      all.addAll(0, rows.getOrDefault(at, List.of()));
    }
    List<String> lines = new ArrayList<>();
    for (Row row : all) {
      if (row.kind().equals("attribute")) {
        lines.add(line(row));
      }
    }
    all.stream()
        .filter(row -> !row.kind().equals("attribute"))
        .sorted(Comparator.comparingInt(Row::order))
        .forEach(row -> lines.add(line(row)));
    return lines;
  }

  private static String line(Row row) {
    String type = row.type().replaceFirst("^(set|list)<(.*)>$", "$2");
    String line = row.xml() + " " + SAME.getOrDefault(type, type) + " " + row.required();
    if (row.notes().contains("xs:list")) {
      return line + " packed";
    } else if (row.xml().contains("/")) {
      return line + " >=" + ClassLines.after(row.notes(), "item_minOccurs=", "?");
    }
    return line;
  }

  private static String name(Scalar<?> scalar, Version version) {
    if (scalar == Scalars.NUMERIC_ID) {
      return "uuid";
    } else if (scalar == UCD.SCALAR && version == Version.V2_4) {
      // A text before it became a term; the model has one type for both.
      return "string";
    }
    return SAME.getOrDefault(scalar.name(), scalar.name());
  }
}
