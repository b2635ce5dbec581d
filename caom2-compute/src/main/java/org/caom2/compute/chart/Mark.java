package org.caom2.compute.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is drawn, in picture units: x to the right, y down. */
sealed interface Mark {
  /**
   * How lines are drawn.
   *
   * @param colour their colour
   * @param width their width
   * @param dashed whether they are dashed
   */
  record Stroke(String colour, double width, boolean dashed) {
    /** Without dashes. */
    Stroke(String colour, double width) {
      this(colour, width, false);
    }
  }

  /**
   * How an area is filled.
   *
   * @param colour its colour
   * @param opacity its opacity, 0 to 1
   */
  record Fill(String colour, double opacity) {}

  /**
   * Lines, and the area within them.
   *
   * @param lines the points of each as x, y, x, y, …
   * @param closed whether the last point of each is joined to its first
   * @param stroke how the lines are drawn, null if they are not
   * @param fill how the area is filled, null if it is not
   * @param clipped whether only what lies within the frame is drawn
   * @param tip what it is, for those who point at it
   */
  record Path(
      List<double[]> lines,
      boolean closed,
      @Nullable Stroke stroke,
      @Nullable Fill fill,
      boolean clipped,
      @Nullable String tip)
      implements Mark {

    static Path lines(List<double[]> lines, Stroke stroke) {
      return new Path(lines, false, stroke, null, false, null);
    }

    static Path ring(double[] outline, Stroke stroke) {
      return new Path(List.of(outline), true, stroke, null, false, null);
    }

    static Path areas(List<double[]> outlines, Fill fill) {
      return new Path(outlines, true, null, fill, false, null);
    }

    static Path rectangle(double x, double y, double width, double height, String colour) {
      double[] corners = {x, y, x + width, y, x + width, y + height, x, y + height};
      return areas(List.of(corners), new Fill(colour, 1));
    }

    /** As much of it as lies within the frame. */
    Path withinFrame() {
      return new Path(lines, closed, stroke, fill, true, tip);
    }

    /** The same, which tells what it is. */
    Path withTip(String what) {
      return new Path(lines, closed, stroke, fill, clipped, what);
    }
  }

  /** Where a text stands in relation to its point. */
  enum Anchor {
    start,
    middle,
    end
  }

  /**
   * A line of text.
   *
   * @param text the text
   * @param x where it is anchored
   * @param y its base line
   * @param size height of the letters
   * @param anchor which part of it stands at x
   * @param colour its colour
   * @param bold whether it is bold
   * @param tip the whole of it, where the text is shortened
   */
  record Label(
      String text,
      double x,
      double y,
      double size,
      Anchor anchor,
      String colour,
      boolean bold,
      @Nullable String tip)
      implements Mark {
    static Label of(String text, double x, double y, double size, Anchor anchor, String colour) {
      return new Label(text, x, y, size, anchor, colour, false, null);
    }
  }
}
