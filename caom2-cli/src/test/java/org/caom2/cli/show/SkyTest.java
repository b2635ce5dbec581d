package org.caom2.cli.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Vertex;
import org.caom2.model.vocab.SegmentType;
import org.junit.jupiter.api.Test;

class SkyTest {
  @Test
  void coordinatesAreSexagesimal() {
    assertThat(Sky.hours(0)).isEqualTo("00:00:00.00");
    assertThat(Sky.hours(83.633212)).isEqualTo("05:34:31.97");
    assertThat(Sky.hours(359.9999999)).isEqualTo("00:00:00.00");
    assertThat(Sky.hours(-15)).isEqualTo("23:00:00.00");
    assertThat(Sky.degrees(22.01446)).isEqualTo("+22:00:52.1");
    assertThat(Sky.degrees(-0.5)).isEqualTo("-00:30:00.0");
    assertThat(Sky.degrees(-0.000001)).isEqualTo("+00:00:00.0");
    assertThat(Sky.degrees(59.99999999)).isEqualTo("+60:00:00.0");
    assertThat(Sky.point(10, 95)).isEqualTo("10.00000 +95.00000°");
    assertThat(Sky.point(Double.NaN, 0)).isEqualTo("NaN +0.00000°");
  }

  @Test
  void circlesTellTheirDiameter() {
    assertThat(Sky.region(new Circle(new Point(15, -30), 0.25)))
        .isEqualTo("01:00:00.00 -30:00:00.0 (15.00000 -30.00000), circle of 30′ diameter");
  }

  private static Polygon box(double ra, double dec, double half) {
    double wide = half / Math.cos(Math.toRadians(dec));
    return new Polygon(
        List.of(
            new Point((ra - wide + 360) % 360, dec - half),
            new Point((ra + wide) % 360, dec - half),
            new Point((ra + wide) % 360, dec + half),
            new Point((ra - wide + 360) % 360, dec + half)));
  }

  @Test
  void polygonsTellMiddleAndExtent() {
    for (double ra : new double[] {0, 10, 359.9}) {
      for (double dec : new double[] {-60, 0, 60}) {
        Extent extent = Extent.of(box(ra, dec, 0.5).points());
        assertThat(extent.longitude()).isCloseTo(ra, within(0.01));
        assertThat(extent.latitude()).isCloseTo(dec, within(0.01));
        assertThat(extent.width()).isCloseTo(1, within(0.03));
        assertThat(extent.height()).isCloseTo(1, within(0.03));
      }
    }
    Polygon pole = new Polygon(List.of(new Point(0, 89), new Point(120, 89), new Point(240, 89)));
    assertThat(Extent.of(pole.points()).latitude()).isCloseTo(90, within(1e-6));
  }

  @Test
  void outlinesCountTheirVertices() {
    MultiPolygon outline =
        new MultiPolygon(
            List.of(
                new Vertex(10, 10, SegmentType.MOVE),
                new Vertex(11, 10, SegmentType.LINE),
                new Vertex(11, 11, SegmentType.LINE),
                new Vertex(0, 0, SegmentType.CLOSE)));
    assertThat(Sky.region(outline)).contains("(polygon of 3 points)").startsWith("00:42:");
  }
}
