package org.caom2.compute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.caom2.compute.GridOutline.Cell;
import org.caom2.compute.sphere.Flaw;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The sky that an image covers whose border is not all on the sky, or goes around too much of it to
 * tell the inside from the outside: the union of the cells of a grid, those that are on the sky. Of
 * more than half of the sky it is the whole sky.
 *
 * <p>To unite some hundred cells on the sky takes a hundred times as long as to find them. Where
 * the outline of many, which the grid tells, is a polygon, it stands for all of them.
 */
final class CellGrid {
  /** In each direction; a pixel that is large is divided as well. */
  private static final int CELLS = 16;

  /** How often a cell is divided that is partly on the sky: so many parts has its side. */
  private static final int PARTS = 8;

  private static final int SIDE = CELLS * PARTS;
  private static final double HALF_THE_SKY = 0.99 * 2 * Math.PI;
  private static final double SMALLEST = 1e-20;

  /** How far the area of an outline may be from that of its cells, whose edges are straight. */
  private static final double SHARE_OF_AREA = 0.1;

  private final double width;
  private final double height;
  private final Consumer<double[]> toSky;
  private final @Nullable Point[] places = new Point[(SIDE + 1) * (SIDE + 1)];
  private final List<Cell> cells = new ArrayList<>();
  private int parts;

  private CellGrid(double width, double height, Consumer<double[]> toSky, int parts) {
    this.width = width;
    this.height = height;
    this.toSky = toSky;
    this.parts = parts;
  }

  /**
   * The shapes that cover the image, holes filled: none if nothing is on the sky. Empty if the
   * cells fall into more parts than may be united.
   *
   * @param width in pixels
   * @param height in pixels
   * @param toSky makes positions of pixels, in place, NaN for those that have none
   * @param parts how many may be united
   */
  static Optional<List<Shape>> cover(
      double width, double height, Consumer<double[]> toSky, int parts) {
    CellGrid grid = new CellGrid(width, height, toSky, parts);
    for (int y = 0; y < SIDE; y += PARTS) {
      for (int x = 0; x < SIDE; x += PARTS) {
        grid.cell(x, y, PARTS);
      }
    }
    return grid.shapes();
  }

  private Point place(int x, int y) {
    return place(y * (SIDE + 1) + x);
  }

  /** The place of a corner on the sky, NaN if it has none. */
  private Point place(int corner) {
    Point known = places[corner];
    if (known == null) {
      int row = corner / (SIDE + 1);
      int column = corner % (SIDE + 1);
      double[] place = {
        Pixels.FIRST_EDGE + width * column / SIDE, Pixels.FIRST_EDGE + height * row / SIDE
      };
      toSky.accept(place);
      known = new Point(place[0], place[1]);
      places[corner] = known;
    }
    return known;
  }

  private void cell(int x, int y, int size) {
    List<Point> corners =
        List.of(place(x, y), place(x + size, y), place(x + size, y + size), place(x, y + size));
    int there = 0;
    for (Point corner : corners) {
      there += Double.isNaN(corner.cval1()) ? 0 : 1;
    }
    if (there == 4) {
      add(x, y, size, corners);
    } else if (there > 0 && size > 1) {
      int half = size / 2;
      cell(x, y, half);
      cell(x + half, y, half);
      cell(x, y + half, half);
      cell(x + half, y + half, half);
    }
  }

  private void add(int x, int y, int size, List<Point> corners) {
    double area = area(corners);
    // One of so many cells that is as large as half of the sky goes around it, and means nothing.
    if (Math.abs(area) > SMALLEST && Math.abs(area) <= HALF_THE_SKY) {
      cells.add(new Cell(x, y, size, area));
    }
  }

  /**
   * What is between four corners, negative if they go around clockwise; 0 if nothing is: cells that
   * are cut by the seam of a projection come out twisted or without an area.
   */
  private static double area(List<Point> corners) {
    double[][] v = new double[4][];
    for (int i = 0; i < 4; i++) {
      v[i] = Vectors.of(corners.get(i).cval1(), corners.get(i).cval2());
    }
    double one = Vectors.area(v[0], v[1], v[2]);
    double other = Vectors.area(v[0], v[2], v[3]);
    double across = Vectors.area(v[1], v[2], v[3]);
    double back = Vectors.area(v[1], v[3], v[0]);
    if (Math.min(Math.min(one, other), Math.min(across, back)) > SMALLEST
        || Math.max(Math.max(one, other), Math.max(across, back)) < -SMALLEST) {
      return one + other; // convex, as most are
    }
    Polygon cell = new Polygon(corners);
    Verdict verdict = Verdict.of(cell);
    if (!verdict.isRegion()) {
      return 0;
    }
    double area = Region.of(cell).steradians();
    return isTurned(verdict) ? -area : area;
  }

