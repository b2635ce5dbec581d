package org.caom2.compute.sphere;

import com.google.common.geometry.S2EdgeUtil;
import com.google.common.geometry.S2Iterator;
import com.google.common.geometry.S2LaxPolylineShape;
import com.google.common.geometry.S2Point;
import com.google.common.geometry.S2Predicates;
import com.google.common.geometry.S2ShapeIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caom2.compute.sphere.Meeting.How;

/**
 * Finds where a loop meets itself. Edges are compared with those near them, which an index tells;
 * few edges with all.
 */
final class Meetings {
  private static final int FEW = 64;
  private static final int MANY = 100_000;
  private static final long MOST_COMPARISONS = 100_000_000;

  private final S2Point[] v;
  private final int n;
  private final int most;
  private final S2Point[] middle;
  private final double[] reach;
  private final S2Point[] normal;

  /** How near to each edge counts as on it. */
  private final double[] on;

  private final List<Meeting> found = new ArrayList<>();
  private final Set<List<Integer>> seen = new HashSet<>();
  private long comparisons;

  /**
   * The meetings of a loop without antipodal edges whose points differ from those before.
   *
   * @param v the vertices
   * @param most how many to find at most
   */
  Meetings(S2Point[] v, int most) {
    this.v = v;
    this.n = v.length;
    this.most = most;
    this.middle = new S2Point[n];
    this.reach = new double[n];
    this.normal = new S2Point[n];
    this.on = new double[n];
    for (int i = 0; i < n; i++) {
      middle[i] = v[i].add(end(i)).normalize();
      normal[i] = Sky.normal(v[i], end(i)).normalize();
      on[i] = Sky.on(v[i], end(i));
      reach[i] = Math.max(middle[i].getDistance(v[i]), middle[i].getDistance(end(i))) + Sky.ON;
    }
    if (n <= FEW) {
      for (int i = 0; i < n && isGoingOn(); i++) {
        for (int j = i + 2; j < n; j++) {
          compare(i, j);
        }
      }
    } else if (n <= MANY) {
      compareNear();
    } else {
      comparisons = Long.MAX_VALUE;
    }
  }

  private void compareNear() {
    List<S2Point> closed = new ArrayList<>(Arrays.asList(v));
    closed.add(v[0]);
    S2ShapeIndex index = new S2ShapeIndex();
    index.add(S2LaxPolylineShape.create(closed));
    for (S2Iterator<S2ShapeIndex.Cell> it = index.iterator();
        !it.done() && isGoingOn();
        it.next()) {
      S2ShapeIndex.S2ClippedShape edges = it.entry().clipped(0);
      for (int i = 0; i < edges.numEdges() && isGoingOn(); i++) {
        for (int j = i + 1; j < edges.numEdges(); j++) {
          compare(edges.edge(i), edges.edge(j));
        }
      }
    }
  }

  /** What was found. */
  List<Meeting> found() {
    return found;
  }

  /** Whether everything was looked at, unless the number to find was reached. */
  boolean isComplete() {
    return comparisons <= MOST_COMPARISONS;
  }

  private boolean isGoingOn() {
    return found.size() < most && isComplete();
  }

  private S2Point end(int edge) {
    return v[next(edge)];
  }

  private int next(int i) {
    return i + 1 == n ? 0 : i + 1;
  }

  private int before(int i) {
    return i == 0 ? n - 1 : i - 1;
  }

  private void compare(int i, int j) {
    comparisons++;
    boolean follow = next(i) == j || next(j) == i;
    if (follow
        || middle[i].getDistance(middle[j]) > reach[i] + reach[j]
        || isBeside(i, j)
        || isBeside(j, i)
        || !isGoingOn()) {
      return;
    }
    int first = Math.min(i, j);
    int second = Math.max(i, j);
    // The ends of the edges are the starts of others.
    boolean touch = touches(first, second);
    touch |= touches(second, first);
    boolean ends = isOn(next(first), second) || isOn(next(second), first);
    if (!touch
        && !ends
        && S2EdgeUtil.robustCrossing(v[first], end(first), v[second], end(second)) > 0
        && seen.add(List.of(0, first, second))) {
      S2Point where = S2EdgeUtil.getIntersection(v[first], end(first), v[second], end(second));
      found.add(new Meeting(first, second, How.EDGES, true, where));
    }
  }

  /** Whether an edge is clearly on one side of the great circle of another. */
  private boolean isBeside(int edge, int circle) {
    double from = normal[circle].dotProd(v[edge].sub(v[circle]));
    double to = normal[circle].dotProd(end(edge).sub(v[circle]));
    return Math.min(from, to) > 3 * on[circle] || Math.max(from, to) < -3 * on[circle];
  }

  private boolean isOn(int vertex, int edge) {
    return Sky.isOn(v[vertex], v[edge], end(edge));
  }

  private boolean touches(int vertex, int edge) {
    if (!isOn(vertex, edge)) {
      return false;
    }
    if (isSame(vertex, edge)) {
      meet(vertex, edge);
    } else if (isSame(vertex, next(edge))) {
      meet(vertex, next(edge));
    } else if (seen.add(List.of(1, vertex, edge))) {
      double from = Sky.offset(v[before(vertex)], v[edge], normal[edge]);
      double to = Sky.offset(v[next(vertex)], v[edge], normal[edge]);
      boolean along = Math.abs(from) <= on[edge] || Math.abs(to) <= on[edge];
      boolean crosses = !along && from > 0 != to > 0;
      found.add(new Meeting(vertex, edge, How.VERTEX_ON_EDGE, crosses, v[vertex]));
    }
    return true;
  }

  private boolean isSame(int a, int b) {
    return Sky.angle(v[a], v[b]) <= Sky.ON;
  }

  private void meet(int a, int b) {
    int i = Math.min(a, b);
    int j = Math.max(a, b);
    if (seen.add(List.of(2, i, j))) {
      S2Point from = v[before(j)];
      S2Point to = v[next(j)];
      boolean along = runsAlong(from, i) || runsAlong(to, i);
      boolean crosses =
          !along
              && S2Predicates.orderedCCW(v[before(i)], from, v[next(i)], v[i])
                  != S2Predicates.orderedCCW(v[before(i)], to, v[next(i)], v[i]);
      found.add(new Meeting(i, j, How.VERTICES, crosses, v[i]));
    }
  }

  /** Whether the way from a vertex to a point is that to one of its neighbours. */
  private boolean runsAlong(S2Point point, int vertex) {
    return isAlong(point, v[vertex], v[before(vertex)]) || isAlong(point, v[vertex], end(vertex));
  }

  private static boolean isAlong(S2Point a, S2Point from, S2Point b) {
    return Sky.isOn(a, from, b) || Sky.isOn(b, from, a);
  }
}
