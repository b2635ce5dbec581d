package org.caom2.compute.rules;

import java.util.List;
import org.caom2.compute.ComputeCode;
import org.caom2.model.issue.Code;
import org.caom2.validation.Rule;
import org.caom2.validation.RuleSet;

/** The rules of shapes on the sphere. */
public final class SphereRules implements RuleSet {
  /** For the service loader. */
  public SphereRules() {}

  @Override
  public String name() {
    return "sphere";
  }

  /** The rules, in the order of the flaws of a verdict. */
  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new PolygonDuplicate(),
        new PolygonClosing(),
        new PolygonAntipodal(),
        new PolygonCrossing(),
        new PolygonDegenerate(),
        new PolygonSpike(),
        new PolygonTouching(),
        new PolygonHemisphere(),
        new PolygonClockwise(),
        new PolygonSliver(),
        new PolygonVertices(),
        new SamplesOutside(),
        new MinBoundsOutside());
  }

  @Override
  public List<Code> codes() {
    return List.of(ComputeCode.values());
  }
}
