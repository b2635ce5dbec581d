package org.caom2.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caom2.model.issue.Issue;

/**
 * What was found in a document under a policy.
 *
 * @param issues the findings, with the severities of the policy
 * @param turnedOff how many findings are not among them because the policy does without their
 *     check, by the id of the check; checks without findings are not named
 */
public record Verdict(List<Issue> issues, Map<String, Integer> turnedOff) {
  public Verdict {
    issues = List.copyOf(issues);
    turnedOff = Collections.unmodifiableMap(new TreeMap<>(turnedOff));
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return issues.stream().anyMatch(Issue::isError);
  }
}
