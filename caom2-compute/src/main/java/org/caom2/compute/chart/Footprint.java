package org.caom2.compute.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What one plane covers, to be drawn in one colour.
 *
 * @param label what the legend says
 * @param bounds the region around all; null if there is none
 * @param samples the regions with data; empty if they are not told apart
 */
public record Footprint(String label, @Nullable Shape bounds, List<Shape> samples) {
  public Footprint {
    Objects.requireNonNull(label, "label");
    samples = List.copyOf(samples);
  }

  /** The footprint of a plane of an observation; empty if it has none. */
  public static Optional<Footprint> of(Observation observation, Plane plane) {
    String label = observation.observationID() + " / " + plane.productID();
    return Optional.ofNullable(plane.position())
        .map(position -> new Footprint(label, position.bounds(), position.samples()))
        .filter(footprint -> footprint.bounds != null || !footprint.samples.isEmpty());
  }

  /** This without what cannot be drawn: circles without a place or size, lines without points. */
  Footprint onTheSky() {
    Shape around = bounds;
    return new Footprint(
        label,
        around == null || !isOnTheSky(around) ? null : around,
        samples.stream().filter(Footprint::isOnTheSky).toList());
  }

  private static boolean isOnTheSky(Shape shape) {
    if (shape instanceof Circle circle) {
      Point center = circle.center();
      return Double.isFinite(center.cval1())
          && Math.abs(center.cval2()) <= 90
          && circle.radius() > 0
          && circle.radius() < 360;
    }
    return Outlines.polygons(shape).stream().anyMatch(points -> !points.isEmpty());
  }
}
