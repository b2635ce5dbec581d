package org.caom2.compute.rules;

import java.util.Locale;
import java.util.Optional;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Target;
import org.caom2.model.TargetPosition;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Shape;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.wcs.sky.Frame;
import org.caom2.wcs.sky.FrameKeywords;
import org.jspecify.annotations.Nullable;

/**
 * The position of the target: on the sky, in a known frame, and not far from all planes; that of a
 * moving target may be. Source: CAOM: TargetPosition.
 */
final class TargetOfBounds implements Rule<Observation> {
  private static final double NEAR = 10;

  @Override
  public String id() {
    return "target.position";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The position of the target is on the sky and near the bounds of a plane.";
  }

  @Override
  public Class<Observation> subject() {
    return Observation.class;
  }

  @Override
  public void check(Observation observation, Context context) {
    TargetPosition target = observation.targetPosition();
    if (target == null || context.isUnread(Observation.TARGET_POSITION)) {
      return;
    }
    Point place = target.coordinates();
    if (!Double.isFinite(place.cval1()) || !(Math.abs(place.cval2()) <= 90)) {
      report(context, "no place on the sky: " + place.cval1() + ", " + place.cval2());
      return;
    }
    Optional<Frame> frame =
        new FrameKeywords(
                target.coordsys(),
                target.equinox(),
                FrameKeywords.systemOf(target.coordsys()),
                null)
            .solve()
            .usable();
    if (frame.isEmpty()) {
      report(
          context,
          "no way to the ICRS from \""
              + target.coordsys()
              + '"'
              + (target.equinox() == null ? "" : " with the equinox " + target.equinox()));
      return;
    }
    Target named = observation.target();
    if (named == null || !Boolean.TRUE.equals(named.moving())) {
      double[] at = {place.cval1(), place.cval2()};
      frame.get().toIcrs(at, at, 1);
      checkDistance(new Point(at[0], at[1]), observation, context);
    }
  }

  private void checkDistance(Point target, Observation observation, Context context) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Plane plane : observation.planes()) {
      Optional<Region> region = ShapeRegion.of(bounds(plane, context), context);
      if (region.isPresent()) {
        double size = 2 * region.get().enclosingCircle().map(Circle::radius).orElse(0.0);
        double distance = region.get().distance(target);
        nearest = Math.min(nearest, distance <= Math.max(NEAR, size) ? 0 : distance);
      }
    }
    if (nearest > 0 && nearest < Double.POSITIVE_INFINITY) {
      report(
          context,
          String.format(Locale.ROOT, "%.4g degrees from the nearest bounds of a plane", nearest));
    }
  }

  /** The bounds that are stored, else those of the chunks; null if there are none. */
  private static @Nullable Shape bounds(Plane plane, Context context) {
    Position stored = plane.position();
    if (stored != null && stored.bounds() != null) {
      return stored.bounds();
    }
    Position computed = PlaneRule.coverage(plane, context).position();
    return computed == null ? null : computed.bounds();
  }

  private static void report(Context context, String message) {
    context.report(Observation.TARGET_POSITION, message);
  }
}
