package org.caom2.model.shape;

import static org.caom2.model.schema.Trait.atLeast;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.between;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Losses;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.SegmentType;
import org.jspecify.annotations.Nullable;

/**
 * An outline of one or more loops as versions 2.2 to 2.4 write it. The model holds one only where
 * its loops cannot be told as {@link Polygon}s without loss; 2.5 has the polygons of its loops
 * only.
 *
 * <p>Source: CAOM 2.3 and 2.4: MultiPolygon; the vertices of Polygon in 2.2.
 *
 * @param vertices the steps: for each loop MOVE, LINE, …, CLOSE
 */
public record MultiPolygon(List<Vertex> vertices) implements Shape {
  private static final Type.Declaration<MultiPolygon> D =
      Type.<MultiPolygon>declare("MultiPolygon")
          .in(between(V2_2, V2_4))
          .losses(MultiPolygon::findLosses);
  public static final Field<MultiPolygon, List<Vertex>> VERTICES =
      D.list("vertices", "vertex", Vertex.SCHEMA, MultiPolygon::vertices, required(), atLeast(3));

  /** The declaration. */
  public static final Type<MultiPolygon> SCHEMA = D.made(d -> new MultiPolygon(d.list(VERTICES)));

  public MultiPolygon {
    vertices = VERTICES.tidy(vertices);
  }

  /** The outline of polygons, each a loop that ends with CLOSE at 0, 0. */
  public static MultiPolygon of(List<Polygon> polygons) {
    List<Vertex> vertices = new ArrayList<>();
    for (Polygon polygon : polygons) {
      SegmentType step = SegmentType.MOVE;
      for (Point point : polygon.points()) {
        vertices.add(new Vertex(point.cval1(), point.cval2(), step));
        step = SegmentType.LINE;
      }
      vertices.add(new Vertex(0, 0, SegmentType.CLOSE));
    }
    return new MultiPolygon(vertices);
  }

  /** The points of the vertices, whatever the steps; CLOSE has none. */
  public List<Point> points() {
    return vertices.stream()
        .filter(vertex -> vertex.type() != SegmentType.CLOSE)
        .map(Vertex::point)
        .toList();
  }

  /**
   * The loops as polygons, whatever their CLOSE holds; empty if the steps are not loops of MOVE,
   * LINE, …, CLOSE.
   */
  public Optional<List<Polygon>> loops() {
    List<Polygon> loops = new ArrayList<>();
    List<Point> open = new ArrayList<>();
    for (Vertex vertex : vertices) {
      if (vertex.type() == SegmentType.CLOSE) {
        if (open.isEmpty()) {
          return Optional.empty();
        }
        loops.add(new Polygon(open));
        open = new ArrayList<>();
      } else if ((vertex.type() == SegmentType.MOVE) == open.isEmpty()) {
        open.add(vertex.point());
      } else {
        return Optional.empty();
      }
    }
    return open.isEmpty() && !loops.isEmpty() ? Optional.of(List.copyOf(loops)) : Optional.empty();
  }

  /** Finds what the polygons of the loops do not tell, for versions that have these only. */
  private static void findLosses(MultiPolygon outline, Version version, Losses.Sink lost) {
    if (SCHEMA.versions().contains(version)) {
      return;
    }
    Vertex start = null;
    for (int i = 0; i < outline.vertices.size(); i++) {
      Vertex vertex = outline.vertices.get(i);
      if (vertex.type() == SegmentType.MOVE) {
        start = vertex;
      } else if (vertex.type() == SegmentType.CLOSE && !isIdle(vertex, start)) {
        int index = i;
        lost.add(
            path -> path.item(VERTICES.name(), index),
            version + " has no coordinates of CLOSE, which are not those of the start here");
      }
    }
  }

  /** Whether the coordinates of a CLOSE tell nothing: zeros, or the point that it leads to. */
  private static boolean isIdle(Vertex close, @Nullable Vertex start) {
    return (close.cval1() == 0 && close.cval2() == 0)
        || (start != null && close.point().equals(start.point()));
  }

  /** The polygons that {@link #of} makes this outline of, bit for bit; else this outline itself. */
  public List<Shape> shapes() {
    Optional<List<Polygon>> loops = loops();
    return loops.isPresent() && of(loops.get()).equals(this)
        ? List.copyOf(loops.get())
        : List.of(this);
  }
}
