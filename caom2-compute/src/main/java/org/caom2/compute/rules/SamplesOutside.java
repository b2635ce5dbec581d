package org.caom2.compute.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.jspecify.annotations.Nullable;

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
    return "The samples of a position are within its bounds, by 1 % of their size.";
  }

  @Override
  public Class<Position> subject() {
    return Position.class;
  }

  @Override
  public void check(Position position, Context context) {
    boolean wound = context.version().compareTo(Version.V2_5) >= 0;
    Optional<Region> bounds = region(position.bounds(), wound);
    double size = 2 * bounds.flatMap(Region::enclosingCircle).map(Circle::radius).orElse(180.0);
    for (int i = 0; i < position.samples().size() && bounds.isPresent(); i++) {
      Shape sample = position.samples().get(i);
      Optional<Region> region =
          sample.equals(position.bounds()) ? Optional.empty() : region(sample, wound);
      double outside = region.map(bounds.get()::overhang).orElse(0.0);
      if (outside > SHARE * size) {
        String message =
            String.format(Locale.ROOT, "reaches %.3g degrees out of the bounds", outside);
        context.report(Position.SAMPLES, i, message);
      }
    }
  }

  /** The region of a shape, if there is no other fault in it. */
  private static Optional<Region> region(@Nullable Shape shape, boolean wound) {
    if (shape instanceof Polygon polygon) {
      return isSound(List.of(polygon))
          ? Optional.of(wound ? Region.wound(polygon) : Region.of(polygon))
          : Optional.empty();
    }
    if (shape instanceof MultiPolygon outline) {
      return outline.loops().filter(SamplesOutside::isSound).map(Region::of);
    }
    return shape instanceof Circle circle && isSound(circle)
        ? Optional.of(Region.of(circle))
        : Optional.empty();
  }

  private static boolean isSound(List<Polygon> polygons) {
    return polygons.stream().allMatch(polygon -> Verdict.of(polygon).isRegion());
  }

  private static boolean isSound(Circle circle) {
    return circle.radius() > 0
        && Double.isFinite(circle.center().cval1())
        && Math.abs(circle.center().cval2()) <= 90;
  }
}
