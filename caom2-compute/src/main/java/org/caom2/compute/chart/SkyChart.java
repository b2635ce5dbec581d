package org.caom2.compute.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.compute.sphere.Region;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A chart of footprints on the sky, ICRS, north up and east to the left: with a graticule, a legend
 * and, for small fields, a bar that shows the scale. The projection is one that fits what is drawn.
 * Bounds are drawn as dashed lines around samples, where both are told.
 */
public final class SkyChart {
  private static final String INK = "#1f2937";
  private static final String FIELD = "#f8fafc";
  private static final List<String> COLOURS =
      List.of(
          "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9", "#6a3d9a", "#7f5539");

  private static final int TITLE_SIZE = 18;
  private static final int TEXT_SIZE = 12;
  private static final int LEGEND_ROW = 20;
  private static final double COLUMN = 330;
  private static final int MOST_IN_LEGEND = 28;
  private static final int LONGEST_LABEL = 40;
  private static final double ROOM_AROUND = 1.18;
  private static final double SMALLEST_FIELD = 1.0 / 3600;
  private static final double CURVE_STEPS = 60;
  private static final double COARSE = 10;

  private final String title;
  private final List<Footprint> footprints;
  private final Scene scene;

  private SkyChart(String title, List<Footprint> footprints) {
    this.title = title;
    this.footprints = footprints.stream().map(Footprint::onTheSky).toList();
    List<Shape> shapes = this.footprints.stream().flatMap(SkyChart::shapes).toList();
    Circle region = shapes.isEmpty() ? null : around(shapes);
    this.scene =
        region == null || SkyMap.needsAllSky(region.radius()) ? allSky(region) : field(region);
  }

  /**
   * A chart of those footprints.
   *
   * @param title what stands above
   * @param footprints what is drawn, each in a colour of its own; those without shapes are named
   *     only
   */
  public static SkyChart of(String title, List<Footprint> footprints) {
    return new SkyChart(title, footprints);
  }

  /** The chart as a document in SVG 1.1. */
  public String svg() {
    return SvgDrawing.of(scene);
  }

  /** The map alone in SVG 1.1, without title and legend, for where there is little room. */
  public String mapSvg() {
    return SvgDrawing.ofFrame(scene);
  }

  /**
   * The chart as an image in PNG, twice as large as the SVG.
   *
   * @throws IllegalStateException if this Java has no fonts to write with
   */
  public byte[] png() {
    return PngDrawing.of(scene);
  }

  private static Stream<Shape> shapes(Footprint footprint) {
    return Stream.concat(Stream.ofNullable(footprint.bounds()), footprint.samples().stream());
  }

  /** The smallest circle around all vertices, with some room. */
  private static @Nullable Circle around(List<Shape> shapes) {
    List<Point> points = new ArrayList<>();
    for (Shape shape : shapes) {
      for (double[] line : Outlines.of(shape, COARSE)) {
        for (int i = 0; i < line.length; i += 2) {
          points.add(new Point(line[i], line[i + 1]));
        }
      }
    }
    if (points.isEmpty()) {
      return null;
    }
    Circle circle = Region.enclosingCircle(points);
    return new Circle(circle.center(), Math.max(SMALLEST_FIELD, circle.radius()) * ROOM_AROUND);
  }

  private Scene field(Circle region) {
    int size = 640;
    int left = 96;
    int top = 64;
    SkyMap map = SkyMap.of(region, left, top, size);
    List<Mark> marks = sky(map, left);
    marks.addAll(new ScaleBar(map).marks());
    String field = Ticks.length(2 * map.radius());
    caption(
        marks,
        "ICRS, " + map.projection() + ", north up, east left, " + field + " wide",
        left,
        top + size + 46);
    legend(marks, left + size + 64, top + 12, 1);
    return new Scene(title, left + size + 64 + 320, top + size + 64, area(map), marks);
  }

  private Scene allSky(@Nullable Circle region) {
    int width = 1000;
    int left = 64;
    int top = 64;
    double middle = region == null || region.radius() > 150 ? 180 : region.center().cval1();
    SkyMap map = SkyMap.allSky(middle, left, top, width);
    List<Mark> marks = sky(map, left);
    int below = top + width / 2;
    caption(marks, "ICRS, " + map.projection() + ", north up, east left", left, below + 28);
    int rows = legend(marks, left, below + 60, 3);
    return new Scene(title, width + 2 * left, below + 70 + rows * LEGEND_ROW, area(map), marks);
  }

  private List<Mark> sky(SkyMap map, double left) {
    List<Mark> marks = new ArrayList<>();
    marks.add(area(map));
    marks.addAll(new Graticule(map).marks());
    double step = Math.min(1, map.radius() / CURVE_STEPS);
    for (int i = 0; i < footprints.size(); i++) {
      marks.addAll(new Drawn(map, step).marks(footprints.get(i), colour(i)));
    }
    double[] border = Outlines.closed(map.frame());
    marks.add(Mark.Path.lines(List.of(border), new Mark.Stroke(INK, 1.2)));
    marks.add(named(title, 90, left, 36, TITLE_SIZE, true));
    return marks;
  }

  private static Mark.Path area(SkyMap map) {
    return Mark.Path.areas(List.of(map.frame()), new Mark.Fill(FIELD, 1));
  }

  private static void caption(List<Mark> marks, String text, double x, double y) {
    marks.add(Mark.Label.of(text, x, y, TEXT_SIZE, Mark.Anchor.start, "#6b7280"));
  }

  /** Adds the legend in columns, and tells how many rows it has. */
  private int legend(List<Mark> marks, double left, double top, int columns) {
    int most = MOST_IN_LEGEND * columns;
    int told = footprints.size() > most ? most - 1 : footprints.size();
    int rows = (Math.min(footprints.size(), most) + columns - 1) / columns;
    for (int i = 0; i < told; i++) {
      int column = i / Math.max(1, rows);
      double x = left + COLUMN * column;
      double y = top + LEGEND_ROW * (i % Math.max(1, rows));
      String label = footprints.get(i).label();
      marks.add(Mark.Path.rectangle(x, y - 10, 14, 12, colour(i)));
      marks.add(named(label, LONGEST_LABEL, x + 22, y, TEXT_SIZE, false));
    }
    if (told < footprints.size()) {
      String more = "and " + (footprints.size() - told) + " more";
      double x = left + COLUMN * (columns - 1);
      marks.add(
          Mark.Label.of(
              more, x + 22, top + LEGEND_ROW * (rows - 1.0), TEXT_SIZE, Mark.Anchor.start, INK));
    }
    return rows;
  }

  private static String colour(int footprint) {
    return COLOURS.get(footprint % COLOURS.size());
  }

  /** A text that is shortened where it is long, and then whole for those who point at it. */
  private static Mark.Label named(
      String text, int longest, double x, double y, double size, boolean bold) {
    String shown = shortened(text, longest);
    String tip = shown.equals(text) ? null : text;
    return new Mark.Label(shown, x, y, size, Mark.Anchor.start, INK, bold, tip);
  }

  /** A text without its middle, where it is long. */
  private static String shortened(String text, int longest) {
    int[] all = text.codePoints().toArray();
    if (all.length <= longest) {
      return text;
    }
    int half = (longest - 1) / 2;
    return new String(all, 0, half) + "…" + new String(all, all.length - half, half);
  }
}
