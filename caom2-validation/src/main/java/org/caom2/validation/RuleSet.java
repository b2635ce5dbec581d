package org.caom2.validation;

import java.util.List;
import java.util.ServiceLoader;
import org.caom2.model.issue.Code;

/**
 * Rules that come together under a name. The sets on the class or module path are found as services
 * and take part in {@link Validator#standard()}.
 */
public interface RuleSet {
  /** The name of the set, for reports. */
  String name();

  /** The rules. */
  List<Rule<?>> rules();

  /** The codes of what the module of the set reports elsewhere, so that they can be looked up. */
  default List<Code> codes() {
    return List.of();
  }

  /** The sets that are found as services. */
  static List<RuleSet> installed() {
    return ServiceLoader.load(RuleSet.class, RuleSet.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
