package org.caom2.compute.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.api.Test;

/** Verdicts, measures, containment and repair of a set of polygons with known answers. */
class ReferenceRegionsTest {
  private static final double SQUARE_DEGREE = Math.pow(Math.toRadians(1), 2);

  private static List<String[]> rows(String table) throws IOException {
    return Files.readAllLines(ReferenceData.require("oracle/wcs/" + table)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static Map<String, Polygon> polygons() throws IOException {
    Map<String, Polygon> polygons = new HashMap<>();
    for (String[] row : rows("polygons.tsv")) {
      polygons.put(row[0], Outlines.polygon(row[3]));
    }
    return polygons;
  }

  private static boolean isTrue(String cell) {
    return cell.equals("1") || cell.equals("true");
  }

  @Test
  void verdicts() throws IOException {
    List<String> different = new ArrayList<>();
    for (String[] row : rows("polygons.tsv")) {
      String word = Verdict.of(Outlines.polygon(row[3])).word();
      if (!word.equals(row[4])) {
        different.add(row[0] + " " + row[1] + ": " + row[4] + ", ours " + word);
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void orientations() throws IOException {
    for (String[] row : rows("polygons.tsv")) {
      if (!row[5].isEmpty()) {
        double signed = Measure.of(Outlines.polygon(row[3]).points()).signed();
        assertThat(signed > 0 ? "ccw" : "cw").as(row[0]).isEqualTo(row[5]);
      }
    }
  }

  @Test
  void areasAndCentroids() throws IOException {
    for (String[] row : rows("polygons.tsv")) {
      if (row[6].isEmpty()) {
        continue;
      }
      Measure measure = Measure.of(Outlines.polygon(row[3]).points()).smaller();
      double wanted = Double.parseDouble(row[6]) * SQUARE_DEGREE;
      double tolerance = Math.max(1e-9 * wanted, 1e-15 * measure.perimeter());
      assertThat(Math.abs(measure.area() - wanted)).as(row[0]).isLessThanOrEqualTo(tolerance);
      if (!row[7].isEmpty()) {
        Point middle = new Point(Double.parseDouble(row[7]), Double.parseDouble(row[8]));
        double nearly = row[1].equals("almost antipodal edge") ? 1e-9 : 1e-14;
        assertThat(Sky.separation(middle, Sky.point(measure.moment())))
            .as(row[0])
            .isLessThan(nearly);
      }
    }
  }

  @Test
  void enclosingCircles() throws IOException {
    for (String[] row : rows("polygons.tsv")) {
      if (row[11].isEmpty()) {
        continue;
      }
      Polygon polygon = Outlines.polygon(row[3]);
      Circle circle = EnclosingCap.of(polygon.points());
      double wanted = Double.parseDouble(row[11]);
      // Above 14 vertices the radius is an upper limit; tiny ones are told to 1e-11 rad.
      double slack = 1e-9 * wanted + Math.toDegrees(1e-11);
      assertThat(circle.radius()).as(row[0]).isLessThanOrEqualTo(wanted + slack);
      if (polygon.points().size() <= 14) {
        assertThat(circle.radius()).as(row[0]).isGreaterThanOrEqualTo(wanted - slack);
      }
      for (Point point : polygon.points()) {
        assertThat(Math.toDegrees(Sky.separation(circle.center(), point)))
            .as(row[0])
            .isLessThanOrEqualTo(circle.radius() + 1e-12);
      }
    }
  }

  @Test
  void pointsInPolygons() throws IOException {
    Map<String, Polygon> polygons = polygons();
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows("polygon-points.tsv")) {
      Point point = new Point(Double.parseDouble(row[1]), Double.parseDouble(row[2]));
      Region region = Region.of(polygons.get(row[0]));
      if (region.contains(point) != isTrue(row[3])) {
        wrong.add(String.join(" ", row));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void pairsOfPolygons() throws IOException {
    Map<String, Polygon> polygons = polygons();
    for (String[] row : rows("polygon-pairs.tsv")) {
      Polygon first = polygons.get(row[0]);
      Region a = Region.of(first);
      Region b = Region.of(Outlines.polygon(row[1]));
      String name = String.join(" ", row);
      assertThat(a.intersects(b)).as(name).isEqualTo(isTrue(row[2]));
      assertThat(a.contains(b)).as(name).isEqualTo(isTrue(row[3]));
      assertThat(b.contains(a)).as(name).isEqualTo(isTrue(row[4]));
      if (!row[5].isEmpty()) {
        double wanted = Double.parseDouble(row[5]);
        double edge = 1e-15 * Measure.of(first.points()).perimeter() / SQUARE_DEGREE;
        assertThat(Math.abs(a.intersection(b).area() - wanted))
            .as(name)
            .isLessThanOrEqualTo(Math.max(1e-9 * wanted, edge));
      }
    }
  }

  @Test
  void repairs() throws IOException {
    Map<Repair.Kind, Integer> steps = new EnumMap<>(Repair.Kind.class);
    List<String> beyond = new ArrayList<>();
    int mended = 0;
    for (String[] row : rows("polygons.tsv")) {
      Polygon polygon = Outlines.polygon(row[3]);
      Repair repair = Repair.of(polygon);
      if (!row[4].equals("ok")) {
        repair.steps().forEach(step -> steps.merge(step.kind(), 1, Integer::sum));
        assertThat(repair.polygons()).as(row[0]).allMatch(each -> Verdict.of(each).isValid());
        if (repair.isDone()) {
          mended++;
        } else {
          beyond.add(row[0] + " " + row[4] + ": " + repair.obstacle());
        }
      }
    }
    System.out.println("mended " + mended + ": " + steps);
    beyond.forEach(System.out::println);
    assertThat(beyond)
        .allMatch(
            told ->
                told.matches(
                    "\\w+ (too-few-points|duplicate-point|degenerate|hemisphere|antipodal-edge"
                        + "|latitude-range|not-finite): .*"));
  }
}
