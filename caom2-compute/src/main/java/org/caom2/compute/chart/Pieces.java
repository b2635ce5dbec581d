package org.caom2.compute.chart;

import java.util.ArrayList;
import java.util.List;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;

/** Cuts a valid shape into pieces that do not go over the seam of a map of the whole sky. */
final class Pieces {
  private static final int LUNES = 4;

  private Pieces() {}

  static List<Shape> of(Shape shape, SkyMap map) {
    if (!map.isAllSky()) {
      return List.of(shape);
    }
    if (!isRegion(shape)) {
      return List.of();
    }
    List<Shape> pieces = new ArrayList<>();
    Region region = Region.of(shape);
    double width = (360 - 2 * SkyMap.SEAM_MARGIN) / LUNES;
    for (int i = 0; i < LUNES; i++) {
      double west = map.seam() - width * (i + 1);
      pieces.addAll(region.intersection(Region.of(lune(west, west + width))).loops());
    }
    return pieces;
  }

  private static boolean isRegion(Shape shape) {
    if (shape instanceof MultiPolygon outline) {
      return outline.loops().filter(all -> all.stream().allMatch(Pieces::isRegion)).isPresent();
    }
    return !(shape instanceof Polygon polygon) || Verdict.of(polygon).isRegion();
  }

  /** What lies between two meridians, from pole to pole; counter-clockwise from inside. */
  private static Polygon lune(double west, double east) {
    double middle = (west + east) / 2;
    return new Polygon(List.of(at(middle, -90), at(west, 0), at(middle, 90), at(east, 0)));
  }

  private static Point at(double longitude, double latitude) {
    return new Point((longitude % 360 + 360) % 360, latitude);
  }
}
