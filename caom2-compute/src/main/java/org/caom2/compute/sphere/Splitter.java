package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caom2.compute.sphere.Repair.Kind;
import org.caom2.compute.sphere.Repair.Step;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.wording.Counted;

/**
 * Takes a loop apart where it meets itself: every place where it does becomes a vertex of both
 * edges, and on the way around, each return to a vertex closes a loop.
 */
final class Splitter {
  /** Where a loop meets itself more often, its parts take seconds to be put together. */
  static final int MOST = 1000;

  /** Crossings of three edges in one point are found this far apart at most, in radians. */
  private static final double ONE_POINT = 1e-14;

  private static final double NO_AREA = 1e-24;

  private final List<Integer> numbers;
  private final List<Step> steps;
  private final Frame frame;
  private final List<S2Point> places;
  private final List<Point> points;
  private final List<List<Integer>> onEdge = new ArrayList<>();
  private final Map<Integer, Integer> same = new HashMap<>();
  private final boolean isTooOften;

  /**
   * A loop without spikes.
   *
   * @param loop the points
   * @param numbers their numbers in the original
   * @param steps where to tell what was done
   */
  Splitter(List<Point> loop, List<Integer> numbers, List<Step> steps) {
    this.numbers = numbers;
    this.steps = steps;
    this.frame = Frame.of(loop);
    S2Point[] v = frame.vectors(loop);
    this.places = new ArrayList<>(List.of(v));
    this.points = new ArrayList<>(loop);
    for (int i = 0; i < v.length; i++) {
      onEdge.add(new ArrayList<>());
    }
    List<Meeting> meetings = new Meetings(v, MOST + 1).found();
    this.isTooOften = meetings.size() > MOST;
    for (Meeting meeting : isTooOften ? List.<Meeting>of() : meetings) {
      place(meeting);
    }
  }

  /** Whether the loop meets itself so often that it is not taken apart. */
  boolean isTooOften() {
    return isTooOften;
  }

  private void place(Meeting meeting) {
    int first = meeting.first();
    int second = meeting.second();
    Point where = frame.point(meeting.where());
    switch (meeting.how()) {
      case EDGES -> {
        places.add(meeting.where());
        points.add(where);
        onEdge.get(first).add(places.size() - 1);
        onEdge.get(second).add(places.size() - 1);
      }
      case VERTEX_ON_EDGE -> onEdge.get(second).add(first);
      case VERTICES -> same.put(root(second), root(first));
    }
    Kind kind = meeting.crosses() ? Kind.SPLIT_CROSSING : Kind.SPLIT_TOUCHING;
    List<Integer> which = List.of(numbers.get(first), numbers.get(second));
    String what = meeting.crosses() ? "crosses" : "touches";
    String message =
        "took the outline apart at "
            + where.cval1()
            + " "
            + where.cval2()
            + ", where it "
            + what
            + " itself: points["
            + which.get(0)
            + "] and points["
            + which.get(1)
            + "]";
    steps.add(new Step(kind, which, where, message));
  }

  private int root(int node) {
    int at = node;
    while (true) {
      Integer next = same.get(at);
      if (next == null || next == at) {
        return at;
      }
      at = next;
    }
  }

  /** The simple loops, each as the outline runs around it. */
  List<Polygon> loops() {
    List<Polygon> loops = new ArrayList<>();
    List<Integer> way = new ArrayList<>();
    Map<Integer, Integer> at = new HashMap<>();
    List<Integer> walk = walk();
    walk.add(walk.get(0));
    for (int node : walk) {
      Integer start = at.get(node);
      if (start != null) {
        List<Integer> loop = way.subList(start, way.size());
        close(loop, loops);
        at.keySet().removeAll(loop);
        loop.clear();
      }
      at.put(node, way.size());
      way.add(node);
    }
    return loops;
  }

  private void close(List<Integer> loop, List<Polygon> loops) {
    List<Point> outline = loop.stream().map(points::get).toList();
    if (outline.size() < 3 || Math.abs(Measure.of(outline).signed()) < NO_AREA) {
      String message =
          "dropped a loop of "
              + Counted.of(outline.size(), "point", "points")
              + " that encloses no area";
      steps.add(new Step(Kind.DROPPED_LOOP, List.of(), outline.get(0), message));
      return;
    }
    loops.add(new Polygon(outline));
  }

  /** The nodes in the order in which the outline comes to them. */
  private List<Integer> walk() {
    int edges = onEdge.size();
    for (int edge = 0; edge < edges; edge++) {
      S2Point start = places.get(edge);
      List<Integer> nodes = onEdge.get(edge);
      nodes.sort(Comparator.comparingDouble(node -> Sky.angle(start, places.get(node))));
      for (int i = 1; i < nodes.size(); i++) {
        int a = root(nodes.get(i - 1));
        int b = root(nodes.get(i));
        if (a != b && Sky.angle(places.get(a), places.get(b)) <= ONE_POINT) {
          same.put(Math.max(a, b), Math.min(a, b));
        }
      }
    }
    List<Integer> walk = new ArrayList<>();
    for (int edge = 0; edge < edges; edge++) {
      step(walk, edge);
      onEdge.get(edge).forEach(node -> step(walk, node));
    }
    return walk;
  }

  private void step(List<Integer> walk, int node) {
    int root = root(node);
    if (walk.isEmpty() || walk.get(walk.size() - 1) != root) {
      walk.add(root);
    }
  }
}
