package org.caom2.compute.rules;

import java.util.ArrayList;
import java.util.List;
import org.caom2.compute.sphere.Flaw;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.wcs.sky.AngleUnit;
import org.jspecify.annotations.Nullable;

/**
 * Polygons that are the bounds of chunks: one rule for each kind of flaw. Their points may go
 * around either way. Source: CAOM: CoordPolygon2D; IVOA DALI 1.1, 3.3.7: polygon.
 */
final class ChunkPolygonFlaw implements Rule<SpatialWCS> {
  private final String id;
  private final Severity severity;
  private final Flaw.Kind kind;
  private final String sentence;

  private ChunkPolygonFlaw(String id, Severity severity, Flaw.Kind kind, String sentence) {
    this.id = id;
    this.severity = severity;
    this.kind = kind;
    this.sentence = sentence;
  }

  static List<Rule<?>> all() {
    return List.of(
        new ChunkPolygonFlaw(
            "pos.polygon-points",
            Severity.ERROR,
            Flaw.Kind.TOO_FEW_POINTS,
            "A polygon of a chunk has at least three points that differ."),
        new ChunkPolygonFlaw(
            "pos.polygon-duplicate",
            Severity.WARNING,
            Flaw.Kind.DUPLICATE_POINT,
            "No point of a polygon of a chunk is the same as the one before."),
        new ChunkPolygonFlaw(
            "pos.polygon-closing",
            Severity.WARNING,
            Flaw.Kind.CLOSING_DUPLICATE,
            "The last point of a polygon of a chunk is not the first."),
        new ChunkPolygonFlaw(
            "pos.polygon-antipodal",
            Severity.ERROR,
            Flaw.Kind.ANTIPODAL_EDGE,
            "No edge of a polygon of a chunk is 180 degrees long."),
        new ChunkPolygonFlaw(
            "pos.polygon-crossing",
            Severity.ERROR,
            Flaw.Kind.SELF_INTERSECTING,
            "The edges of a polygon of a chunk do not cross."),
        new ChunkPolygonFlaw(
            "pos.polygon-degenerate",
            Severity.ERROR,
            Flaw.Kind.DEGENERATE,
            "A polygon of a chunk encloses an area."),
        new ChunkPolygonFlaw(
            "pos.polygon-spike",
            Severity.WARNING,
            Flaw.Kind.SPIKE,
            "No edges of a polygon of a chunk run back over each other."),
        new ChunkPolygonFlaw(
            "pos.polygon-touching",
            Severity.WARNING,
            Flaw.Kind.SELF_TOUCHING,
            "A polygon of a chunk does not touch itself."));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<SpatialWCS> subject() {
    return SpatialWCS.class;
  }

  @Override
  public void check(SpatialWCS position, Context context) {
    if (position.axis().bounds() instanceof CoordPolygon2D polygon) {
      String message =
          kind == Flaw.Kind.TOO_FEW_POINTS ? few(polygon) : flaw(position, polygon, context);
      if (message != null) {
        context.report(
            severity,
            context.path().field(SpatialWCS.AXIS.name()).field(CoordAxis2D.BOUNDS.name()),
            message);
      }
    }
  }

  /** Of a list that is too short the reader tells. */
  private static @Nullable String few(CoordPolygon2D polygon) {
    int points = polygon.vertices().size();
    return points >= 3 && !JudgedPolygon.threeDiffer(polygon.vertices())
        ? "of " + points + " points, fewer than three differ"
        : null;
  }

  private @Nullable String flaw(SpatialWCS position, CoordPolygon2D polygon, Context context) {
    Verdict verdict = context.shared(position, Verdict.class, () -> judge(position, polygon));
    List<Flaw> flaws = isPlaced(verdict) ? verdict.of(kind) : List.of();
    return flaws.isEmpty()
        ? null
        : flaws.get(0).message() + (flaws.size() == 1 ? "" : "; so often: " + flaws.size());
  }

  /** Whether there are three points on the sky; if not, other rules say so. */
  private static boolean isPlaced(Verdict verdict) {
    return verdict.kinds().stream()
        .noneMatch(
            k ->
                k == Flaw.Kind.NOT_FINITE
                    || k == Flaw.Kind.TOO_FEW_POINTS
                    || k == Flaw.Kind.LATITUDE_RANGE);
  }

  private static Verdict judge(SpatialWCS position, CoordPolygon2D polygon) {
    boolean latitudeFirst = position.axis().axis2().ctype().matches("(RA|.LON|..LN).*");
    double unit1 = degrees(position.axis().axis1().cunit());
    double unit2 = degrees(position.axis().axis2().cunit());
    List<Point> points = new ArrayList<>();
    for (ValueCoord2D vertex : polygon.vertices()) {
      double one = vertex.coord1() * unit1;
      double two = vertex.coord2() * unit2;
      points.add(latitudeFirst ? new Point(two, one) : new Point(one, two));
    }
    // Two points or one, told again and again, are no polygon.
    return Verdict.of(new Polygon(JudgedPolygon.threeDiffer(points) ? points : List.of()));
  }

  private static double degrees(@Nullable String unit) {
    return unit == null || unit.isBlank()
        ? 1
        : AngleUnit.ofSymbol(unit.strip()).map(known -> known.toDegrees(1)).orElse(Double.NaN);
  }
}
