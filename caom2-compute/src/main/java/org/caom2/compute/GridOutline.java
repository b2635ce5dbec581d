package org.caom2.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The outline of cells of a grid, as loops of their corners, with the cells to the left. Cells that
 * have only a corner in common are outlined one by one.
 *
 * @param around the loops around cells, each as numbers of corners, row by row
 * @param holes the loops around what cells enclose
 */
record GridOutline(List<int[]> around, List<int[]> holes) {
  /** To the right, up, to the left, down; the next is a turn to the left. */
  private static final int[] DX = {1, 0, -1, 0};

  private static final int[] DY = {0, 1, 0, -1};

  /** Where the cell ahead to the left of a corner is, for each direction. */
  private static final int[] LEFT_X = {0, -1, -1, 0};

  private static final int[] LEFT_Y = {0, 0, -1, -1};

  /**
   * A cell.
   *
   * @param x the column of its lower left corner
   * @param y the row of that
   * @param size how many columns and rows it has
   * @param area what it covers on the sky, in steradians; negative if it is seen from the back
   */
  record Cell(int x, int y, int size, double area) {}

  /**
   * The outline of cells that do not overlap.
   *
   * @param side how many columns and rows the grid has
   */
  static GridOutline of(List<Cell> cells, int side) {
    Way way = new Way(side);
    cells.forEach(way::fill);
    GridOutline outline = new GridOutline(new ArrayList<>(), new ArrayList<>());
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (way.isFilled(x, y) && !way.isFilled(x, y - 1) && !way.seen[y * side + x]) {
          way.goAround(x, y, outline);
        }
      }
    }
    return outline;
  }

  /** Goes around the cells. */
  private static final class Way {
    private final int side;
    private final boolean[] filled;
    private final boolean[] corner;

    /** The lower edges that loops went along: there is one in each. */
    final boolean[] seen;

    Way(int side) {
      this.side = side;
      this.filled = new boolean[side * side];
      this.seen = new boolean[side * side];
      this.corner = new boolean[(side + 1) * (side + 1)];
    }

    void fill(Cell cell) {
      int right = cell.x + cell.size;
      int top = cell.y + cell.size;
      for (int y = cell.y; y < top; y++) {
        Arrays.fill(filled, y * side + cell.x, y * side + right, true);
      }
      corner[number(cell.x, cell.y)] = true;
      corner[number(right, cell.y)] = true;
      corner[number(cell.x, top)] = true;
      corner[number(right, top)] = true;
    }

    private int number(int x, int y) {
      return y * (side + 1) + x;
    }

    boolean isFilled(int x, int y) {
      return x >= 0 && y >= 0 && x < side && y < side && filled[y * side + x];
    }

    /** Goes along the lower edge of a cell and on, back to it. */
    void goAround(int startX, int startY, GridOutline outline) {
      List<Integer> loop = new ArrayList<>();
      int x = startX;
      int y = startY;
      int to = 0;
      int area = 0;
      do {
        if (corner[number(x, y)]) {
          loop.add(number(x, y));
        }
        if (to == 0) {
          seen[y * side + x] = true;
        }
        x += DX[to];
        y += DY[to];
        area += x * DY[to];
        int right = (to + 3) & 3;
        if (!isFilled(x + LEFT_X[to], y + LEFT_Y[to])) {
          to = (to + 1) & 3;
        } else if (isFilled(x + LEFT_X[right], y + LEFT_Y[right])) {
          to = right;
        }
      } while (x != startX || y != startY || to != 0);
      (area > 0 ? outline.around : outline.holes)
          .add(loop.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
