package org.caom2.compute.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caom2.compute.sphere.Flaw;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Repair;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.issue.CheckReturnValue;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * An observation whose planes have valid regions on the sky, as far as these can be mended, and
 * what was done to them. What is valid is left as it is, to the bit.
 *
 * <p>A sample that falls apart becomes several samples; bounds that fall apart become the convex
 * hull of their parts. An outline of several loops, which 2.5 cannot say, becomes polygons.
 *
 * @param observation with the mended regions
 * @param mended what was done, in the order of the model; empty if everything was valid
 */
@CheckReturnValue
public record RegionRepair(Observation observation, List<Mended> mended) {
  /**
   * One region that was not valid.
   *
   * @param path where it was
   * @param steps what was done, in words; empty if nothing could be done
   * @param obstacle why it could not be mended, so that it is as it was; null if it was mended
   */
  public record Mended(ModelPath path, List<String> steps, @Nullable String obstacle) {
    public Mended {
      steps = List.copyOf(steps);
    }
  }

  public RegionRepair {
    mended = List.copyOf(mended);
  }

  /**
   * Mends the regions of all planes.
   *
   * @param version of the document: until 2.4 samples may go around either way
   */
  public static RegionRepair of(Observation observation, Version version) {
    List<Mended> mended = new ArrayList<>();
    List<Plane> planes = new ArrayList<>();
    for (Plane plane : observation.planes()) {
      Position position = plane.position();
      if (position == null) {
        planes.add(plane);
      } else {
        ModelPath path = plane.pathBelow(ModelPath.DOCUMENT).field(Plane.POSITION.name());
        Position better = new Mending(path, version, mended).of(position);
        planes.add(plane.toBuilder().position(better).build());
      }
    }
    return mended.isEmpty()
        ? new RegionRepair(observation, mended)
        : new RegionRepair(observation.toBuilder().planes(planes).build(), mended);
  }

  /** Whether everything is valid now. */
  public boolean isDone() {
    return mended.stream().allMatch(each -> each.obstacle() == null);
  }

  /** The work on one position. */
  private record Mending(ModelPath path, Version version, List<Mended> mended) {
    private Position of(Position position) {
      List<Shape> samples = new ArrayList<>();
      for (int i = 0; i < position.samples().size(); i++) {
        ModelPath at = path.item(Position.SAMPLES.name(), i);
        samples.addAll(shapes(position.samples().get(i), at, version.compareTo(Version.V2_5) < 0));
      }
      return position.toBuilder()
          .bounds(one(position.bounds(), Position.BOUNDS))
          .minBounds(one(position.minBounds(), Position.MIN_BOUNDS))
          .samples(samples)
          .build();
    }

    private @Nullable Shape one(@Nullable Shape shape, Field<Position, Shape> field) {
      if (shape == null) {
        return null;
      }
      ModelPath at = path.field(field.name());
      List<Shape> shapes = shapes(shape, at, false);
      if (shapes.size() == 1) {
        return shapes.get(0);
      }
      mended.add(new Mended(at, List.of("took the convex hull of the parts"), null));
      return Region.hull(shapes).shape().orElse(shape);
    }

    private List<Shape> shapes(Shape shape, ModelPath at, boolean eitherWay) {
      if (shape instanceof Circle) {
        return List.of(shape);
      }
      if (shape instanceof MultiPolygon outline) {
        return kept(shape, Repair.of(outline), at, "made polygons of the loops");
      }
      Polygon polygon = (Polygon) shape;
      Set<Flaw.Kind> flaws = Verdict.of(polygon).kinds();
      boolean isFine = flaws.isEmpty() || (eitherWay && flaws.equals(Set.of(Flaw.Kind.CLOCKWISE)));
      return isFine ? List.of(shape) : kept(shape, Repair.of(polygon), at, null);
    }

    private List<Shape> kept(Shape shape, Repair repair, ModelPath at, @Nullable String another) {
      List<String> steps =
          new ArrayList<>(repair.steps().stream().map(Repair.Step::message).toList());
      if (!repair.isDone()) {
        mended.add(new Mended(at, List.of(), repair.obstacle()));
        return List.of(shape);
      }
      if (another != null) {
        steps.add(another);
      }
      mended.add(new Mended(at, steps, null));
      return List.copyOf(repair.polygons());
    }
  }
}
