package org.caom2.compute.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a picture as PNG, with twice as many dots as units. */
final class PngDrawing {
  private static final int DOTS_PER_UNIT = 2;
  private static final float[] DASHES = {5, 4};

  private final Graphics2D graphics;
  private final Shape frame;

  private PngDrawing(Graphics2D graphics, Shape frame) {
    this.graphics = graphics;
    this.frame = frame;
  }

  static byte[] of(Scene scene) {
    BufferedImage image =
        new BufferedImage(
            scene.width() * DOTS_PER_UNIT,
            scene.height() * DOTS_PER_UNIT,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(DOTS_PER_UNIT, DOTS_PER_UNIT);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, scene.width(), scene.height());
      PngDrawing drawing = new PngDrawing(graphics, path(scene.frame().lines(), true));
      scene.marks().forEach(drawing::draw);
    } finally {
      graphics.dispose();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void draw(Mark mark) {
    if (mark instanceof Mark.Path path) {
      graphics.setClip(path.clipped() ? frame : null);
      draw(path);
      graphics.setClip(null);
    } else if (mark instanceof Mark.Label label) {
      draw(label);
    }
  }

  private void draw(Mark.Path path) {
    Path2D shape = path(path.lines(), path.closed());
    Mark.Fill fill = path.fill();
    if (fill != null) {
      graphics.setComposite(
          AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) fill.opacity()));
      graphics.setColor(Color.decode(fill.colour()));
      graphics.fill(shape);
      graphics.setComposite(AlphaComposite.SrcOver);
    }
    Mark.Stroke stroke = path.stroke();
    if (stroke != null) {
      graphics.setColor(Color.decode(stroke.colour()));
      graphics.setStroke(
          new BasicStroke(
              (float) stroke.width(),
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND,
              1,
              stroke.dashed() ? DASHES : null,
              0));
      graphics.draw(shape);
    }
  }

  private void draw(Mark.Label label) {
    int weight = label.bold() ? Font.BOLD : Font.PLAIN;
    graphics.setFont(new Font(Font.SANS_SERIF, weight, 1).deriveFont((float) label.size()));
    graphics.setColor(Color.decode(label.colour()));
    FontMetrics metrics = graphics.getFontMetrics();
    double width = metrics.stringWidth(label.text());
    double left =
        switch (label.anchor()) {
          case start -> label.x();
          case middle -> label.x() - width / 2;
          case end -> label.x() - width;
        };
    graphics.drawString(label.text(), (float) left, (float) label.y());
  }

  private static Path2D path(List<double[]> lines, boolean closed) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[] points : lines) {
      for (int i = 0; i + 1 < points.length; i += 2) {
        if (i == 0) {
          path.moveTo(points[i], points[i + 1]);
        } else {
          path.lineTo(points[i], points[i + 1]);
        }
      }
      if (closed && points.length > 0) {
        path.closePath();
      }
    }
    return path;
  }
}
