package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.caom2.compute.sphere.Repair.Kind;
import org.caom2.compute.sphere.Repair.Step;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** Mends one polygon. */
final class Mender {
  private static final Set<Flaw.Kind> BEYOND_REPAIR =
      Set.of(
          Flaw.Kind.NOT_FINITE,
          Flaw.Kind.TOO_FEW_POINTS,
          Flaw.Kind.LATITUDE_RANGE,
          Flaw.Kind.ANTIPODAL_EDGE,
          Flaw.Kind.DEGENERATE,
          Flaw.Kind.TOO_INTRICATE);

  private final List<Step> steps = new ArrayList<>();

  private record Vertex(int number, Point point, S2Point vector) {}

  Repair mend(List<Point> points) {
    String obstacle = obstacle(points, Flaw.Kind.NOT_FINITE, Flaw.Kind.LATITUDE_RANGE);
    if (obstacle != null) {
      return failed(obstacle);
    }
    List<Vertex> vertices = withoutSpikes(withoutDuplicates(reduced(points)));
    List<Point> clean = vertices.stream().map(Vertex::point).toList();
    Verdict verdict = Verdict.of(new Polygon(clean));
    if (verdict.hasAny(BEYOND_REPAIR)) {
      return failed(verdict.first().map(Flaw::message).orElse(""));
    }
    List<Polygon> loops = List.of(new Polygon(clean));
    if (verdict.hasAny(Set.of(Flaw.Kind.SELF_INTERSECTING, Flaw.Kind.SELF_TOUCHING))) {
      Splitter splitter =
          new Splitter(clean, vertices.stream().map(Vertex::number).toList(), steps);
      if (splitter.isTooOften()) {
        return failed("the outline meets itself more than " + Splitter.MOST + " times");
      }
      loops = Merger.merge(Merger.withoutHoles(splitter.loops(), steps), steps);
    } else if (verdict.hasAny(Set.of(Flaw.Kind.CLOCKWISE))) {
      add(Kind.REVERSED_WINDING, List.of(), null, "reversed the order of the points");
      loops = List.of(new Polygon(reversed(clean)));
    }
    return judged(loops);
  }

  private Repair judged(List<Polygon> loops) {
    if (loops.isEmpty()) {
      return failed("no part of it encloses any area");
    }
    for (Polygon loop : loops) {
      Verdict verdict = Verdict.of(loop);
      if (!verdict.isValid()) {
        return failed(verdict.first().map(Flaw::message).orElse(""));
      }
    }
    return new Repair(loops, steps, null);
  }

  private Repair failed(String obstacle) {
    return new Repair(List.of(), steps, obstacle);
  }

  private static @Nullable String obstacle(List<Point> points, Flaw.Kind... kinds) {
    Verdict verdict = new Verdict(new Judge(points).placed(), List.of());
    for (Flaw.Kind kind : kinds) {
      if (!verdict.of(kind).isEmpty()) {
        return verdict.of(kind).get(0).message();
      }
    }
    return null;
  }

  static List<Point> reversed(List<Point> points) {
    List<Point> reversed = new ArrayList<>(points);
    Collections.reverse(reversed);
    return reversed;
  }

  private void add(Kind kind, List<Integer> points, @Nullable Point where, String message) {
    steps.add(new Step(kind, points, where, message));
  }

  private void drop(Kind kind, Vertex vertex, String what) {
    String message = what + ", points[" + vertex.number + "]";
    add(kind, List.of(vertex.number), vertex.point, message);
  }

  private List<Vertex> reduced(List<Point> points) {
    List<Point> reduced = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.cval1() < 0 || point.cval1() > 360) {
        Point turned = new Point(Sky.positive(point.cval1()), point.cval2());
        String message = "points[" + i + "]: longitude " + point.cval1() + " is " + turned.cval1();
        add(Kind.REDUCED_LONGITUDE, List.of(i), turned, message);
        point = turned;
      }
      reduced.add(point);
    }
    List<Vertex> vertices = new ArrayList<>();
    if (!reduced.isEmpty()) {
      Frame frame = Frame.of(reduced);
      for (int i = 0; i < reduced.size(); i++) {
        vertices.add(new Vertex(i, reduced.get(i), frame.vector(reduced.get(i))));
      }
    }
    return vertices;
  }

  private static boolean same(Vertex a, Vertex b) {
    return Sky.separation(a.point, b.point) < Sky.SAME;
  }

  private List<Vertex> withoutDuplicates(List<Vertex> vertices) {
    List<Vertex> kept = new ArrayList<>();
    for (Vertex vertex : vertices) {
      if (!kept.isEmpty() && same(kept.get(kept.size() - 1), vertex)) {
        drop(Kind.DROPPED_DUPLICATE, vertex, "dropped a point that repeats the one before");
      } else {
        kept.add(vertex);
      }
    }
    if (kept.size() > 1 && same(kept.get(0), kept.get(kept.size() - 1))) {
      Vertex last = kept.remove(kept.size() - 1);
      drop(Kind.DROPPED_CLOSING_DUPLICATE, last, "dropped the last point, which repeats the first");
    }
    return kept;
  }

  /** Without spikes and collinear vertices: these fall in chains, and around the start as well. */
  private List<Vertex> withoutSpikes(List<Vertex> vertices) {
    List<Vertex> after = new ArrayList<>(vertices);
    int unchanged = 0;
    while (unchanged < 2) {
      int size = after.size();
      after = pass(after, size);
      unchanged = after.size() < size ? 0 : unchanged + 1;
      // Begin elsewhere, so that the ends meet.
      Collections.rotate(after, after.size() / 2);
    }
    after.sort((a, b) -> Integer.compare(a.number, b.number));
    return after;
  }

  private List<Vertex> pass(List<Vertex> vertices, int size) {
    List<Vertex> kept = new ArrayList<>();
    int left = size;
    for (int i = 0; i <= size && size > 3; i++) {
      Vertex next = i < size ? vertices.get(i) : kept.get(0);
      while (kept.size() > 1 && left > 3 && isNeedless(kept, next)) {
        kept.remove(kept.size() - 1);
        left--;
      }
      boolean repeats =
          !kept.isEmpty() && Sky.angle(kept.get(kept.size() - 1).vector, next.vector) <= Sky.ON;
      if (repeats && i < size && left > 3) {
        drop(Kind.REMOVED_SPIKE, next, "removed the foot of a spike");
        left--;
      } else if (i < size) {
        kept.add(next);
      }
    }
    return size > 3 ? kept : new ArrayList<>(vertices);
  }

  private boolean isNeedless(List<Vertex> kept, Vertex next) {
    S2Point a = kept.get(kept.size() - 2).vector;
    Vertex vertex = kept.get(kept.size() - 1);
    S2Point b = vertex.vector;
    S2Point c = next.vector;
    if (Sky.isOn(c, a, b) || Sky.isOn(a, b, c)) {
      drop(Kind.REMOVED_SPIKE, vertex, "removed the tip of a spike");
      return true;
    }
    if (Sky.isOn(b, a, c)) {
      drop(Kind.DROPPED_COLLINEAR, vertex, "dropped a point between its neighbours");
      return true;
    }
    return false;
  }
}