  private static boolean isTurned(Verdict verdict) {
    return verdict.kinds().contains(Flaw.Kind.CLOCKWISE);
  }

  /** What the cells cover; empty if they fall into too many parts. */
  private Optional<List<Shape>> shapes() {
    List<Polygon> united = new ArrayList<>();
    // Those that are seen from the back are no neighbours of the others, wherever they are.
    for (boolean isTurned : new boolean[] {false, true}) {
      List<Cell> alike = cells.stream().filter(cell -> cell.area() < 0 == isTurned).toList();
      if (together(alike) > HALF_THE_SKY && polygons(alike).isPresent()) {
        return Optional.of(wholeSky());
      }
      unite(alike, united);
    }
    if (parts < 0) {
      return Optional.empty();
    }
    Region region = Region.of(united);
    // No polygon: one that encloses more than half of the sky means what is outside of it.
    return Optional.of(
        region.steradians() > HALF_THE_SKY
            ? wholeSky()
            : region.loops().stream()
                .filter(loop -> Verdict.of(loop).isValid())
                .<Shape>map(loop -> loop)
                .toList());
  }

  private static List<Shape> wholeSky() {
    return List.of(new Circle(new Point(0, 0), 180));
  }

  private static double together(List<Cell> cells) {
    return cells.stream().mapToDouble(cell -> Math.abs(cell.area())).sum();
  }

  /** Adds polygons that cover cells: their outline if it is one, else those of the halves. */
  private void unite(List<Cell> alike, List<Polygon> united) {
    if (alike.isEmpty() || parts < 0) {
      return;
    }
    Optional<List<Polygon>> outline =
        together(alike) > HALF_THE_SKY ? Optional.empty() : polygons(alike);
    if (outline.isPresent()) {
      united.addAll(outline.get());
      parts -= outline.get().size();
      return;
    }
    boolean isWide = extent(alike, Cell::x) >= extent(alike, Cell::y);
    ToIntFunction<Cell> at = isWide ? Cell::x : Cell::y;
    double middle = alike.stream().mapToInt(at).average().orElse(0);
    unite(alike.stream().filter(cell -> at.applyAsInt(cell) <= middle).toList(), united);
    unite(alike.stream().filter(cell -> at.applyAsInt(cell) > middle).toList(), united);
  }

  private static int extent(List<Cell> cells, ToIntFunction<Cell> at) {
    IntSummaryStatistics all = cells.stream().mapToInt(at).summaryStatistics();
    return all.getMax() - all.getMin();
  }

  /**
   * The outlines of cells that are alike, holes filled; empty if they meet themselves on the sky or
   * enclose something else than the cells.
   */
  private Optional<List<Polygon>> polygons(List<Cell> alike) {
    GridOutline outline = GridOutline.of(alike, SIDE);
    boolean isTurned = alike.get(0).area() < 0;
    List<Polygon> around = polygons(outline.around(), isTurned);
    if (alike.size() == 1) {
      return Optional.of(areRegions(around) ? around : List.of());
    }
    List<Polygon> holes = polygons(outline.holes(), !isTurned);
    if (!areRegions(around) || !areRegions(holes)) {
      return Optional.empty();
    }
    double area = wound(around) - wound(holes);
    return Math.abs(area - together(alike)) < SHARE_OF_AREA * area
        ? Optional.of(around)
        : Optional.empty();
  }

  private List<Polygon> polygons(List<int[]> loops, boolean isReversed) {
    List<Polygon> polygons = new ArrayList<>();
    for (int[] loop : loops) {
      List<Point> points = new ArrayList<>();
      for (int corner : loop) {
        points.add(place(corner));
      }
      if (isReversed) {
        Collections.reverse(points);
      }
      polygons.add(new Polygon(points));
    }
    return polygons;
  }

  private static boolean areRegions(List<Polygon> polygons) {
    return polygons.stream().allMatch(each -> Verdict.of(each).isRegion());
  }

  /** The area that regions enclose by the order of their points. */
  private static double wound(List<Polygon> regions) {
    return regions.stream().mapToDouble(each -> Region.wound(each).steradians()).sum();
  }
}
