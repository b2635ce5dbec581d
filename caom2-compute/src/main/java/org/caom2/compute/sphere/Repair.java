package org.caom2.compute.sphere;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A mended polygon and what was done to it. Nothing in this library mends a polygon unless asked to
 * by one of these methods.
 *
 * @param polygons what came of it, each valid; empty if it could not be mended
 * @param steps what was done, in that order; empty if there was nothing to do
 * @param obstacle why it could not be mended; null if it was
 */
public record Repair(List<Polygon> polygons, List<Step> steps, @Nullable String obstacle) {
  /** Kinds of steps. */
  public enum Kind {
    /** Whole turns were added to or taken off a longitude. */
    REDUCED_LONGITUDE,
    /** A point that repeats the one before was dropped. */
    DROPPED_DUPLICATE,
    /** The last point, which repeats the first, was dropped. */
    DROPPED_CLOSING_DUPLICATE,
    /** A point where the edges run back over each other was dropped. */
    REMOVED_SPIKE,
    /** A point on the edge between its neighbours was dropped. */
    DROPPED_COLLINEAR,
    /** The outline was taken apart where it crosses itself, each part counter-clockwise. */
    SPLIT_CROSSING,
    /** The outline was taken apart where it touches itself, each part counter-clockwise. */
    SPLIT_TOUCHING,
    /** A loop that encloses no area was dropped. */
    DROPPED_LOOP,
    /** A hole, which a polygon cannot have, was filled. */
    FILLED_HOLE,
    /** Loops that overlap or share edges were made one. */
    MERGED_LOOPS,
    /** The order of the points was reversed, so that they go around counter-clockwise. */
    REVERSED_WINDING
  }

  /**
   * One thing that was done.
   *
   * @param kind what it was
   * @param points the vertices of the original concerned, counted from 0
   * @param where the place, ICRS degrees, where there is one
   * @param message what was done in words
   */
  public record Step(Kind kind, List<Integer> points, @Nullable Point where, String message) {
    public Step {
      Objects.requireNonNull(kind, "kind");
      points = List.copyOf(points);
      Objects.requireNonNull(message, "message");
    }
  }

  public Repair {
    polygons = List.copyOf(polygons);
    steps = List.copyOf(steps);
  }

  /**
   * Mends a polygon: reduces longitudes, drops points that repeat, spikes and collinear vertices,
   * takes the outline apart where it meets itself and keeps all that any part of it encloses, and
   * makes the winding counter-clockwise around the smaller side. A valid polygon without collinear
   * vertices comes back as it is.
   */
  public static Repair of(Polygon polygon) {
    return new Mender().mend(polygon.points());
  }

  /**
   * Mends each of several polygons, such as the loops of an outline, and makes those that overlap
   * or share edges one. The steps of the polygon at i, if there are several, begin with {@code loop
   * i: }.
   */
  public static Repair of(Collection<Polygon> polygons) {
    List<Polygon> mended = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    int loop = 0;
    for (Polygon polygon : polygons) {
      String prefix = polygons.size() > 1 ? "loop " + loop + ": " : "";
      Repair repair = of(polygon);
      for (Step step : repair.steps) {
        steps.add(new Step(step.kind, step.points, step.where, prefix + step.message));
      }
      if (repair.obstacle != null) {
        return new Repair(List.of(), steps, prefix + repair.obstacle);
      }
      mended.addAll(repair.polygons);
      loop++;
    }
    if (mended.isEmpty()) {
      return new Repair(mended, steps, "there are no loops");
    }
    List<Polygon> merged = Merger.merge(mended, steps);
    boolean valid = merged.stream().allMatch(each -> Verdict.of(each).isValid());
    return valid
        ? new Repair(merged, steps, null)
        : new Repair(List.of(), steps, "the loops together make no valid polygons");
  }

  /**
   * The same for the loops of an outline; an outline that is not made of loops cannot be mended.
   */
  public static Repair of(MultiPolygon outline) {
    return outline
        .loops()
        .map(Repair::of)
        .orElseGet(() -> new Repair(List.of(), List.of(), "the steps are not loops"));
  }

  /** Whether the result is valid: mended, or valid from the beginning. */
  public boolean isDone() {
    return obstacle == null;
  }

  /** The result: a polygon, or an outline of several loops; empty if it could not be mended. */
  public Optional<Shape> shape() {
    return polygons.size() > 1
        ? Optional.of(MultiPolygon.of(polygons))
        : polygons.stream().findFirst().map(polygon -> polygon);
  }
}
