package org.caom2.validation.rules.wcs;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Chunk;
import org.caom2.model.schema.Field;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CustomWCS;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.jspecify.annotations.Nullable;

/** Numbers of axes against the pixels of their functions. Source: CAOM: Chunk. */
final class ChunkRules {
  private ChunkRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.information(
            "axis.wcs-no-number",
            Chunk.class,
            "In a chunk with naxis, coordinates of more than one pixel tell their axis.",
            ChunkRules::unnumbered),
        WcsRule.warning(
            "axis.beyond-with-many-pixels",
            Chunk.class,
            "Coordinates that are on no array axis have one pixel.",
            ChunkRules::beyond),
        WcsRule.information(
            "axis.position-adjacent",
            Chunk.class,
            "positionAxis1 is less than positionAxis2.",
            ChunkRules::order));
  }

  /** An axis, its number and how many pixels its function has, 1 if it has none. */
  private record Counted(Field<Chunk, Integer> field, @Nullable Integer number, long pixels) {}

  private static List<Counted> counted(Chunk chunk) {
    List<Counted> counted = new ArrayList<>();
    SpatialWCS position = chunk.position();
    if (position != null) {
      CoordFunction2D function = position.axis().function();
      Dimension2D size = function == null ? new Dimension2D(1, 1) : function.dimension();
      add(counted, Chunk.POSITION_AXIS1, chunk, size.naxis1());
      add(counted, Chunk.POSITION_AXIS2, chunk, size.naxis2());
    }
    SpectralWCS energy = chunk.energy();
    TemporalWCS time = chunk.time();
    PolarizationWCS polarization = chunk.polarization();
    CustomWCS custom = chunk.custom();
    add(counted, Chunk.ENERGY_AXIS, chunk, pixels(energy == null ? null : energy.axis()));
    add(counted, Chunk.TIME_AXIS, chunk, pixels(time == null ? null : time.axis()));
    add(
        counted,
        Chunk.POLARIZATION_AXIS,
        chunk,
        pixels(polarization == null ? null : polarization.axis()));
    add(counted, Chunk.CUSTOM_AXIS, chunk, pixels(custom == null ? null : custom.axis()));
    return counted;
  }

  private static void add(
      List<Counted> counted, Field<Chunk, Integer> field, Chunk chunk, long pixels) {
    counted.add(new Counted(field, field.get(chunk), pixels));
  }

  private static long pixels(@Nullable CoordAxis1D axis) {
    CoordFunction1D function = axis == null ? null : axis.function();
    return function == null ? 1 : function.naxis();
  }

  private static void unnumbered(Chunk chunk, Context context) {
    Integer naxis = chunk.naxis();
    if (naxis == null || naxis < 1) {
      return;
    }
    // One number of a position without the other is axis.pair.
    boolean half = (chunk.positionAxis1() == null) != (chunk.positionAxis2() == null);
    for (Counted axis : counted(chunk)) {
      boolean paired = axis.field == Chunk.POSITION_AXIS1 || axis.field == Chunk.POSITION_AXIS2;
      if (axis.number == null
          && axis.pixels > 1
          && !(half && paired)
          && !context.isUnread(axis.field)) {
        context.report(
            axis.field,
            "the function has "
                + axis.pixels
                + " pixels, naxis is "
                + naxis
                + ", and "
                + axis.field.name()
                + " is not set");
      }
    }
  }

  private static void beyond(Chunk chunk, Context context) {
    Integer naxis = chunk.naxis();
    if (naxis == null || naxis < 0) {
      return;
    }
    for (Counted axis : counted(chunk)) {
      if (axis.number != null && axis.number > naxis && axis.pixels > 1) {
        context.report(
            axis.field,
            axis.field.name()
                + " is "
                + axis.number
                + ", naxis is "
                + naxis
                + ", and the function has "
                + axis.pixels
                + " pixels, not 1");
      }
    }
  }

  private static void order(Chunk chunk, Context context) {
    Integer first = chunk.positionAxis1();
    Integer second = chunk.positionAxis2();
    if (first != null && second != null && first > second) {
      context.report(
          Chunk.POSITION_AXIS1, "positionAxis1 is " + first + " and positionAxis2 is " + second);
    }
  }
}
