package org.caom2.compute.rules;

import java.util.Locale;
import java.util.Optional;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Shape;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;

/**
 * Samples and bounds of a position. Services smooth the bounds and cut off up to 1 % of their size.
 * Source: CAOM: Position.bounds.
 */
final class SamplesOutside implements Rule<Position> {
  private static final double SHARE = 0.01;

  @Override
  public String id() {
    return "samples.outside";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The samples of a position are within its bounds, with a margin of 1 % of their size.";
  }

  @Override
  public Class<Position> subject() {
    return Position.class;
  }

  @Override
  public void check(Position position, Context context) {
    Optional<Region> bounds = ShapeRegion.of(position.bounds(), context);
    double size = 2 * bounds.flatMap(Region::enclosingCircle).map(Circle::radius).orElse(180.0);
    for (int i = 0; i < position.samples().size() && bounds.isPresent(); i++) {
      Shape sample = position.samples().get(i);
      Optional<Region> region =
          sample.equals(position.bounds()) ? Optional.empty() : ShapeRegion.of(sample, context);
      double outside = region.map(bounds.get()::overhang).orElse(0.0);
      if (outside > SHARE * size) {
        String message =
            String.format(Locale.ROOT, "reaches %.3g degrees out of the bounds", outside);
        context.report(Position.SAMPLES, i, message);
      }
    }
  }
}
