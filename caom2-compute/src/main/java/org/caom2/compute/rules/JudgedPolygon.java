package org.caom2.compute.rules;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caom2.compute.sphere.Flaw;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.Position;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.validation.Context;
import org.jspecify.annotations.Nullable;

/**
 * A polygon of a position, or a loop of an outline, whose points are on the sky and three of which
 * differ: there are rules of the model on others.
 *
 * @param polygon the polygon
 * @param path the path of the shape
 * @param loop which loop of the outline it is, {@code "loop 2: "}, else empty
 * @param isSample whether it is one of the samples
 * @param verdict what is wrong with it
 */
record JudgedPolygon(
    Polygon polygon, ModelPath path, String loop, boolean isSample, Verdict verdict) {
  private static final Set<Flaw.Kind> NOT_PLACED =
      Set.of(
          Flaw.Kind.NOT_FINITE,
          Flaw.Kind.TOO_FEW_POINTS,
          Flaw.Kind.LONGITUDE_RANGE,
          Flaw.Kind.LATITUDE_RANGE);

  private record Judged(Position position, ModelPath path, List<JudgedPolygon> polygons) {}

  /** The last position judged: the rules come to one after the other. */
  private static volatile WeakReference<Judged> last = new WeakReference<>(null);

  /**
   * The polygons of a position, without samples that are equal to the bounds: what is wrong with a
   * shape is wrong once.
   */
  @SuppressWarnings("ReferenceEquality") // Equality would compare all points of both.
  static List<JudgedPolygon> of(Position position, Context context) {
    Judged known = last.get();
    if (known != null && known.position == position && known.path.equals(context.path())) {
      return known.polygons;
    }
    List<JudgedPolygon> polygons = new ArrayList<>();
    add(position.bounds(), context.path().field(Position.BOUNDS.name()), false, polygons);
    add(position.minBounds(), context.path().field(Position.MIN_BOUNDS.name()), false, polygons);
    for (int i = 0; i < position.samples().size(); i++) {
      Shape sample = position.samples().get(i);
      if (!sample.equals(position.bounds())) {
        add(sample, context.path().item(Position.SAMPLES.name(), i), true, polygons);
      }
    }
    Judged judged = new Judged(position, context.path(), List.copyOf(polygons));
    last = new WeakReference<>(judged);
    return judged.polygons;
  }

  private static void add(
      @Nullable Shape shape, ModelPath path, boolean isSample, List<JudgedPolygon> polygons) {
    if (shape instanceof Polygon polygon) {
      add(polygon, path, "", isSample, polygons);
    } else if (shape instanceof MultiPolygon outline) {
      List<Polygon> loops = outline.loops().orElse(List.of());
      for (int i = 0; i < loops.size(); i++) {
        add(loops.get(i), path, "loop " + i + ": ", isSample, polygons);
      }
    }
  }

  private static void add(
      Polygon polygon,
      ModelPath path,
      String loop,
      boolean isSample,
      List<JudgedPolygon> polygons) {
    if (threeDiffer(polygon.points())) {
      Verdict verdict = Verdict.of(polygon);
      if (verdict.kinds().stream().noneMatch(NOT_PLACED::contains)) {
        polygons.add(new JudgedPolygon(polygon, path, loop, isSample, verdict));
      }
    }
  }

  /** Whether there are enough points for a polygon; no more are looked at than it takes. */
  static boolean threeDiffer(List<?> points) {
    return points.stream().distinct().limit(3).count() == 3;
  }
}
