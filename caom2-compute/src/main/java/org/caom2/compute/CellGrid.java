package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.caom2.compute.sphere.Flaw;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;

/**
 * The sky that an image covers whose border is not all on the sky, or goes around too much of it to
 * tell the inside from the outside: the union of the cells of a grid, those that are on the sky. Of
 * more than half of the sky it is the whole sky.
 */
final class CellGrid {
  private static final int MOST_CELLS = 32;
  private static final double HALF_THE_SKY = 0.99 * 2 * Math.PI;
  private static final double SMALLEST = 1e-20;

  private CellGrid() {}

  /**
   * The shapes that cover the image; holes are filled.
   *
   * @param width in pixels
   * @param height in pixels
   * @param toSky makes positions of pixels, in place, NaN for those that have none
   */
  static List<Shape> cover(double width, double height, Consumer<double[]> toSky) {
    int columns = (int) Math.max(1, Math.min(MOST_CELLS, width));
    int rows = (int) Math.max(1, Math.min(MOST_CELLS, height));
    double[] corners = new double[2 * (columns + 1) * (rows + 1)];
    for (int row = 0, at = 0; row <= rows; row++) {
      for (int column = 0; column <= columns; column++) {
        corners[at++] = Pixels.FIRST_EDGE + width * column / columns;
        corners[at++] = Pixels.FIRST_EDGE + height * row / rows;
      }
    }
    toSky.accept(corners);
    List<Polygon> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int first = row * (columns + 1) + column;
        cell(
            corners, new int[] {first, first + 1, first + columns + 2, first + columns + 1}, cells);
      }
    }
    return shapes(Region.of(cells));
  }

  private static void cell(double[] places, int[] corners, List<Polygon> cells) {
    List<Point> points = new ArrayList<>();
    for (int corner : corners) {
      if (Double.isNaN(places[2 * corner])) {
        return;
      }
      points.add(new Point(places[2 * corner], places[2 * corner + 1]));
    }
    Polygon cell = new Polygon(points);
    // Cells that are cut by the edge of a projection come out twisted or without an area.
    boolean isSound =
        Verdict.of(cell).flaws().stream()
            .map(Flaw::kind)
            .allMatch(
                kind ->
                    kind == Flaw.Kind.CLOCKWISE
                        || kind == Flaw.Kind.DUPLICATE_POINT
                        || kind == Flaw.Kind.CLOSING_DUPLICATE);
    if (isSound && Region.of(cell).steradians() > SMALLEST) {
      cells.add(cell);
    }
  }

  private static List<Shape> shapes(Region region) {
    if (region.steradians() > HALF_THE_SKY) {
      // No polygon: one that encloses more than half of the sky means what is outside of it.
      return List.of(new Circle(new Point(0, 0), 180));
    }
    return region.loops().stream()
        .filter(loop -> !Verdict.of(loop).kinds().contains(Flaw.Kind.CLOCKWISE))
        .<Shape>map(loop -> loop)
        .toList();
  }
}
