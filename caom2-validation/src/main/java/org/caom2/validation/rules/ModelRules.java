package org.caom2.validation.rules;

import java.util.List;
import org.caom2.validation.Rule;
import org.caom2.validation.RuleSet;

/** The rules of the model that no schema says. */
public final class ModelRules implements RuleSet {
  /** For the service loader. */
  public ModelRules() {}

  @Override
  public String name() {
    return "model";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(new IntervalOrder());
  }
}
