package org.caom2.compute.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.compute.PlaneChunk;
import org.caom2.compute.PlaneChunks;
import org.caom2.compute.sphere.Region;
import org.caom2.model.Chunk;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;

/**
 * A chunk and the smallest circle around its footprint: where it is and how large, at little cost.
 */
record FootprintCircle(PlaneChunk chunk, Circle circle) {
  private record All(List<FootprintCircle> list) {}

  /** Those of the chunks of a plane that have a footprint, in their order; found once for all. */
  static List<FootprintCircle> of(PlaneChunks chunks, Context context) {
    return context.shared(chunks, All.class, () -> all(chunks)).list;
  }

  private static All all(PlaneChunks chunks) {
    List<FootprintCircle> all = new ArrayList<>();
    for (PlaneChunk chunk : chunks.list()) {
      around(chunk.footprint()).ifPresent(circle -> all.add(new FootprintCircle(chunk, circle)));
    }
    return new All(List.copyOf(all));
  }

  private static Optional<Circle> around(List<Shape> shapes) {
    List<Point> points = new ArrayList<>();
    for (Shape shape : shapes) {
      if (!(shape instanceof Polygon polygon)) {
        return Region.of(shapes).enclosingCircle();
      }
      points.addAll(polygon.points());
    }
    return points.isEmpty() ? Optional.empty() : Optional.of(Region.enclosingCircle(points));
  }

  /** Where the celestial axes of the chunk are. */
  ModelPath axes() {
    return chunk.path().field(Chunk.POSITION.name()).field(SpatialWCS.AXIS.name());
  }

  /** The distance of the middles in degrees. */
  double distance(Point from) {
    return Region.separation(circle.center(), from);
  }
}
