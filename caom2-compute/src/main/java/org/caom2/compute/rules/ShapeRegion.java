package org.caom2.compute.rules;

import java.util.List;
import java.util.Optional;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.validation.Context;
import org.jspecify.annotations.Nullable;

/** The regions of shapes that have no other fault, which other rules tell. */
final class ShapeRegion {
  private ShapeRegion() {}

  /** The region of a shape of a plane; since 2.5 polygons enclose what their winding says. */
  static Optional<Region> of(@Nullable Shape shape, Context context) {
    boolean wound = context.version().compareTo(Version.V2_5) >= 0;
    if (shape instanceof Polygon polygon) {
      return isSound(List.of(polygon))
          ? Optional.of(wound ? Region.wound(polygon) : Region.of(polygon))
          : Optional.empty();
    }
    if (shape instanceof MultiPolygon outline) {
      return outline.loops().filter(ShapeRegion::isSound).map(Region::of);
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
