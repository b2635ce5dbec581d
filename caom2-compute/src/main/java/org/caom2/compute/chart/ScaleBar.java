package org.caom2.compute.chart;

import java.util.List;

/** A bar that shows a round length on the sky, in the lower left corner of a field. */
final class ScaleBar {
  private static final String INK = "#1f2937";
  private static final double FROM_EDGE = 16;
  private static final double TICK = 5;
  private static final int PARTS = 4;

  private final SkyMap map;

  ScaleBar(SkyMap map) {
    this.map = map;
  }

  List<Mark> marks() {
    double width = map.right() - map.left();
    double length = Ticks.DEGREES.step(2 * map.radius(), PARTS);
    if (length > 2 * map.radius() / 2) {
      return List.of();
    }
    // The scale of the middle; a bar is too short for it to change.
    double[] ends =
        map.toPicture(
            new double[] {
              map.longitude(),
              map.latitude(),
              map.longitude(),
              map.latitude() + towardsEquator(length)
            });
    double drawn = Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
    if (!(drawn > 0 && drawn < width / 2)) {
      return List.of();
    }
    double x = map.left() + FROM_EDGE;
    double y = map.bottom() - FROM_EDGE;
    double[] bar = {x, y - TICK, x, y, x + drawn, y, x + drawn, y - TICK};
    return List.of(
        Mark.Path.lines(List.of(bar), new Mark.Stroke(INK, 1.5)),
        Mark.Label.of(Ticks.length(length), x + drawn / 2, y - TICK, 12, Mark.Anchor.middle, INK));
  }

  private double towardsEquator(double length) {
    return map.latitude() > 0 ? -length : length;
  }
}
