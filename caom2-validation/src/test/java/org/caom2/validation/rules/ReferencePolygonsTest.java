package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caom2.model.Position;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.testkit.ReferenceData;
import org.caom2.validation.Findings;
import org.junit.jupiter.api.Test;

/** Our verdicts on polygons of 2.4 against those of the reference. */
class ReferencePolygonsTest {
  private record Row(String id, String note, Polygon polygon, String verdict, String area) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      double[] numbers =
          Arrays.stream(cells[3].replace("nan", "NaN").split(" "))
              .filter(number -> !number.isEmpty())
              .mapToDouble(Double::parseDouble)
              .toArray();
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < numbers.length; i += 2) {
        points.add(new Point(numbers[i], numbers[i + 1]));
      }
      return new Row(cells[0], cells[1], new Polygon(points), cells[12], cells[13]);
    }

    Set<String> codes() {
      Position position = Position.builder().bounds(polygon).build();
      return Findings.onPlane(plane -> plane.position(position), Version.V2_4).stream()
          .map(issue -> issue.code().id())
          .collect(Collectors.toSet());
    }
  }

  private static List<Row> rows() throws IOException {
    List<String> lines = Files.readAllLines(ReferenceData.require("oracle/wcs/polygons.tsv"));
    return lines.stream().skip(1).map(Row::of).toList();
  }

  @Test
  void sameVerdicts() throws IOException {
    List<String> different = new ArrayList<>();
    for (Row row : rows()) {
      Set<String> codes = row.codes();
      boolean same =
          switch (row.verdict) {
            case "ok" -> codes.isEmpty();
            case "clockwise" -> codes.equals(Set.of("poly.clockwise"));
            // The reference has no rules of their own for points that coincide or are no numbers.
            case "segment-intersect" ->
                codes.contains("poly.crossing")
                    || codes.equals(Set.of("poly.points"))
                    || codes.equals(Set.of("poly.range"));
            case "too-few-points" -> row.polygon.points().size() < 3;
            default -> codes.equals(Set.of("poly.range"));
          };
      if (!same) {
        different.add(row.id + " " + row.note + ": " + row.verdict + ", ours " + codes);
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void sameAreas() throws IOException {
    for (Row row : rows()) {
      if (row.verdict.equals("ok")) {
        List<Point> points = row.polygon.points();
        double wanted = Double.parseDouble(row.area);
        double area = Math.abs(new Loop(points, Projection.of(points)).area());
        assertThat(area).as(row.id + " " + row.note).isCloseTo(wanted, offset(1e-9 * wanted));
      }
    }
  }
}
