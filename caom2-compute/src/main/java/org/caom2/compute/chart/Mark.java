package org.caom2.compute.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is drawn, in picture units: x to the right, y down. */
sealed interface Mark {

  /**
   * Lines, and the area within them.
   *
   * @param lines the points of each as x, y, x, y, …
   * @param closed whether the last point of each is joined to its first
   * @param stroke colour of the lines, null for none
   * @param width width of the lines
   * @param dashed whether they are dashed
   * @param fill colour of the area, null for none
   * @param opacity opacity of the area, 0 to 1
   * @param clipped whether only what lies within the frame is drawn
   * @param tip what it is, for those who point at it
   */
  record Path(
      List<double[]> lines,
      boolean closed,
      @Nullable String stroke,
      double width,
      boolean dashed,
      @Nullable String fill,
      double opacity,
      boolean clipped,
      @Nullable String tip)
      implements Mark {

    static Path line(List<double[]> lines, String colour, double width, boolean clipped) {
      return new Path(lines, false, colour, width, false, null, 0, clipped, null);
    }

    static Path rectangle(double x, double y, double width, double height, String fill) {
      double[] corners = {x, y, x + width, y, x + width, y + height, x, y + height};
      return new Path(List.of(corners), true, null, 0, false, fill, 1, false, null);
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
