package org.caom2.compute.rules;

import java.util.Locale;
import java.util.Optional;
import org.caom2.compute.Coverage;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Circle;
import org.caom2.validation.Context;

/**
 * The bounds of a position against the footprint of its chunks. Services smooth the bounds and cut
 * off up to 1 % of their size. Source: CAOM: Position.bounds.
 */
final class PositionStale extends PlaneRule {
  private static final double SHARE_OF_AREA = 0.05;
  private static final double SHARE_OF_SIZE = 0.01;

  PositionStale() {
    super(
        "plane.position-stale",
        Severity.WARNING,
        "The bounds of a position are those of its chunks, within 5 % of the area and 1 % of the "
            + "size.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Position stored = plane.position();
    if (stored == null || stored.bounds() == null) {
      return;
    }
    Optional<Region> known = ShapeRegion.of(stored.bounds(), context);
    Coverage coverage = coverage(plane, context);
    Position computed = coverage.position();
    if (known.isEmpty()
        || computed == null
        || computed.bounds() == null
        || !isWhole(coverage, Plane.POSITION)) {
      return;
    }
    Region footprint = Region.of(computed.bounds());
    String fault = fault(known.get(), footprint);
    if (!fault.isEmpty()) {
      context.report(
          severity(),
          context.path().field(Plane.POSITION.name()).field(Position.BOUNDS.name()),
          fault);
    }
  }

  private static String fault(Region stored, Region footprint) {
    double size = 2 * footprint.enclosingCircle().map(Circle::radius).orElse(0.0);
    double outside = stored.overhang(footprint);
    if (outside > SHARE_OF_SIZE * size) {
      return String.format(Locale.ROOT, "the chunks reach %.3g degrees out of the bounds", outside);
    }
    double area = footprint.area();
    return Math.abs(stored.area() - area) > SHARE_OF_AREA * area
        ? String.format(
            Locale.ROOT, "the bounds are %.4g square degrees, the chunks %.4g", stored.area(), area)
        : "";
  }
}
