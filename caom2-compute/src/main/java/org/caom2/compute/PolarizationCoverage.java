package org.caom2.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caom2.model.Chunk;
import org.caom2.model.Polarization;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.PolarizationState;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.validation.axis.PolarizationRange;
import org.jspecify.annotations.Nullable;

/**
 * The polarization states of a plane: those whose codes its chunks have.
 *
 * <p>Source: FITS WCS paper I, table 7.
 */
final class PolarizationCoverage {
  private static final double MOST_CODES = 100;
  private static final Map<Long, PolarizationState> BY_CODE =
      Arrays.stream(PolarizationState.values())
          .collect(Collectors.toMap(state -> (long) state.code(), Function.identity()));

  private final Version version;
  private final Findings findings;
  private final Set<PolarizationState> states = EnumSet.noneOf(PolarizationState.class);

  private PolarizationCoverage(Version version, Findings findings) {
    this.version = version;
    this.findings = findings;
  }

  /** The states, and their number as dimension; null if no chunk has any. */
  static @Nullable Polarization of(List<UsedChunk> chunks, Version version, Findings findings) {
    PolarizationCoverage coverage = new PolarizationCoverage(version, findings);
    for (UsedChunk used : chunks) {
      PolarizationWCS wcs = used.chunk().polarization();
      if (wcs != null) {
        ModelPath path = used.path().field(Chunk.POLARIZATION.name());
        coverage.add(wcs.axis(), path.field(PolarizationWCS.AXIS.name()));
      }
    }
    return coverage.states.isEmpty()
        ? null
        : new Polarization(List.copyOf(coverage.states), (long) coverage.states.size());
  }

  private void add(CoordAxis1D axis, ModelPath path) {
    List<CoordRange1D> ranges = new ArrayList<>();
    if (axis.range() != null) {
      ranges.add(axis.range());
    } else if (axis.bounds() != null) {
      ranges.addAll(axis.bounds().samples());
    }
    CoordFunction1D function = axis.function();
    if (!ranges.isEmpty()) {
      for (CoordRange1D range : ranges) {
        PolarizationRange codes = PolarizationRange.of(range);
        step(codes.first(), 1, codes.last() - codes.first(), path);
      }
    } else if (function != null) {
      double first = function.refCoord().val() + function.delta() * (1 - function.refCoord().pix());
      step(first, function.delta(), function.naxis() - 1.0, path);
    }
  }

  /** Adds the states of codes with equal steps between them. */
  private void step(double first, double step, double more, ModelPath path) {
    if (!(more >= 0 && more < MOST_CODES) || !Double.isFinite(first + step)) {
      findings.unusable(
          path,
          "there is no polarization axis with values from "
              + first
              + " in "
              + (more + 1)
              + " steps of "
              + step);
      return;
    }
    for (int i = 0; i <= more + PolarizationRange.TOLERANCE; i++) {
      code(first + i * step, path);
    }
  }

  private void code(double value, ModelPath path) {
    long code = Math.round(value);
    PolarizationState state =
        Math.abs(value - code) > PolarizationRange.TOLERANCE ? null : BY_CODE.get(code);
    if (state == null) {
      findings.unusable(path, value + " is not the code of a polarization state");
    } else if (!state.in(version)) {
      findings.unusable(
          path, value + " is the code of " + state.value() + ", which " + version + " cannot hold");
    } else {
      states.add(state);
    }
  }
}
