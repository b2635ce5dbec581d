package org.caom2.compute.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.shape.Point;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;

/**
 * Chunks far from where the others of the plane are. How far these are apart counts too: fibres are
 * small, and far from each other. Source: practice.
 */
final class FootprintOutlier extends PlaneRule {
  /** Of two that are apart, nobody knows which is wrong. */
  private static final int FEWEST = 3;

  private static final double TIMES = 20;

  /** In degrees: the fibres of spectrographs, and guide cameras, are in fields of that size. */
  private static final double FIELD = 3;

  FootprintOutlier() {
    super(
        "pos.outlier",
        Severity.WARNING,
        "No chunk is 3 degrees off, and 20 times as far as the others are large or from each other.");
  }

  @Override
  public void check(Plane plane, Context context) {
    List<SpatialWCS> positions = SkyReach.positions(plane);
    if (positions.size() < FEWEST || SkyReach.isOnePlace(positions)) {
      return;
    }
    List<FootprintCircle> footprints =
        new ArrayList<>(FootprintCircle.of(chunks(plane, context), context));
    // Those are told as such.
    footprints.removeAll(ReferenceAtOrigin.lost(plane, context).keySet());
    Optional<Point> middle = footprints.size() < FEWEST ? Optional.empty() : middle(footprints);
    if (middle.isEmpty()) {
      return;
    }
    double size = median(footprints, footprint -> 2 * footprint.circle().radius());
    double spread = median(footprints, footprint -> footprint.distance(middle.get()));
    double most = Math.max(FIELD, TIMES * Math.max(size, spread));
    for (FootprintCircle footprint : footprints) {
      double distance = footprint.distance(middle.get());
      if (distance - footprint.circle().radius() > most) {
        context.report(
            severity(),
            footprint.axes(),
            String.format(
                Locale.ROOT,
                "%.4g degrees from the middle of the chunks, which are %.3g degrees large",
                distance,
                size));
      }
    }
  }

  /** The median of the middles, on each axis of space; empty if they are all around the sky. */
  private static Optional<Point> middle(List<FootprintCircle> footprints) {
    double x = median(footprints, f -> cos(lat(f)) * cos(lon(f)));
    double y = median(footprints, f -> cos(lat(f)) * sin(lon(f)));
    double z = median(footprints, f -> sin(lat(f)));
    double length = Math.sqrt(x * x + y * y + z * z);
    return length > 0.1
        ? Optional.of(
            new Point(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.asin(z / length))))
        : Optional.empty();
  }

  private static double lon(FootprintCircle footprint) {
    return footprint.circle().center().cval1();
  }

  private static double lat(FootprintCircle footprint) {
    return footprint.circle().center().cval2();
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }

  private static double median(
      List<FootprintCircle> footprints, ToDoubleFunction<FootprintCircle> of) {
    double[] values = footprints.stream().mapToDouble(of).toArray();
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
