package org.caom2.compute.rules;

import java.util.ArrayList;
import java.util.List;
import org.caom2.validation.Rule;
import org.caom2.validation.RuleSet;

/** The rules of planes against their chunks, and of positions against each other. */
public final class PlaneRules implements RuleSet {
  /** For the service loader. */
  public PlaneRules() {}

  @Override
  public String name() {
    return "plane";
  }

  /** The rules, in the order of the model. */
  @Override
  public List<Rule<?>> rules() {
    List<Rule<?>> rules = new ArrayList<>();
    rules.add(new PositionStale());
    rules.addAll(IntervalStale.all());
    rules.add(new PolarizationStale());
    rules.add(new PlaneDimension());
    rules.add(new BandsOfBounds());
    rules.add(new ResolutionOfSample());
    rules.add(new BoundsTimeDependent());
    rules.add(new ImageWithoutPosition());
    rules.add(new CoverageTold());
    rules.add(new TargetOfBounds());
    rules.add(new FootprintArea());
    rules.add(new FootprintOutlier());
    rules.add(new ReferenceAtOrigin());
    rules.addAll(ChunkPolygonFlaw.all());
    return List.copyOf(rules);
  }
}
