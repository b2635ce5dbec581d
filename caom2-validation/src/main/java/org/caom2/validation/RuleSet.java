package org.caom2.validation;

import java.util.List;

/**
 * Rules that come together under a name. The sets on the class or module path are found as services
 * and take part in {@link Validator#standard()}.
 */
public interface RuleSet {
  /** The name of the set, for reports. */
  String name();

  /** The rules. */
  List<Rule<?>> rules();
}
