package org.caom2.compute.sphere;

import java.util.ArrayList;
import java.util.List;
import org.caom2.compute.sphere.Repair.Kind;
import org.caom2.compute.sphere.Repair.Step;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** Makes polygons that overlap or share edges one. */
final class Merger {
  /** Of more loops than this, none is looked at for being a hole: they are filled all the same. */
  private static final int MANY = 200;

  private Merger() {}

  /**
   * Loops of one outline, all counter-clockwise, without those that run the other way around within
   * another: they are holes.
   */
  static List<Polygon> withoutHoles(List<Polygon> loops, List<Step> steps) {
    boolean few = loops.size() <= MANY;
    List<Loop> all = loops.stream().map(loop -> Loop.of(loop, few)).toList();
    List<Polygon> kept = new ArrayList<>();
    for (Loop loop : all) {
      List<Point> points = loop.polygon.points();
      if (all.stream().anyMatch(loop::isHoleIn)) {
        String message = "filled a hole of " + points.size() + " points";
        steps.add(new Step(Kind.FILLED_HOLE, List.of(), points.get(0), message));
      } else {
        kept.add(loop.clockwise ? new Polygon(Mender.reversed(points)) : loop.polygon);
      }
    }
    return kept;
  }

  /** A loop and what it covers, which takes long to find; null if that is not looked at. */
  private record Loop(Polygon polygon, boolean clockwise, @Nullable Region region) {
    static Loop of(Polygon polygon, boolean looked) {
      return new Loop(
          polygon,
          Measure.of(polygon.points()).isLarger(),
          looked && Verdict.of(polygon).isRegion() ? Region.of(polygon) : null);
    }

    /** Whether it runs the other way around within another. */
    boolean isHoleIn(Loop other) {
      return other.clockwise != clockwise
          && region != null
          && other.region != null
          && other.region.contains(region);
    }
  }

  /**
   * What polygons cover together, without holes; the same polygons if one of them is no region.
   * What it did is added to the steps. A new vertex may be so near to an edge that it counts as on
   * it, so that what comes out has to be judged.
   */
  static List<Polygon> merge(List<Polygon> polygons, List<Step> steps) {
    if (polygons.size() < 2 || !polygons.stream().allMatch(p -> Verdict.of(p).isRegion())) {
      return polygons;
    }
    List<Polygon> shells = new ArrayList<>();
    int holes = 0;
    for (Polygon loop : Region.of(polygons).loops()) {
      if (shells.isEmpty() || Measure.of(loop.points()).signed() > 0) {
        shells.add(loop);
      } else {
        holes++;
      }
    }
    if (holes > 0) {
      steps.add(step(Kind.FILLED_HOLE, "filled " + holes + (holes == 1 ? " hole" : " holes")));
      // What was inside of a hole is now inside of what was around it.
      return merge(shells, steps);
    }
    if (shells.size() < polygons.size()) {
      String what = "merged " + polygons.size() + " loops that overlap or share edges into ";
      steps.add(step(Kind.MERGED_LOOPS, what + shells.size()));
      return shells;
    }
    return overlap(polygons, shells) ? shells : polygons;
  }

  private static boolean overlap(List<Polygon> polygons, List<Polygon> shells) {
    double apart = polygons.stream().mapToDouble(p -> Measure.of(p.points()).area()).sum();
    double together = shells.stream().mapToDouble(p -> Measure.of(p.points()).area()).sum();
    return apart - together > 1e-12 * apart;
  }

  private static Step step(Kind kind, String message) {
    return new Step(kind, List.of(), null, message);
  }
}
