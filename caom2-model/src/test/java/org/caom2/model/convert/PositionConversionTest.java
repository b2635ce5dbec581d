package org.caom2.model.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caom2.model.convert.ConversionTest.ENTITY;
import static org.caom2.model.convert.ConversionTest.issues;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.shape.Vertex;
import org.caom2.model.vocab.CalibrationStatus;
import org.caom2.model.vocab.SegmentType;
import org.junit.jupiter.api.Test;

/** Each way in which a version cannot hold a position. */
class PositionConversionTest {
  private static final Polygon TRIANGLE =
      new Polygon(List.of(new Point(2, 2), new Point(1, 4), new Point(3, 3)));
  private static final Polygon SQUARE =
      new Polygon(List.of(new Point(2, 2), new Point(2, 4), new Point(4, 4), new Point(4, 2)));

  private static final Polygon CORNER =
      new Polygon(List.of(new Point(1, 1), new Point(1, 2), new Point(2, 2)));

  private static Observation with(Position position) {
    return ConversionTest.with(Plane.of("p").entity(ENTITY).position(position).build());
  }

  private static Position position(Shape bounds, Shape... samples) {
    return Position.builder().bounds(bounds).samples(List.of(samples)).build();
  }

  @Test
  void shapesThatEveryVersionCanSay() {
    Circle circle = new Circle(new Point(1, 2), 3);
    for (Version version : List.of(Version.V2_2, Version.V2_3, Version.V2_4, Version.V2_5)) {
      assertThat(issues(with(position(circle, circle)), version)).isEmpty();
      assertThat(issues(with(position(TRIANGLE, TRIANGLE)), version)).isEmpty();
    }
  }

  @Test
  void shapesThatSomeVersionsCannotSay() {
    Observation hull = with(position(SQUARE, TRIANGLE));
    assertThat(issues(hull, Version.V2_2)).isNotEmpty().allMatch(i -> i.startsWith("error"));
    assertThat(issues(hull, Version.V2_3)).isEmpty();
    assertThat(ConversionTest.messages(hull, Version.V2_2))
        .containsExactly(
            "2.2 cannot hold it: 5 values of it would read back otherwise, the first,"
                + " points[1]/cval1, as 1.0");
    assertThat(Conversion.to(hull, Version.V2_2).value())
        .isEqualTo(with(position(TRIANGLE, TRIANGLE)));
    assertThat(issues(hull, Version.V2_5)).isEmpty();

    Circle circle = new Circle(new Point(1, 2), 3);
    Observation mixed = with(position(TRIANGLE, TRIANGLE, circle));
    assertThat(issues(mixed, Version.V2_4))
        .isNotEmpty()
        .allMatch(i -> i.startsWith("error write.lost plane[caom:C/O/p]/position/samples[1]"));
    assertThat(issues(mixed, Version.V2_5)).isEmpty();
    Observation triangleOnly = Conversion.to(mixed, Version.V2_4).value();
    assertThat(triangleOnly).isEqualTo(with(position(TRIANGLE, TRIANGLE)));
    assertThat(issues(triangleOnly, Version.V2_4)).isEmpty();
  }

  @Test
  void aFieldThatTheStructureOfAVersionLacksIsOneLossWhateverIsInIt() {
    Observation observation =
        with(
            position(SQUARE, SQUARE).toBuilder()
                .minBounds(TRIANGLE)
                .maxRecoverableScale(new Interval(1, 2))
                .calibration(CalibrationStatus.ABSOLUTE)
                .build());
    assertThat(issues(observation, Version.V2_5)).isEmpty();
    assertThat(issues(observation, Version.V2_4))
        .containsExactly(
            "error write.lost plane[caom:C/O/p]/position/minBounds",
            "error write.lost plane[caom:C/O/p]/position/maxRecoverableScale",
            "error write.lost plane[caom:C/O/p]/position/calibration");
    assertThat(ConversionTest.messages(observation, Version.V2_4))
        .containsExactly(
            "2.4 has no minBounds", "2.4 has no maxRecoverableScale", "2.4 has no calibration");
    assertThat(Conversion.to(observation, Version.V2_4).value())
        .isEqualTo(with(position(SQUARE, SQUARE)));
  }

