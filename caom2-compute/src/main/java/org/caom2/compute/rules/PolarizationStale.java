package org.caom2.compute.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.caom2.compute.Coverage;
import org.caom2.model.Plane;
import org.caom2.model.Polarization;
import org.caom2.model.issue.Severity;
import org.caom2.model.vocab.PolarizationState;
import org.caom2.validation.Context;

/** The states of a plane against those of its chunks. Source: CAOM: Polarization.states. */
final class PolarizationStale extends PlaneRule {
  PolarizationStale() {
    super(
        "plane.pol-stale",
        Severity.WARNING,
        "The polarization states of a plane are those of its chunks.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Polarization stored = plane.polarization();
    if (stored == null || stored.states().isEmpty()) {
      return;
    }
    Coverage coverage = coverage(plane, context);
    Polarization computed = coverage.polarization();
    if (computed != null
        && isWhole(coverage, Plane.POLARIZATION)
        && !EnumSet.copyOf(stored.states()).equals(EnumSet.copyOf(computed.states()))) {
      context.report(
          severity(),
          context.path().field(Plane.POLARIZATION.name()).field(Polarization.STATES.name()),
          text(stored.states()) + ", but the chunks have " + text(computed.states()));
    }
  }

  private static String text(List<PolarizationState> states) {
    return states.stream().map(PolarizationState::value).collect(Collectors.joining(" "));
  }
}
