package org.caom2.compute.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caom2.model.Document;
import org.caom2.model.Plane;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.testkit.ReferenceData;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

/** Repair of the footprints of real documents. */
class ReferenceFootprintsTest {
  private static void collect(Shape shape, Set<Polygon> polygons) {
    if (shape instanceof Polygon polygon) {
      polygons.add(polygon);
    } else if (shape instanceof MultiPolygon outline) {
      outline.loops().ifPresent(polygons::addAll);
    }
  }

  private static Set<Polygon> polygons() throws IOException {
    Set<Polygon> polygons = new HashSet<>();
    for (Path file : ReferenceData.files("corpus", ".xml", ".xml.gz")) {
      Document document = CaomXml.read(new ByteArrayInputStream(ReferenceData.bytes(file))).value();
      if (document != null) {
        for (Plane plane : document.observation().planes()) {
          if (plane.position() != null) {
            collect(plane.position().bounds(), polygons);
            plane.position().samples().forEach(sample -> collect(sample, polygons));
          }
        }
      }
    }
    return polygons;
  }

  @Test
  void everyFootprintIsMendedOrToldWhyNot() throws IOException {
    Map<String, Integer> verdicts = new TreeMap<>();
    Map<String, Integer> steps = new TreeMap<>();
    List<String> beyond = new ArrayList<>();
    Set<Polygon> polygons = polygons();
    for (Polygon polygon : polygons) {
      Verdict verdict = Verdict.of(polygon);
      verdicts.merge(verdict.word(), 1, Integer::sum);
      Repair repair = Repair.of(polygon);
      repair.steps().forEach(step -> steps.merge(step.kind().name(), 1, Integer::sum));
      assertThat(repair.polygons()).allMatch(each -> Verdict.of(each).isValid());
      if (!repair.isDone()) {
        beyond.add(verdict.word() + ": " + repair.obstacle());
        assertThat(verdict.isValid()).isFalse();
      }
    }
    System.out.println(polygons.size() + " polygons: " + verdicts + "; steps " + steps);
    beyond.forEach(System.out::println);
    assertThat(polygons).isNotEmpty();
  }
}
