package org.caom2.compute.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caom2.compute.EnergyBands;
import org.caom2.model.Energy;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.validation.Context;

/** The bands of an energy against its bounds. Source: CAOM: Energy.energyBands, EnergyBand. */
final class BandsOfBounds extends PlaneRule {
  BandsOfBounds() {
    super(
        "plane.bands",
        Severity.WARNING,
        "The energy bands of a plane are those that its bounds lie in.");
  }

  @Override
  public void check(Plane plane, Context context) {
    Energy energy = plane.energy();
    Interval bounds = energy == null ? null : energy.bounds();
    if (energy == null
        || bounds == null
        || energy.energyBands().isEmpty()
        || context.isUnread(Plane.ENERGY)
        || !(bounds.lower() > 0 && bounds.lower() <= bounds.upper())) {
      return;
    }
    List<EnergyBand> bands = EnergyBands.of(bounds);
    // Before 2.4 there is one band at most.
    boolean agree =
        context.version().compareTo(Version.V2_4) < 0
            ? bands.containsAll(energy.energyBands())
            : Set.copyOf(bands).equals(Set.copyOf(energy.energyBands()));
    if (!agree) {
      context.report(
          severity(),
          context.path().field(Plane.ENERGY.name()).field(Energy.ENERGY_BANDS.name()),
          text(energy.energyBands())
              + ", but "
              + bounds.lower()
              + " to "
              + bounds.upper()
              + " m is "
              + text(bands));
    }
  }

  private static String text(List<EnergyBand> bands) {
    return bands.stream().map(EnergyBand::value).collect(Collectors.joining(", "));
  }
}
