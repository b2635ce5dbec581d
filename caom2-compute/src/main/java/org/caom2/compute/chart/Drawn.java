package org.caom2.compute.chart;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.shape.Shape;

/** Draws footprints on a map. */
final class Drawn {
  private static final double WIDTH = 1.6;
  private static final double OPACITY = 0.22;
  private static final double TINY = 5;
  private static final int RING_POINTS = 24;

  private final SkyMap map;
  private final double step;

  /**
   * Draws on that map.
   *
   * @param step the largest distance between the points of a curve, in degrees
   */
  Drawn(SkyMap map, double step) {
    this.map = map;
    this.step = step;
  }

  /** The samples filled, and the bounds dashed around them; the bounds filled if they are alone. */
  List<Mark> marks(Footprint footprint, String colour) {
    List<Mark> marks = new ArrayList<>();
    Shape bounds = footprint.bounds();
    boolean alone = footprint.samples().isEmpty();
    for (Shape sample : footprint.samples()) {
      marks.add(area(sample, colour, footprint.label()));
      marks.addAll(outline(sample, new Mark.Stroke(colour, WIDTH), footprint.label()));
    }
    if (bounds != null && alone) {
      marks.add(area(bounds, colour, footprint.label()));
      marks.addAll(outline(bounds, new Mark.Stroke(colour, WIDTH), footprint.label()));
    } else if (bounds != null && !footprint.samples().equals(List.of(bounds))) {
      Mark.Stroke dashes = new Mark.Stroke(colour, WIDTH, true);
      marks.addAll(outline(bounds, dashes, footprint.label() + ", bounds"));
    }
    return marks;
  }

  private Mark area(Shape shape, String colour, String label) {
    List<double[]> areas = new ArrayList<>();
    for (Shape piece : isWhole(shape) ? List.of(shape) : Pieces.of(shape, map)) {
      for (double[] outline : Outlines.of(piece, step)) {
        List<double[]> drawn = map.broken(map.toPicture(outline));
        if (drawn.size() == 1) {
          areas.add(drawn.get(0));
        }
      }
    }
    return Mark.Path.areas(areas, new Mark.Fill(colour, OPACITY)).withinFrame().withTip(label);
  }

  private List<Mark> outline(Shape shape, Mark.Stroke stroke, String label) {
    List<Mark> marks = new ArrayList<>();
    List<double[]> lines = new ArrayList<>();
    for (double[] outline : Outlines.of(shape, step)) {
      lines.addAll(map.broken(map.toPicture(Outlines.closed(outline))));
    }
    marks.add(Mark.Path.lines(lines, stroke).withinFrame().withTip(label));
    if (isTiny(lines)) {
      double[] at = lines.get(0);
      marks.add(ring(at[0], at[1], stroke.colour(), label));
    }
    return marks;
  }

  /** Whether no part of its outline is on the other side of the map. */
  private boolean isWhole(Shape shape) {
    return Outlines.of(shape, step).stream()
        .allMatch(outline -> map.broken(map.toPicture(Outlines.closed(outline))).size() == 1);
  }

  private static boolean isTiny(List<double[]> lines) {
    if (lines.size() != 1) {
      return false;
    }
    double[] line = lines.get(0);
    for (int i = 2; i < line.length; i += 2) {
      if (Math.hypot(line[i] - line[0], line[i + 1] - line[1]) > TINY) {
        return false;
      }
    }
    return true;
  }

  /** What shows where something is that is too small to be seen. */
  private static Mark ring(double x, double y, String colour, String label) {
    double[] ring = new double[2 * RING_POINTS];
    for (int i = 0; i < RING_POINTS; i++) {
      double angle = 2 * Math.PI * i / RING_POINTS;
      ring[2 * i] = x + TINY * Math.cos(angle);
      ring[2 * i + 1] = y + TINY * Math.sin(angle);
    }
    Mark.Stroke thin = new Mark.Stroke(colour, WIDTH / 2);
    return Mark.Path.ring(ring, thin).withinFrame().withTip(label);
  }
}
