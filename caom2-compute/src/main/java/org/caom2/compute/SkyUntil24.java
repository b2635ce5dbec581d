package org.caom2.compute;

import java.util.List;
import java.util.stream.Stream;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Shape;

/**
 * What a position can be until 2.4: bounds with one outline, which is made of polygons if there are
 * several samples; in 2.2 there is the outline alone.
 *
 * <p>Source: CAOM: Polygon, MultiPolygon; the XML schemas of 2.2 to 2.4.
 */
final class SkyUntil24 {
  private SkyUntil24() {}

  /** The position as far as the version can hold it; what is changed is noted. */
  static Position of(Position position, Version version, ModelPath plane, Findings findings) {
    if (position.samples().size() < 2) {
      return position;
    }
    for (Shape sample : position.samples()) {
      if (isWholeSky(sample)) {
        return position.toBuilder().bounds(sample).samples(List.of(sample)).build();
      }
    }
    ModelPath path = plane.field(Plane.POSITION.name());
    List<Shape> samples = position.samples().stream().flatMap(SkyUntil24::polygons).toList();
    Shape bounds = position.bounds();
    if (!samples.equals(position.samples())) {
      findings.assumed(
          path.field(Position.SAMPLES.name()),
          version + " has no circles among several samples: they are polygons of the same area");
      bounds = bounds instanceof Circle ? Region.hull(samples).shape().orElse(null) : bounds;
    }
    if (bounds instanceof Circle) {
      findings.assumed(
          path.field(Position.BOUNDS.name()),
          version + " cannot hold samples whose bounds are the whole sky: it has neither");
      return position.toBuilder().bounds(null).samples(List.of()).build();
    }
    if (version.compareTo(Version.V2_3) < 0) {
      findings.assumed(
          path.field(Position.BOUNDS.name()),
          version + " has no bounds beside several samples: it has the samples");
      bounds = null;
    }
    return position.toBuilder().bounds(bounds).samples(samples).build();
  }

  private static boolean isWholeSky(Shape sample) {
    return sample instanceof Circle circle && Region.of(circle).loops().isEmpty();
  }

  private static Stream<Shape> polygons(Shape shape) {
    return shape instanceof Circle circle
        ? Region.of(circle).loops().stream().map(Shape.class::cast)
        : Stream.of(shape);
  }
}
