package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.Document;
import org.caom2.model.Plane;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.testkit.ReferenceData;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

/**
 * What we compute for real planes beside what the reference computes. Each difference has a class;
 * those where the reference is right would be faults of ours, and there are none.
 */
class ReferenceComputationTest {
  private static final Path TABLE = Path.of("oracle/wcs/plane-compute.tsv");
  private static final Path SHAPES = Path.of("oracle/wcs/plane-compute-shapes.jsonl");

  /** Two constants of physics as the reference has them, of about 1970, are off by that much. */
  private static final double OLD_CONSTANTS = 1.1e-5;

  private static final double SAME = 1e-12;

  /** The one plane that has a chunk with negative wavelengths, which we leave out. */
  private static final String NEGATIVE = "2515996g";

  private record Key(String document, String productID) {}

  private static Map<Key, Map<String, String>> theirs() throws IOException {
    Map<Key, Map<String, String>> planes = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(ReferenceData.require(TABLE.toString()));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      planes
          .computeIfAbsent(new Key(cells[0], cells[1]), key -> new HashMap<>())
          .put(cells[2], cells[3]);
    }
    return planes;
  }

  /** Reads each document of the table that is here, and computes its planes. */
  private static Map<Key, Coverage> ours(Collection<Key> keys, Map<Key, CoverageReport> reports)
      throws IOException {
    Path corpus = ReferenceData.require("corpus");
    Map<Key, Coverage> computed = new HashMap<>();
    for (String name :
        keys.stream().map(Key::document).collect(Collectors.toCollection(TreeSet::new))) {
      Path file = corpus.resolve(name);
      Document document = Files.exists(file) ? CaomXml.read(file).value() : null;
      if (document != null) {
        for (Plane plane : document.observation().planes()) {
          Coverage coverage = Coverage.of(plane, document.version());
          Key key = new Key(name, plane.productID());
          computed.put(key, coverage);
          reports.put(key, CoverageReport.of(plane, coverage));
        }
      }
    }
    return computed;
  }

  @Test
  void fieldsAreThoseOfTheReferenceOrBetter() throws IOException {
    Map<Key, Map<String, String>> theirs = theirs();
    Map<Key, CoverageReport> reports = new HashMap<>();
    Map<Key, Coverage> ours = ours(theirs.keySet(), reports);
    Map<String, Map<String, Integer>> tally = new TreeMap<>();
    List<String> unexplained = new ArrayList<>();
    for (Key key : theirs.keySet()) {
      if (!reports.containsKey(key)) {
        continue;
      }
      Map<String, String> own = values(reports.get(key));
      for (String field : fields(theirs.get(key), own)) {
        String their = theirs.get(key).getOrDefault(field, "");
        String our = own.getOrDefault(field, "");
        boolean isNegative = key.productID.equals(NEGATIVE) && field.startsWith("energy.");
        String kind = isNegative ? "no negative wavelengths" : difference(field, their, our);
        tally.computeIfAbsent(field, f -> new TreeMap<>()).merge(kind, 1, Integer::sum);
        if (kind.startsWith("?")) {
          unexplained.add(key + " " + field + " " + kind + ": " + their + " | " + our);
        }
      }
    }
    tally.forEach((field, kinds) -> System.out.println(field + " " + kinds));
    assertThat(ours).isNotEmpty();
    assertThat(unexplained).isEmpty();
  }

  private static Set<String> fields(Map<String, String> theirs, Map<String, String> ours) {
    Set<String> fields = new TreeSet<>(theirs.keySet());
    fields.addAll(ours.keySet());
    fields.removeAll(Set.of("productType", "chunks", "position.bounds", "position.samples"));
    fields.removeIf(field -> !field.contains("."));
    return fields;
  }

  private static Map<String, String> values(CoverageReport report) {
    Map<String, String> values = new HashMap<>();
    for (CoverageReport.Row row : report.rows()) {
      if (row.computed() != null) {
        String path = row.path().toString();
        String field = path.substring(path.lastIndexOf("]/") + 2).replace('/', '.');
        values.put(field.equals("energy.rest") ? "energy.restwav" : field, row.computed());
      }
    }
    return values;
  }

  /** The class of a difference; one that begins with ? has no reason. */
  private static String difference(String field, String theirs, String ours) {
    if (theirs.isEmpty()) {
      return "only ours";
    }
    String[] their = theirs.split("[ ,;|]+");
    String[] our = ours.split("[ ;×]+");
    if (new TreeSet<>(List.of(their)).equals(new TreeSet<>(List.of(our)))) {
      return "same";
    }
    return switch (field) {
      // Pixels of all chunks there; distinct states here.
      case "polarization.dimension" -> "states, not pixels";
      // Seconds there, as in chunks; days here, as the model says.
      case "time.resolution" -> near(their, our, 86400) ? "days, not seconds" : "?days";
      // Truncated towards zero there, and of a smoothed hull.
      case "position.dimension" -> within(their, our, 0.02) ? "rounded, whole hull" : "?dimension";
      // Without the cosine of the latitude there.
      case "position.sampleSize" ->
          near(their, our, 1) ? "same" : "with the cosine of the latitude";
      // Samples that overlap count twice there.
      case "time.sampleSize" -> near(their, our, 1) ? "same" : "overlaps counted once";
      case "time.dimension" -> theirs.equals("0") ? "no pixels" : "?dimension";
      // Bands that are only touched count there.
      case "energy.energyBands" ->
          List.of(their).containsAll(List.of(our)) ? "bands that are not touched only" : "?bands";
      case "time.bounds" ->
          theirs.contains("4.9E-324") ? "no smallest of numbers as limit" : plain(their, our);
      default -> plain(their, our);
    };
  }

  private static String plain(String[] theirs, String[] ours) {
    return near(theirs, ours, 1)
        ? "same"
        : near(theirs, ours, 1, OLD_CONSTANTS) ? "constants of 1970" : "?different";
  }

  private static boolean near(String[] theirs, String[] ours, double factor) {
    return near(theirs, ours, factor, SAME);
  }

  private static boolean near(String[] theirs, String[] ours, double factor, double part) {
    if (theirs.length != ours.length) {
      return false;
    }
    for (int i = 0; i < theirs.length; i++) {
      double their = number(theirs[i]) / factor;
      double our = number(ours[i]);
      if (!(Math.abs(their - our) <= part * Math.abs(our))) {
        return false;
      }
    }
    return true;
  }

  private static boolean within(String[] theirs, String[] ours, double part) {
    if (theirs.length != ours.length) {
      return false;
    }
    for (int i = 0; i < theirs.length; i++) {
      double their = number(theirs[i]);
      double our = number(ours[i]);
      if (!(Math.abs(their - our) <= Math.max(6, part * Math.abs(our)))) {
        return false;
      }
    }
    return true;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  @Test
  void shapesHoldThoseOfTheReference() throws IOException {
    Map<Key, JsonNode> theirs = new LinkedHashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<String> lines = Files.lines(ReferenceData.require(SHAPES.toString()))) {
      for (String line : lines.toList()) {
        JsonNode node = mapper.readTree(line);
        Key key = new Key(node.get("document").asText(), node.get("plane").asText());
        if (!node.get("computed").isNull()) {
          theirs.put(key, node.get("computed"));
        }
      }
    }
    Map<Key, Coverage> ours = ours(theirs.keySet(), new HashMap<>());
    Map<String, Integer> tally = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (Map.Entry<Key, JsonNode> their : theirs.entrySet()) {
      Coverage coverage = ours.get(their.getKey());
      if (coverage != null) {
        Shape bounds = coverage.position() == null ? null : coverage.position().bounds();
        String kind = bounds == null ? "?no bounds" : compare(their.getValue(), bounds);
        tally.merge(kind, 1, Integer::sum);
        if (kind.startsWith("?")) {
          faults.add(their.getKey() + " " + kind);
        }
      }
    }
    System.out.println(tally);
    assertThat(tally).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  private static String compare(JsonNode theirs, Shape ours) {
    if (theirs.get("type").asText().equals("circle")) {
      return ours instanceof Circle ? "circle" : "?not a circle";
    }
    if (ours instanceof Circle) {
      return "circles that are all the same stay one";
    }
    List<Point> points = new ArrayList<>();
    theirs
        .get("points")
        .forEach(p -> points.add(new Point(p.get(0).asDouble(), p.get(1).asDouble())));
    if (!Verdict.of((Polygon) ours).isValid()) {
      return "?not valid";
    }
    Region own = Region.of(ours);
    double worst = points.stream().mapToDouble(own::distance).max().orElse(0) * 3600;
    Polygon polygon = new Polygon(points);
    if (!Verdict.of(polygon).isRegion()) {
      return "theirs is no region";
    }
    double area = Region.of(polygon).steradians();
    double ratio = own.steradians() / area;
    if (worst < 1e-6 && Math.abs(ratio - 1) < 1e-9) {
      return "same";
    }
    if (worst < 0.04 && Math.abs(ratio - 1) < 1e-6) {
      return "FK5 and galactic are not ICRS: within 40 mas";
    }
    if (ratio > 1 && ratio < 1.02 && worst < 20) {
      return "they smooth vertices away";
    }
    return worst < 900
        ? "equinox of the FK5, curved edges"
        : "?" + worst + " arcsec, ratio " + ratio;
  }
}
