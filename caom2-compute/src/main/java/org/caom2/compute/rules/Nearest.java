package org.caom2.compute.rules;

import java.util.List;
import org.caom2.model.shape.Circle;

/**
 * Finds how far the nearest of many circles is. Each is compared with each, by products of vectors:
 * by angles it would take twenty times as long.
 */
final class Nearest {
  private final double[][] vectors;
  private final double[] radii;

  Nearest(List<FootprintCircle> circles) {
    this.vectors = circles.stream().map(each -> vector(each.circle())).toArray(double[][]::new);
    this.radii = circles.stream().mapToDouble(each -> each.circle().radius()).toArray();
  }

  private static double[] vector(Circle circle) {
    double longitude = Math.toRadians(circle.center().cval1());
    double latitude = Math.toRadians(circle.center().cval2());
    double cosine = Math.cos(latitude);
    return new double[] {
      cosine * Math.cos(longitude), cosine * Math.sin(longitude), Math.sin(latitude)
    };
  }

  /** The gap to the nearest in degrees, to some 1e-6; negative if they overlap. */
  double gap(FootprintCircle footprint) {
    double[] from = vector(footprint.circle());
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < radii.length; i++) {
      double[] to = vectors[i];
      double cosine = from[0] * to[0] + from[1] * to[1] + from[2] * to[2];
      double angle = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
      nearest = Math.min(nearest, angle - radii[i]);
    }
    return nearest - footprint.circle().radius();
  }
}
