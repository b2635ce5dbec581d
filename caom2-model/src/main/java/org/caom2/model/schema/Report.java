package org.caom2.model.schema;

import org.caom2.model.issue.Code;

/**
 * Takes what parsing or making a value finds; whoever passes it on knows the path and the place.
 */
@FunctionalInterface
public interface Report {
  /**
   * Adds a finding.
   *
   * @param code which check
   * @param message what is wrong, for a person
   */
  void add(Code code, String message);
}