  private static MultiPolygon outline(Vertex... rest) {
    List<Vertex> vertices = new ArrayList<>();
    vertices.add(new Vertex(1, 1, SegmentType.MOVE));
    vertices.add(new Vertex(1, 2, SegmentType.LINE));
    vertices.add(new Vertex(2, 2, SegmentType.LINE));
    vertices.addAll(List.of(rest));
    return new MultiPolygon(vertices);
  }

  @Test
  void anOutlineWhoseCloseRepeatsTheStartIsThePolygonsOfItsLoopsIn25() {
    Observation observation =
        with(position(SQUARE, outline(new Vertex(1, 1, SegmentType.CLOSE)), TRIANGLE));
    assertThat(ConversionTest.messages(observation, Version.V2_5))
        .containsExactly("2.5 has no MultiPolygon; told as one Polygon");
    assertThat(issues(observation, Version.V2_5))
        .containsExactly("information write.lost plane[caom:C/O/p]/position/samples[0]");
    assertThat(Conversion.to(observation, Version.V2_5).value())
        .isEqualTo(with(position(SQUARE, CORNER, TRIANGLE)));
  }

  @Test
  void coordinatesOfCloseElsewhereAreLostIn25() {
    MultiPolygon outline =
        outline(
            new Vertex(5, 5, SegmentType.CLOSE),
            new Vertex(2, 2, SegmentType.MOVE),
            new Vertex(1, 4, SegmentType.LINE),
            new Vertex(3, 3, SegmentType.LINE),
            new Vertex(0, 0, SegmentType.CLOSE));
    Observation observation = with(position(SQUARE, outline));
    assertThat(issues(observation, Version.V2_4)).isEmpty();
    assertThat(issues(observation, Version.V2_5))
        .containsExactly(
            "information write.lost plane[caom:C/O/p]/position/samples",
            "error write.lost plane[caom:C/O/p]/position/samples[0]/vertices[3]");
    assertThat(ConversionTest.messages(observation, Version.V2_5))
        .containsExactly(
            "2.5 has no MultiPolygon; told as 2 Polygons",
            "2.5 has no coordinates of CLOSE, which are not those of the start here");
    assertThat(Conversion.to(observation, Version.V2_5).value())
        .isEqualTo(with(position(SQUARE, CORNER, TRIANGLE)));
  }

  @Test
  void anOutlineThatNoPolygonsTellIsLostIn25AndBoundsStandForIt() {
    Observation observation = with(position(SQUARE, outline(new Vertex(2, 1, SegmentType.LINE))));
    assertThat(issues(observation, Version.V2_4)).isEmpty();
    assertThat(issues(observation, Version.V2_5))
        .containsExactly(
            "error write.lost plane[caom:C/O/p]/position/samples[0]",
            "information write.given plane[caom:C/O/p]/position/samples");
    assertThat(Conversion.to(observation, Version.V2_5).value())
        .isEqualTo(with(position(SQUARE, SQUARE)));
  }

  @Test
  void anOutlineAsBoundsIsLostIn25() {
    MultiPolygon outline = outline(new Vertex(1, 1, SegmentType.CLOSE));
    assertThat(issues(with(position(outline, TRIANGLE)), Version.V2_5))
        .contains("error write.lost plane[caom:C/O/p]/position/bounds");
  }

  @Test
  void anOutlineOfPolygonsIsThesePolygons() {
    Observation observation =
        with(position(SQUARE, MultiPolygon.of(List.of(TRIANGLE, SQUARE)), TRIANGLE));
    assertThat(observation).isEqualTo(with(position(SQUARE, TRIANGLE, SQUARE, TRIANGLE)));
    for (Version version : List.of(Version.V2_3, Version.V2_4, Version.V2_5)) {
      assertThat(issues(observation, version)).isEmpty();
    }
  }

  @Test
  void severalLoopsOf22HaveNoBounds() {
    Observation observation = with(Position.builder().samples(List.of(TRIANGLE, SQUARE)).build());
    assertThat(issues(observation, Version.V2_2)).isEmpty();
    assertThat(issues(observation, Version.V2_4))
        .isNotEmpty()
        .allMatch(i -> i.startsWith("error write.lost plane[caom:C/O/p]/position/samples"));
    assertThat(issues(observation, Version.V2_5))
        .containsExactly("error write.required plane[caom:C/O/p]/position/bounds");
  }
}
