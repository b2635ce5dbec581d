package org.caom2.compute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.caom2.compute.sphere.Flaw;
import org.caom2.compute.sphere.Repair;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordBounds2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.wcs.sky.SkyWcs;

/** The sky that one chunk covers, ICRS: told by its bounds, else its function, else its range. */
final class ChunkFootprint {
  /** From that size on, in degrees, the border alone does not tell what is inside of it. */
  private static final double LARGE = 90;

  private final SpatialWCS position;
  private final SkyScale scale;
  private final ImageShare share;
  private final ModelPath path;
  private final Findings findings;

  /**
   * What one chunk covers.
   *
   * @param share how exactly it may be told
   * @param path where the position is
   */
  ChunkFootprint(
      SpatialWCS position, SkyScale scale, ImageShare share, ModelPath path, Findings findings) {
    this.position = position;
    this.scale = scale;
    this.share = share;
    this.path = path.field(SpatialWCS.AXIS.name());
    this.findings = findings;
  }

  /** The shapes, mostly one; empty if there is none that can be computed. */
  List<Shape> shapes() {
    if (!scale.isUsable()) {
      return List.of();
    }
    CoordAxis2D axis = position.axis();
    CoordBounds2D bounds = axis.bounds();
    CoordFunction2D function = axis.function();
    CoordRange2D range = axis.range();
    if (bounds instanceof CoordCircle2D circle) {
      return circle(circle);
    } else if (bounds instanceof CoordPolygon2D polygon) {
      return polygon(polygon);
    } else if (function != null) {
      return scale.function().isPresent() ? function(function) : List.of();
    }
    return range == null ? List.of() : range(range);
  }

  private List<Shape> circle(CoordCircle2D circle) {
    double[] center = {circle.center().coord1(), circle.center().coord2()};
    scale.coordinatesToIcrs(center);
    double degrees = scale.degreesPerUnit(0);
    double radius = circle.radius() * degrees;
    if (Double.isNaN(center[0]) || !(radius > 0 && radius <= 180)) {
      findings.unusable(path.field(CoordAxis2D.BOUNDS.name()), "no circle on the sky: " + circle);
      return List.of();
    }
    if (degrees != scale.degreesPerUnit(1)) {
      findings.assumed(
          path.field(CoordAxis2D.BOUNDS.name()),
          "the radius is in the unit of the first axis; that of the second is another one");
    }
    return List.of(new Circle(new Point(center[0], center[1]), radius));
  }

  private List<Shape> polygon(CoordPolygon2D polygon) {
    double[] places = new double[2 * polygon.vertices().size()];
    int at = 0;
    for (ValueCoord2D vertex : polygon.vertices()) {
      places[at++] = vertex.coord1();
      places[at++] = vertex.coord2();
    }
    scale.coordinatesToIcrs(places);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < places.length; i += 2) {
      points.add(new Point(places[i], places[i + 1]));
    }
    return sound(points, path.field(CoordAxis2D.BOUNDS.name()));
  }

  private List<Shape> function(CoordFunction2D function) {
    ModelPath place = path.field(CoordAxis2D.FUNCTION.name());
    double width = function.dimension().naxis1();
    double height = function.dimension().naxis2();
    SkyWcs wcs = scale.function().orElseThrow();
    if (!(width >= 1 && height >= 1)) {
      findings.unusable(place, "an image of " + width + " × " + height + " pixels covers nothing");
      return List.of();
    }
    Consumer<double[]> toSky = scale::pixelsToIcrs;
    if (Math.max(wcs.pixelScale(0) * width, wcs.pixelScale(1) * height) < LARGE) {
      double right = width + Pixels.FIRST_EDGE;
      double top = height + Pixels.FIRST_EDGE;
      double first = Pixels.FIRST_EDGE;
      double[] corners = {first, first, right, first, right, top, first, top};
      Optional<List<Point>> border =
          border(corners, toSky, wcs.pixelScale(1), wcs.pixelScale(0), place);
      if (border.isPresent()) {
        return sound(border.get(), place);
      }
    }
    Optional<List<Shape>> cover = CellGrid.cover(width, height, toSky, share.parts());
    if (cover.isEmpty()) {
      findings.unusable(
          place,
          "within its projection the image falls into more than " + share.parts() + " parts");
      return List.of();
    }
    if (cover.get().isEmpty()) {
      findings.unusable(place, "no part of the image is within its projection");
    } else {
      findings.assumed(
          place,
          "the image reaches beyond its projection, or around the sky; told by "
              + "the parts that are on it");
    }
    return cover.get();
  }

  private List<Shape> range(CoordRange2D range) {
    ModelPath place = path.field(CoordAxis2D.RANGE.name());
    SkyRange onSky = new SkyRange(range, scale);
    if (onSky.isTooLong()) {
      findings.unusable(place, "its longitudes are more than 360 degrees apart");
      return List.of();
    }
    if (onSky.isAllTheSky()) {
      return List.of(new Circle(new Point(0, 0), 180));
    }
    List<Shape> shapes = new ArrayList<>();
    for (double[] corners : onSky.corners()) {
      Optional<List<Point>> border =
          border(corners, scale::coordinatesToIcrs, onSky.height(), onSky.height(), place);
      if (border.isEmpty()) {
        findings.unusable(place, "a corner of the range is not on the sky");
        return List.of();
      }
      shapes.addAll(sound(border.get(), place));
    }
    if (onSky.isShortened()) {
      findings.assumed(place, "longitudes more than 180 degrees apart go the short way");
    }
    return shapes;
  }

  /**
   * The border to within a part of a pixel, or as many points as there may be.
   *
   * @param high how high a pixel is, in degrees, which is for the edges along the first axis
   * @param wide how wide it is, for the others
   */
  private Optional<List<Point>> border(
      double[] corners, Consumer<double[]> toSky, double high, double wide, ModelPath place) {
    double[] tolerances = {
      Math.toRadians(high * Border.TOLERANCE), Math.toRadians(wide * Border.TOLERANCE)
    };
    Border border = Border.of(corners, toSky, tolerances, share.halvings());
    Optional<List<Point>> points = border.points();
    if (points.isPresent() && !border.isExact()) {
      findings.assumed(
          place,
          "the curved border is told by "
              + points.get().size()
              + " points; some lines between them are further from it than "
              + Border.TOLERANCE
              + " pixels");
    }
    return points;
  }

  /** A valid polygon of these points, in either order; mended if need be, which is noted. */
  private List<Shape> sound(List<Point> points, ModelPath place) {
    Polygon polygon = new Polygon(points);
    Verdict verdict = Verdict.of(polygon);
    if (verdict.isValid()) {
      return List.of(polygon);
    }
    if (verdict.kinds().equals(java.util.Set.of(Flaw.Kind.CLOCKWISE))) {
      List<Point> reversed = new ArrayList<>(points);
      Collections.reverse(reversed);
      return List.of(new Polygon(reversed));
    }
    Repair repair = Repair.of(polygon);
    if (!repair.isDone()) {
      findings.unusable(place, "no polygon on the sky: " + verdict.first().orElseThrow().message());
      return List.of();
    }
    String steps =
        repair.steps().stream()
            .map(Repair.Step::message)
            .limit(3)
            .collect(Collectors.joining(", "));
    findings.assumed(place, "mended to be a polygon on the sky: " + steps);
    return List.copyOf(repair.polygons());
  }
}
