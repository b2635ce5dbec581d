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
  /** In each direction; a pixel that is large is divided as well. */
  private static final int CELLS = 16;

  /** How often a cell is divided that is partly on the sky. */
  private static final int MOST_DIVISIONS = 3;

  private static final double HALF_THE_SKY = 0.99 * 2 * Math.PI;
  private static final double SMALLEST = 1e-20;

  private final Consumer<double[]> toSky;
  private final List<Polygon> cells = new ArrayList<>();

  private CellGrid(Consumer<double[]> toSky) {
    this.toSky = toSky;
  }

  /**
   * The shapes that cover the image; holes are filled.
   *
   * @param width in pixels
   * @param height in pixels
   * @param toSky makes positions of pixels, in place, NaN for those that have none
   */
  static List<Shape> cover(double width, double height, Consumer<double[]> toSky) {
    CellGrid grid = new CellGrid(toSky);
    for (int row = 0; row < CELLS; row++) {
      for (int column = 0; column < CELLS; column++) {
        grid.cell(
            Pixels.FIRST_EDGE + width * column / CELLS,
            Pixels.FIRST_EDGE + height * row / CELLS,
            Pixels.FIRST_EDGE + width * (column + 1) / CELLS,
            Pixels.FIRST_EDGE + height * (row + 1) / CELLS,
            0);
      }
    }
    return shapes(Region.of(grid.cells));
  }

  private void cell(double left, double bottom, double right, double top, int divisions) {
    double[] corners = {left, bottom, right, bottom, right, top, left, top};
    toSky.accept(corners);
    int there = 0;
    for (int i = 0; i < corners.length; i += 2) {
      there += Double.isNaN(corners[i]) ? 0 : 1;
    }
    if (there == 4) {
      add(corners);
    } else if (there > 0 && divisions < MOST_DIVISIONS) {
      double x = (left + right) / 2;
      double y = (bottom + top) / 2;
      cell(left, bottom, x, y, divisions + 1);
      cell(x, bottom, right, y, divisions + 1);
      cell(left, y, x, top, divisions + 1);
      cell(x, y, right, top, divisions + 1);
    }
  }

  private void add(double[] corners) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      points.add(new Point(corners[i], corners[i + 1]));
    }
    Polygon cell = new Polygon(points);
    // Cells that are cut by the seam of a projection come out twisted or without an area.
    if (Verdict.of(cell).isRegion() && Region.of(cell).steradians() > SMALLEST) {
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
