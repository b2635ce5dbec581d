package org.caom2.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.model.Position;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.validation.Context;

/**
 * Edges of the shapes of a plane's position. Judged in longitude and latitude as services do; the
 * models of versions up to 2.4 refuse what crosses. Source: CAOM 2.3 and 2.4: Polygon,
 * MultiPolygon.
 */
final class PolygonCrossing extends ModelRule<Position> {
  PolygonCrossing() {
    super(
        "poly.crossing",
        Severity.ERROR,
        Position.class,
        "The edges of a polygon do not cross each other.");
  }

  @Override
  public void check(Position position, Context context) {
    List<PlacedShape> shapes = PlacedShape.of(position, context);
    List<Point> samples = new ArrayList<>();
    for (Shape sample : position.samples()) {
      loops(sample).forEach(loop -> samples.addAll(loop.points()));
    }
    for (PlacedShape placed : shapes) {
      // Up to 2.4 the samples are loops of one outline, which is turned as a whole.
      boolean together = placed.isSample() && context.version().compareTo(Version.V2_5) < 0;
      for (Polygon loop : loops(placed.shape())) {
        check(loop, together ? samples : loop.points(), placed.path(), context);
      }
    }
  }

  private static List<Polygon> loops(Shape shape) {
    if (shape instanceof Polygon polygon) {
      return List.of(polygon);
    }
    return shape instanceof MultiPolygon outline ? outline.loops().orElse(List.of()) : List.of();
  }

  private static void check(
      Polygon polygon, List<Point> together, ModelPath path, Context context) {
    if (!PolygonPoints.holds(polygon) || !ShapeRange.holds(together)) {
      return;
    }
    Loop loop = new Loop(polygon.points(), Projection.of(together));
    if (loop.isTooLong()) {
      context.report(
          Severity.INFORMATION,
          path,
          "not checked: " + polygon.points().size() + " points are too many");
      return;
    }
    Optional<Loop.Crossing> found = loop.crossing();
    if (found.isPresent()) {
      int first = found.get().first();
      int second = found.get().second();
      context.report(
          context.version().compareTo(Version.V2_5) < 0 ? Severity.ERROR : Severity.WARNING,
          path,
          "the edges that start at points[" + first + "] and points[" + second + "] cross");
    }
  }
}
