package org.caom2.validation.rules.wcs;

import java.util.List;
import java.util.stream.Stream;
import org.caom2.validation.Rule;
import org.caom2.validation.RuleSet;

/** The rules on the axes of chunks. */
public final class WcsRules implements RuleSet {
  /** For the service loader. */
  public WcsRules() {}

  @Override
  public String name() {
    return "wcs";
  }

  /** The rules: on every axis first, then in the order of the model. */
  @Override
  public List<Rule<?>> rules() {
    return Stream.of(
            ChunkRules.rules(),
            UnitRules.rules(),
            FunctionRules.rules(),
            RangeRules.rules(),
            BoundsRules.rules(),
            AgreementRules.rules(),
            EnergyKeywordRules.rules(),
            EnergyValueRules.rules(),
            TimeKeywordRules.rules(),
            DateRules.rules(),
            ExposureRules.rules(),
            PolarizationRules.rules(),
            CustomRules.rules(),
            ObservableRules.rules())
        .<Rule<?>>flatMap(List::stream)
        .toList();
  }
}
