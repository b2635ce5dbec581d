package org.caom2.compute.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.caom2.compute.Coverage;
import org.caom2.compute.PlaneChunk;
import org.caom2.model.Chunk;
import org.caom2.model.CustomAxis;
import org.caom2.model.Energy;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.validation.Context;
import org.jspecify.annotations.Nullable;

/**
 * The number of pixels of a plane. Of several chunks there are several ways to count; what none of
 * them gives is told. Source: CAOM: Position.dimension, Energy.dimension, Time.dimension,
 * CustomAxis.dimension.
 */
final class PlaneDimension extends PlaneRule {
  PlaneDimension() {
    super(
        "plane.dimension",
        Severity.WARNING,
        "The dimensions of a plane are those of its chunks, within one pixel, however these are "
            + "counted.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Position position = plane.position();
    Energy energy = plane.energy();
    Time time = plane.time();
    CustomAxis custom = plane.custom();
    if (position != null && position.dimension() != null) {
      checkPosition(plane, position.dimension(), context);
    }
    if (energy != null) {
      check(plane, Plane.ENERGY, energy.dimension(), PlaneDimension::energy, context);
    }
    if (time != null) {
      check(plane, Plane.TIME, time.dimension(), PlaneDimension::time, context);
    }
    if (custom != null) {
      check(plane, Plane.CUSTOM, custom.dimension(), PlaneDimension::custom, context);
    }
  }

  private static @Nullable CoordAxis1D energy(Chunk chunk) {
    return chunk.energy() == null ? null : chunk.energy().axis();
  }

  private static @Nullable CoordAxis1D time(Chunk chunk) {
    return chunk.time() == null ? null : chunk.time().axis();
  }

  private static @Nullable CoordAxis1D custom(Chunk chunk) {
    return chunk.custom() == null ? null : chunk.custom().axis();
  }

  private void check(
      Plane plane,
      Field<Plane, ?> field,
      @Nullable Long stored,
      Function<Chunk, @Nullable CoordAxis1D> axis,
      Context context) {
    Coverage coverage = stored == null ? null : coverage(plane, context);
    Long computed = coverage == null ? null : dimension(coverage, field);
    if (stored == null || coverage == null || computed == null || !isWhole(coverage, field)) {
      return;
    }
    PixelCount count = PixelCount.of(chunks(plane, context).list(), axis);
    if (count.isOne()) {
      if (far(stored, computed)) {
        String pixels = computed + (computed == 1 ? " pixel" : " pixels");
        report(stored.toString(), whose(count.chunks()) + pixels, field, context);
      }
    } else if (stored < Math.min(count.least(), computed) - 1
        || stored > Math.max(count.most(), computed) + 1) {
      long least = Math.round(Math.min(count.least(), computed));
      long most = Math.round(Math.max(count.most(), computed));
      String pixels = least + " to " + most + " pixels together";
      report(stored.toString(), whose(count.chunks()) + pixels, field, context);
    }
  }

  private static @Nullable Long dimension(Coverage coverage, Field<Plane, ?> field) {
    if (field == Plane.ENERGY) {
      return coverage.energy() == null ? null : coverage.energy().dimension();
    } else if (field == Plane.TIME) {
      return coverage.time() == null ? null : coverage.time().dimension();
    }
    return coverage.custom() == null ? null : coverage.custom().dimension();
  }

  /**
   * Of different chunks the hull is counted, in pixels of one of them, or in nobody knows which.
   */
  private void checkPosition(Plane plane, Dimension2D stored, Context context) {
    Coverage coverage = coverage(plane, context);
    List<SpatialWCS> positions =
        chunks(plane, context).list().stream()
            .map(PlaneChunk::chunk)
            .map(Chunk::position)
            .filter(Objects::nonNull)
            .toList();
    Dimension2D pixels =
        positions.size() == 1 && coverage.position() != null
            ? coverage.position().dimension()
            : ofAll(positions);
    if (pixels != null
        && isWhole(coverage, Plane.POSITION)
        && (far(stored.naxis1(), pixels.naxis1()) || far(stored.naxis2(), pixels.naxis2()))) {
      report(
          text(stored),
          whose(positions.size()) + text(pixels) + " pixels",
          Plane.POSITION,
          context);
    }
  }

  /** What the function of all of several has; null if they differ or have none. */
  private static @Nullable Dimension2D ofAll(List<SpatialWCS> positions) {
    if (positions.size() < 2 || positions.stream().distinct().count() > 1) {
      return null;
    }
    CoordAxis2D axis = positions.get(0).axis();
    CoordFunction2D function = axis.function();
    return axis.range() != null || function == null ? null : function.dimension();
  }

  private static String text(Dimension2D pixels) {
    return pixels.naxis1() + " × " + pixels.naxis2();
  }

  private static String whose(int chunks) {
    return chunks == 1 ? "the chunk has " : "the chunks have ";
  }

  private static boolean far(long one, long other) {
    return Math.abs((double) one - other) > 1;
  }

  private void report(String stored, String pixels, Field<Plane, ?> axis, Context context) {
    context.report(
        severity(),
        context.path().field(axis.name()).field("dimension"),
        stored + ", but " + pixels);
  }
}
