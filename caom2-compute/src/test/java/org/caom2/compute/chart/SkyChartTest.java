package org.caom2.compute.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.shape.Vertex;
import org.caom2.model.vocab.SegmentType;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SkyChartTest {
  private static Document drawn(Footprint... footprints) throws Exception {
    String svg = SkyChart.of("title", List.of(footprints)).svg();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static Footprint only(Shape shape) {
    return new Footprint("only", shape, List.of(shape));
  }

  private static Polygon polygon(double... coordinates) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new Point(coordinates[i], coordinates[i + 1]));
    }
    return new Polygon(points);
  }

  private static List<String> texts(Document svg) {
    NodeList nodes = svg.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void aFieldHasLinesWithNamesALegendAndABar() throws Exception {
    List<String> texts =
        texts(drawn(only(polygon(150.5, -26.3, 150.5, -26, 151, -26, 151, -26.3))));
    assertThat(texts).contains("title", "10h03m", "−26°10′", "10′", "only");
    assertThat(texts).anyMatch(text -> text.startsWith("ICRS, gnomonic projection"));
  }

  @Test
  void aPoleHasMeridiansAllAround() throws Exception {
    List<String> texts = texts(drawn(only(polygon(270, 88, 180, 88.2, 90, 89, 0, 88.5))));
    assertThat(texts).contains("+89°", "+88°").filteredOn(text -> text.endsWith("h")).hasSize(8);
  }

  @Test
  void fieldsOnBothSidesOfLongitudeZeroAreSmall() throws Exception {
    Document svg =
        drawn(
            only(new Circle(new Point(0.05, 1), 0.1)),
            only(polygon(359.9, 1, 359.9, 1.1, 0.1, 1.1)));
    assertThat(texts(svg)).contains("0h00m00s").noneMatch(text -> text.contains("Aitoff"));
  }

  @Test
  void whatIsFarApartIsDrawnOnTheWholeSky() throws Exception {
    Document svg =
        drawn(
            only(new Circle(new Point(10, 10), 1)),
            only(polygon(179, -80, 181, -80, 180, -79)),
            only(new Circle(new Point(200, 60), 40)));
    assertThat(texts(svg)).anyMatch(text -> text.contains("Aitoff"));
    // The whole sky is cut open somewhere: what goes over the edge is drawn at both.
    for (double seam = 0; seam < 360; seam += 170) {
      drawn(
          only(new Circle(new Point(seam, 0), 20)), only(new Circle(new Point(seam + 180, 5), 20)));
    }
  }

  @Test
  void nothingIsDrawnOutsideOfThePicture() throws Exception {
    Document svg =
        drawn(only(new Circle(new Point(0, 0), 179)), only(polygon(0, 0, 90, 0, 45, 45)));
    Element root = svg.getDocumentElement();
    double width = Double.parseDouble(root.getAttribute("width"));
    NodeList paths = svg.getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      for (String point : path.getAttribute("d").split("[MLZ]")) {
        if (!point.isEmpty()) {
          double x = Double.parseDouble(point.split(" ")[0]);
          assertThat(x).isBetween(-1.0, width + 1);
        }
      }
    }
  }

  @Test
  void hostileFootprintsAreDrawnAsFarAsTheyCanBe() throws Exception {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    List<Shape> shapes =
        List.of(
            polygon(nan, 0, 1, infinity, 2, 3),
            polygon(0, 0, 0, 0, 0, 0),
            polygon(0, 0, 1, 1, 1, 0, 0, 1),
            polygon(0, 0, 180, 0, 0, 0),
            polygon(1e300, 10, 2, 95, 3, 3),
            new Circle(new Point(nan, 0), 1),
            new Circle(new Point(0, 0), -1),
            new Circle(new Point(0, 100), infinity),
            new Circle(new Point(0, 0), 400),
            outline(0, 30, 120, 30, 240, 30),
            MultiPolygon.of(List.of(polygon(350, 0, 10, 60, 350, 60, 10, 0))));
    for (Shape shape : shapes) {
      drawn(only(shape));
      drawn(
          only(shape),
          only(new Circle(new Point(10, 10), 1)),
          new Footprint("<&\"\u0000\n", null, List.of()));
    }
    assertThat(texts(drawn())).contains("title");
  }

  /** An outline that is not closed. */
  private static MultiPolygon outline(double... coordinates) {
    List<Vertex> vertices = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      SegmentType type = i == 0 ? SegmentType.MOVE : SegmentType.LINE;
      vertices.add(new Vertex(coordinates[i], coordinates[i + 1], type));
    }
    return new MultiPolygon(vertices);
  }

  @Test
  void aLongLegendEndsWithTheNumberOfTheRest() throws Exception {
    Footprint[] many = new Footprint[1000];
    for (int i = 0; i < many.length; i++) {
      many[i] =
          new Footprint("plane " + i, new Circle(new Point(10 + i / 1e4, 10), 0.1), List.of());
    }
    assertThat(texts(drawn(many))).contains("plane 0", "and 973 more").doesNotContain("plane 100");
  }

  @Test
  void thePictureIsTwiceAsLargeAsPng() throws Exception {
    SkyChart chart = SkyChart.of("title", List.of(only(new Circle(new Point(10, 10), 1))));
    var image = ImageIO.read(new ByteArrayInputStream(chart.png()));
    assertThat(chart.svg()).contains("width=\"" + image.getWidth() / 2 + "\"");
  }

  @Test
  void aChartIsTheSameWheneverItIsDrawn() {
    Footprint circle = only(new Circle(new Point(10, 10), 1));
    String chart = SkyChart.of("title", List.of(circle)).svg();
    assertThat(SkyChart.of("title", List.of(circle)).svg()).isEqualTo(chart);
    assertThat(frame(SkyChart.of("other", List.of(circle)).svg())).isNotEqualTo(frame(chart));
  }

  private static String frame(String svg) {
    return svg.replaceFirst("(?s).*<clipPath id=\"(frame-[0-9a-f]+)\".*", "$1");
  }

  @Test
  void theMapAloneIsCutOut() {
    SkyChart chart = SkyChart.of("title", List.of(only(new Circle(new Point(10, 10), 1))));
    assertThat(chart.mapSvg()).contains("viewBox=\"93 61 646 646\" width=\"646\" height=\"646\"");
  }
}
