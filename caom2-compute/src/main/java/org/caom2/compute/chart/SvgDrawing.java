package org.caom2.compute.chart;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.jspecify.annotations.Nullable;

/** Writes a picture as SVG 1.1. */
final class SvgDrawing {
  private static final double MARGIN = 3;

  private final StringBuilder out = new StringBuilder();

  private SvgDrawing() {}

  static String of(Scene scene) {
    SvgDrawing drawing = new SvgDrawing();
    drawing.draw(scene, 0, 0, scene.width(), scene.height());
    return drawing.out.toString();
  }

  /** What is within the frame. */
  static String ofFrame(Scene scene) {
    DoubleSummaryStatistics x = new DoubleSummaryStatistics();
    DoubleSummaryStatistics y = new DoubleSummaryStatistics();
    for (double[] line : scene.frame().lines()) {
      for (int i = 0; i + 1 < line.length; i += 2) {
        x.accept(line[i]);
        y.accept(line[i + 1]);
      }
    }
    SvgDrawing drawing = new SvgDrawing();
    drawing.draw(
        scene,
        x.getMin() - MARGIN,
        y.getMin() - MARGIN,
        x.getMax() - x.getMin() + 2 * MARGIN,
        y.getMax() - y.getMin() + 2 * MARGIN);
    return drawing.out.toString();
  }

  private void draw(Scene scene, double left, double top, double width, double height) {
    String frame = frameName(scene);
    String size = number(width) + "\" height=\"" + number(height);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
        .append(number(left) + " " + number(top) + " " + number(width) + " " + number(height))
        .append("\" width=\"" + size)
        .append("\" font-family=\"Helvetica, Arial, sans-serif\" role=\"img\">\n<title>")
        .append(escaped(scene.title()))
        .append("</title>\n<defs><clipPath id=\"" + frame + "\"><path d=\"");
    scene.frame().lines().forEach(line -> line(line, true));
    out.append("\"/></clipPath></defs>\n");
    for (Mark mark : scene.marks()) {
      if (mark instanceof Mark.Path path) {
        path(path, frame);
      } else if (mark instanceof Mark.Label label) {
        label(label);
      }
    }
    out.append("</svg>\n");
  }

  /**
   * A name that is the same whenever the picture is drawn. Pictures may stand in one page, where
   * those that differ in title or outline have different names.
   */
  private static String frameName(Scene scene) {
    int outline = Arrays.deepHashCode(scene.frame().lines().toArray());
    return "frame-" + Integer.toHexString(31 * scene.title().hashCode() + outline);
  }

  private void path(Mark.Path path, String frame) {
    out.append("<path d=\"");
    path.lines().forEach(line -> line(line, path.closed()));
    Mark.Fill fill = path.fill();
    out.append("\" fill=\"").append(fill == null ? "none" : fill.colour()).append('"');
    if (fill != null) {
      out.append(" fill-rule=\"evenodd\" fill-opacity=\"");
      out.append(number(fill.opacity())).append('"');
    }
    Mark.Stroke stroke = path.stroke();
    if (stroke != null) {
      out.append(" stroke=\"").append(stroke.colour());
      out.append("\" stroke-width=\"").append(number(stroke.width()));
      out.append("\" stroke-linejoin=\"round\"");
      out.append(stroke.dashed() ? " stroke-dasharray=\"5 4\"" : "");
    }
    if (path.clipped()) {
      out.append(" clip-path=\"url(#").append(frame).append(")\"");
    }
    end("path", path.tip(), "");
  }

  private void label(Mark.Label label) {
    out.append("<text x=\"").append(number(label.x()));
    out.append("\" y=\"").append(number(label.y()));
    out.append("\" font-size=\"").append(number(label.size()));
    out.append("\" text-anchor=\"").append(label.anchor());
    out.append("\" fill=\"").append(label.colour()).append('"');
    out.append(label.bold() ? " font-weight=\"bold\"" : "");
    end("text", label.tip(), escaped(label.text()));
  }

  private void end(String element, @Nullable String tip, String content) {
    out.append('>');
    if (tip != null) {
      out.append("<title>").append(escaped(tip)).append("</title>");
    }
    out.append(content).append("</").append(element).append(">\n");
  }

  private void line(double[] points, boolean closed) {
    for (int i = 0; i + 1 < points.length; i += 2) {
      out.append(i == 0 ? 'M' : 'L').append(number(points[i])).append(' ');
      out.append(number(points[i + 1]));
    }
    out.append(closed ? "Z" : "");
  }

  /** Two digits are finer than any screen. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    String sign = hundredths < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 ? rest / 10 : rest);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escaped.append(escaped(c)));
    return escaped.toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> isLegal(c) ? Character.toString(c) : "\ufffd";
    };
  }

  /** Whether XML 1.0 can hold the character at all; line ends and controls become visible. */
  private static boolean isLegal(int c) {
    boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c >= ' ' && !isSurrogate && c != 0xfffe && c != 0xffff && !Character.isISOControl(c);
  }
}
