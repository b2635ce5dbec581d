package org.caom2.compute.rules;

import java.util.Locale;
import java.util.Optional;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Circle;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** The two bounds of a position. Source: CAOM 2.5: Position.bounds, Position.minBounds. */
final class MinBoundsOutside extends ModelRule<Position> {
  private static final double SHARE = 0.01;

  MinBoundsOutside() {
    super(
        "minbounds.outside",
        Severity.WARNING,
        Position.class,
        "The minBounds of a position are within its bounds, with a margin of 1 % of their size.");
  }

  @Override
  public void check(Position position, Context context) {
    if (position.minBounds() == null || position.minBounds().equals(position.bounds())) {
      return;
    }
    Optional<Region> bounds = ShapeRegion.of(position.bounds(), context);
    Optional<Region> least = ShapeRegion.of(position.minBounds(), context);
    double outside = bounds.isEmpty() ? 0 : least.map(bounds.get()::overhang).orElse(0.0);
    double size = 2 * bounds.flatMap(Region::enclosingCircle).map(Circle::radius).orElse(180.0);
    if (outside > SHARE * size) {
      context.report(
          Position.MIN_BOUNDS,
          String.format(Locale.ROOT, "reaches %.3g degrees out of the bounds", outside));
    }
  }
}
