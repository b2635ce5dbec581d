package org.caom2.compute.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of equal longitude and latitude on a chart, and their names at its edges. */
final class Graticule {
  private static final String LINE = "#c3cad3";
  private static final String TEXT = "#4b5563";
  private static final double TEXT_SIZE = 12;
  private static final double LINE_WIDTH = 0.8;
  private static final int POINTS_A_LINE = 121;
  private static final double MARGIN = 8;
  private static final double ROOM_BESIDE = 60;
  private static final double ROOM_BELOW = 16;

  private final SkyMap map;
  private final List<Mark> marks = new ArrayList<>();
  private final List<double[]> taken = new ArrayList<>();

  Graticule(SkyMap map) {
    this.map = map;
  }

  List<Mark> marks() {
    if (map.isAllSky()) {
      allSky();
    } else {
      field();
    }
    return List.copyOf(marks);
  }

  private void allSky() {
    for (int hour = 0; hour < 24; hour += 2) {
      double longitude = hour * 15.0;
      line(meridian(longitude, -90, 90));
      double[] at = map.toPicture(new double[] {longitude, 0});
      label(Ticks.HOURS.label(longitude, 30), at[0] + 3, at[1] - 4, Mark.Anchor.start);
    }
    line(meridian(map.seam(), -90, 90));
    line(meridian(map.seam() - 2 * SkyMap.SEAM_MARGIN, -90, 90));
    for (int latitude = -60; latitude <= 60; latitude += 30) {
      double[] parallel = map.toPicture(parallel(latitude, map.seam(), map.seam() - 360));
      line(map.broken(parallel));
      double left = Math.min(parallel[0], parallel[parallel.length - 2]);
      String name = Ticks.DEGREES.label(latitude, 30);
      label(name, left - MARGIN, parallel[1] + 4, Mark.Anchor.end);
    }
  }

  private void field() {
    double radius = map.radius();
    double high = Math.min(90, map.latitude() + radius * SkyMap.CORNER);
    double low = Math.max(-90, map.latitude() - radius * SkyMap.CORNER);
    boolean hasPole = high >= 90 || low <= -90;
    double nearest = Math.cos(Math.toRadians(Math.max(Math.abs(high), Math.abs(low))));
    double span = hasPole ? 360 : Math.min(360, 2 * radius * SkyMap.CORNER / nearest);
    double shown = hasPole ? 180 : 2 * radius / Math.cos(Math.toRadians(map.latitude()));
    double stepLatitude = Ticks.DEGREES.step(2 * radius, 6);
    double stepLongitude = Ticks.HOURS.step(Math.min(span, shown), 5);
    double west = map.longitude() - span / 2;
    for (long i = ceil(low, stepLatitude); i * stepLatitude <= high; i++) {
      double latitude = i * stepLatitude;
      if (Math.abs(latitude) < 90) {
        double[] points = map.toPicture(parallel(latitude, west, west + span));
        line(map.broken(points));
        nameParallel(Ticks.DEGREES.label(latitude, stepLatitude), points);
      }
    }
    // Meridians all meet at a pole: those in the whole circle end where the last parallel is.
    double top = high >= 90 ? 90 - stepLatitude / 2 : high;
    double bottom = low <= -90 ? -90 + stepLatitude / 2 : low;
    long first = ceil(west, stepLongitude);
    long count = hasPole ? Math.round(360 / stepLongitude) : Long.MAX_VALUE;
    for (long i = first; i * stepLongitude <= west + span && i - first < count; i++) {
      double longitude = i * stepLongitude;
      double[] points = map.toPicture(meridian(longitude, bottom, top));
      line(map.broken(points));
      double positive = (longitude % 360 + 360) % 360;
      nameMeridian(Ticks.HOURS.label(positive, stepLongitude), points);
    }
  }

  private static long ceil(double value, double step) {
    return (long) Math.ceil(value / step - 1e-9);
  }

  private static double[] meridian(double longitude, double from, double to) {
    double[] line = new double[2 * POINTS_A_LINE];
    for (int i = 0; i < POINTS_A_LINE; i++) {
      line[2 * i] = longitude;
      line[2 * i + 1] = from + (to - from) * i / (POINTS_A_LINE - 1);
    }
    return line;
  }

  private static double[] parallel(double latitude, double from, double to) {
    double[] line = new double[2 * POINTS_A_LINE];
    for (int i = 0; i < POINTS_A_LINE; i++) {
      line[2 * i] = from + (to - from) * i / (POINTS_A_LINE - 1);
      line[2 * i + 1] = latitude;
    }
    return line;
  }

  private void line(double[] skyLine) {
    line(map.broken(map.toPicture(skyLine)));
  }

  private void line(List<double[]> lines) {
    marks.add(Mark.Path.lines(lines, new Mark.Stroke(LINE, LINE_WIDTH)).withinFrame());
  }

  private void nameParallel(String name, double[] points) {
    double left = map.left();
    double[] at = crossing(points, 0, left, 1, map.top(), map.bottom());
    if (at != null) {
      label(name, left - MARGIN, at[1] + TEXT_SIZE / 3, Mark.Anchor.end);
      return;
    }
    at = crossing(points, 0, (map.left() + map.right()) / 2, 1, map.top(), map.bottom());
    if (at != null) {
      label(name, at[0] + 3, at[1] - 3, Mark.Anchor.start);
    }
  }

  private void nameMeridian(String name, double[] points) {
    double[] at = crossing(points, 1, map.bottom(), 0, map.left(), map.right());
    if (at != null) {
      label(name, at[0], map.bottom() + MARGIN + TEXT_SIZE, Mark.Anchor.middle);
      return;
    }
    at = crossing(points, 1, map.top(), 0, map.left(), map.right());
    if (at != null) {
      label(name, at[0], map.top() - MARGIN, Mark.Anchor.middle);
      return;
    }
    at = crossing(points, 0, map.right(), 1, map.top(), map.bottom());
    if (at != null) {
      label(name, map.right() + MARGIN, at[1] + TEXT_SIZE / 3, Mark.Anchor.start);
      return;
    }
    at = crossing(points, 0, map.left(), 1, map.top(), map.bottom());
    if (at != null) {
      label(name, map.left() - MARGIN, at[1] + TEXT_SIZE / 3, Mark.Anchor.end);
    }
  }

  /** Where a line first crosses an edge, between two limits along it; null if it does not. */
  private static double @Nullable [] crossing(
      double[] points, int axis, double edge, int along, double from, double to) {
    for (int i = 2; i + 1 < points.length; i += 2) {
      double before = points[i - 2 + axis] - edge;
      double after = points[i + axis] - edge;
      if (before * after <= 0 && before != after) {
        double part = before / (before - after);
        double where = points[i - 2 + along] + part * (points[i + along] - points[i - 2 + along]);
        if (where >= from && where <= to) {
          double[] at = new double[2];
          at[axis] = edge;
          at[along] = where;
          return at;
        }
      }
    }
    return null;
  }

  /** Names a line, unless the name of another is there already. */
  private void label(String name, double x, double y, Mark.Anchor anchor) {
    if (Double.isNaN(x + y)) {
      return;
    }
    for (double[] other : taken) {
      if (Math.abs(other[0] - x) < ROOM_BESIDE && Math.abs(other[1] - y) < ROOM_BELOW) {
        return;
      }
    }
    taken.add(new double[] {x, y});
    marks.add(Mark.Label.of(name, x, y, TEXT_SIZE, anchor, TEXT));
  }
}
