package org.caom2.compute.sphere;

import com.google.common.geometry.S2Loop;
import com.google.common.geometry.S2Point;
import com.google.common.geometry.S2Polygon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.caom2.model.shape.Point;

/**
 * A part of the sky between loops.
 *
 * @param polygon the part
 * @param names the coordinates that vertices were given by, so that they come back unchanged
 */
record Patch(S2Polygon polygon, Map<S2Point, Point> names) {
  /** Combines two polygons in a third. */
  interface Operation {
    void of(S2Polygon result, S2Polygon a, S2Polygon b);
  }

  /** The inside of a loop without flaw, or its outside if it is clockwise. */
  static Patch of(List<Point> loop) {
    Map<S2Point, Point> names = new HashMap<>();
    List<S2Point> vertices = new ArrayList<>();
    for (Point point : loop) {
      S2Point vertex = Sky.vector(point);
      if (vertices.isEmpty() || !vertices.get(vertices.size() - 1).equalsPoint(vertex)) {
        vertices.add(vertex);
        names.put(vertex, point);
      }
    }
    // What is smaller than the last digit of a vector has no inside.
    if (vertices.size() > 1 && vertices.get(0).equalsPoint(vertices.get(vertices.size() - 1))) {
      vertices.remove(vertices.size() - 1);
    }
    if (vertices.size() < 3) {
      return nothing();
    }
    // The vectors see the sky from outside, where the loop runs the other way.
    Collections.reverse(vertices);
    return new Patch(new S2Polygon(new S2Loop(vertices)), names);
  }

  static Patch nothing() {
    return new Patch(new S2Polygon(), Map.of());
  }

  static Patch wholeSky() {
    return new Patch(new S2Polygon(S2Loop.full()), Map.of());
  }

  Patch with(Patch other, Operation operation) {
    S2Polygon result = new S2Polygon();
    operation.of(result, polygon, other.polygon);
    Map<S2Point, Point> all = new HashMap<>(names);
    all.putAll(other.names);
    return new Patch(result, all);
  }

  Patch complement() {
    S2Polygon result = new S2Polygon();
    result.initToComplement(polygon);
    return new Patch(result, names);
  }

  private Point name(S2Point vertex) {
    Point name = names.get(vertex);
    return name == null ? Sky.point(vertex) : name;
  }

  /**
   * The loops: those around parts counter-clockwise, east to the left, those around holes
   * clockwise. None if the patch is empty or the whole sky.
   */
  List<List<Point>> loops() {
    List<List<Point>> loops = new ArrayList<>();
    for (S2Loop loop : polygon.getLoops()) {
      if (!loop.isEmptyOrFull()) {
        loops.add(points(loop));
      }
    }
    return loops;
  }

  private List<Point> points(S2Loop loop) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < loop.numVertices(); i++) {
      points.add(name(loop.orientedVertex(i)));
    }
    Collections.reverse(points);
    return List.copyOf(points);
  }

  /** Calls for each edge of the boundary. */
  private void edges(BiConsumer<S2Point, S2Point> action) {
    for (S2Loop loop : polygon.getLoops()) {
      for (int i = 0; !loop.isEmptyOrFull() && i < loop.numVertices(); i++) {
        action.accept(loop.vertex(i), loop.vertex(i + 1));
      }
    }
  }

  /** Calls for each vertex and for three points within each edge. */
  void along(Consumer<Point> action) {
    edges(
        (a, b) -> {
          for (int i = 0; i < 4; i++) {
            action.accept(Sky.point(a.mul(1 - i / 4.0).add(b.mul(i / 4.0))));
          }
        });
  }

  /** The distance of a point from the boundary in radians; infinite if there is none. */
  double distance(S2Point point) {
    double[] least = {Double.POSITIVE_INFINITY};
    edges((a, b) -> least[0] = Math.min(least[0], Sky.distance(point, a, b)));
    return least[0];
  }

  /** Whether a point is inside or on the boundary. */
  boolean contains(S2Point point) {
    return polygon.contains(point) || distance(point) <= Sky.ON;
  }

  /** What is enclosed, all loops together. */
  Measure measure() {
    double signed = 0;
    double perimeter = 0;
    S2Point moment = new S2Point(0, 0, 0);
    boolean isLarger = false;
    for (S2Loop loop : polygon.getLoops()) {
      if (loop.isEmptyOrFull()) {
        isLarger |= loop.isFull();
        continue;
      }
      Measure measure = Measure.of(points(loop));
      signed += measure.signed();
      moment = moment.add(measure.moment());
      perimeter += measure.perimeter();
      // A clockwise loop that is no hole is around the rest of the sky.
      isLarger |= !loop.isHole() && measure.isLarger();
    }
    double area = isLarger ? Measure.SPHERE + signed : signed;
    boolean isMost = area > Measure.SPHERE / 2;
    double smaller = area;
    if (isMost) {
      // What is left out may be tiny; the sphere less the area would round that.
      smaller = isLarger ? -signed : Measure.SPHERE - signed;
    }
    return new Measure(smaller, isMost, moment, perimeter);
  }
}
