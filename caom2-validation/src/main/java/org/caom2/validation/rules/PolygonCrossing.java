package org.caom2.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.model.Position;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.validation.Context;
import org.jspecify.annotations.Nullable;

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
    whole(position.bounds(), Position.BOUNDS, context);
    whole(position.minBounds(), Position.MIN_BOUNDS, context);
    List<Shape> samples = position.samples();
    List<Point> all = new ArrayList<>();
    samples.forEach(sample -> loops(sample).forEach(loop -> all.addAll(loop.points())));
    for (int i = 0; i < samples.size(); i++) {
      if (!samples.get(i).equals(position.bounds())) {
        ModelPath path = context.path().item(Position.SAMPLES.name(), i);
        for (Polygon loop : loops(samples.get(i))) {
          boolean together = context.version().compareTo(Version.V2_5) < 0;
          loop(loop, together ? all : loop.points(), path, context);
        }
      }
    }
  }

  private static void whole(@Nullable Shape shape, Field<Position, Shape> field, Context context) {
    if (shape instanceof Polygon polygon) {
      loop(polygon, polygon.points(), context.path().field(field.name()), context);
    }
  }

  private static List<Polygon> loops(Shape sample) {
    return sample instanceof Polygon polygon
        ? List.of(polygon)
        : sample instanceof MultiPolygon outline ? outline.loops().orElse(List.of()) : List.of();
  }

  private static void loop(Polygon polygon, List<Point> together, ModelPath path, Context context) {
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
      context.report(
          context.version().compareTo(Version.V2_5) < 0 ? Severity.ERROR : Severity.WARNING,
          path,
          "the edges that start at points "
              + found.get().first()
              + " and "
              + found.get().second()
              + " cross");
    }
  }
}
