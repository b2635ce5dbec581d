package org.caom2.validation.rules;

import java.util.List;
import org.caom2.model.Position;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.shape.Vertex;
import org.caom2.model.vocab.SegmentType;
import org.caom2.model.wording.Counted;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.jspecify.annotations.Nullable;

/**
 * The steps of outlines, which versions up to 2.4 have. The model tells an outline without fault as
 * polygons. Source: CAOM 2.3 and 2.4: MultiPolygon; CAOM 2.2: Polygon.
 */
final class OutlineStructure extends ModelRule<Position> {
  OutlineStructure() {
    super(
        "multi.structure",
        Severity.ERROR,
        Position.class,
        "The steps of an outline are loops of MOVE, two or more LINE, and CLOSE.");
  }

  @Override
  public void check(Position position, Context context) {
    List<Shape> samples = position.samples();
    for (int i = 0; i < samples.size(); i++) {
      String fault = fault(samples.get(i), context.version());
      if (fault != null && !context.isUnread(context.path())) {
        context.report(Position.SAMPLES, i, fault);
      }
    }
  }

  private static @Nullable String fault(Shape sample, Version version) {
    if (sample instanceof MultiPolygon outline) {
      return fault(outline.vertices());
    }
    if (sample instanceof Polygon loop
        && version.compareTo(Version.V2_5) < 0
        && loop.points().size() < 3) {
      return "a loop has "
          + Counted.of(loop.points().size(), "point", "points")
          + " instead of three or more";
    }
    return null;
  }

  private static @Nullable String fault(List<Vertex> vertices) {
    int open = 0;
    for (int i = 0; i < vertices.size(); i++) {
      SegmentType step = vertices.get(i).type();
      if ((step == SegmentType.MOVE) != (open == 0)) {
        return "vertex " + i + " is " + step + (open == 0 ? " outside" : " inside") + " a loop";
      }
      if (step == SegmentType.CLOSE && open < 3) {
        return "the loop closed by vertex "
            + i
            + " has "
            + Counted.of(open, "point", "points")
            + " instead of three";
      }
      open = step == SegmentType.CLOSE ? 0 : open + 1;
    }
    return open == 0 ? null : "the last loop is not closed";
  }
}
