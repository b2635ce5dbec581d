package org.caom2.compute.rules;

import org.caom2.compute.Coverage;
import org.caom2.model.Energy;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.validation.Context;
import org.jspecify.annotations.Nullable;

/**
 * The number of pixels of a plane with one chunk; of several there are several ways to count.
 * Source: CAOM: Position.dimension, Energy.dimension, Time.dimension.
 */
final class PlaneDimension extends PlaneRule {
  PlaneDimension() {
    super(
        "plane.dimension",
        Severity.WARNING,
        "The dimensions of a plane with one chunk are those of the chunk, by one pixel.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Position position = plane.position();
    Energy energy = plane.energy();
    Time time = plane.time();
    boolean told =
        (position != null && position.dimension() != null)
            || (energy != null && energy.dimension() != null)
            || (time != null && time.dimension() != null);
    Coverage coverage = told ? coverage(plane, context) : null;
    if (coverage == null || coverage.chunks() != 1) {
      return;
    }
    Position image = coverage.position();
    if (position != null && image != null) {
      check(position.dimension(), image.dimension(), context);
    }
    Energy spectrum = coverage.energy();
    if (energy != null && spectrum != null) {
      check(energy.dimension(), spectrum.dimension(), Plane.ENERGY, context);
    }
    Time series = coverage.time();
    if (time != null && series != null) {
      check(time.dimension(), series.dimension(), Plane.TIME, context);
    }
  }

  private void check(
      @Nullable Dimension2D stored, @Nullable Dimension2D computed, Context context) {
    if (stored != null
        && computed != null
        && (far(stored.naxis1(), computed.naxis1()) || far(stored.naxis2(), computed.naxis2()))) {
      report(
          stored.naxis1() + " × " + stored.naxis2(),
          computed.naxis1() + " × " + computed.naxis2(),
          Plane.POSITION,
          context);
    }
  }

  private void check(
      @Nullable Long stored, @Nullable Long computed, Field<Plane, ?> axis, Context context) {
    if (stored != null && computed != null && far(stored, computed)) {
      report(stored.toString(), computed.toString(), axis, context);
    }
  }

  private static boolean far(long one, long other) {
    return Math.abs((double) one - other) > 1;
  }

  private void report(String stored, String computed, Field<Plane, ?> axis, Context context) {
    context.report(
        severity(),
        context.path().field(axis.name()).field("dimension"),
        stored + ", but the chunk has " + computed + " pixels");
  }
}
