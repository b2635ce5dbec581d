package org.caom2.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.validation.policy.Policy;

/** What would be wrong with an observation in another version, and is not yet. */
final class Readiness {
  private Readiness() {}

  /**
   * Adds what converting the observation would refuse or lose, and what the rules say in that
   * version and do not say in its own. Checksums are computed anew by whoever converts and are not
   * lost, unless the version has none.
   */
  static Verdict of(
      Observation observation,
      Version target,
      Verdict now,
      Validator validator,
      Unread unread,
      int limit) {
    Policy policy = validator.policy();
    Outcome<Observation> held = Conversion.withNewSums(observation, target);
    List<Issue> then = new ArrayList<>();
    for (Issue issue : held.issues()) {
      if (issue.severity().atLeast(Severity.WARNING)) {
        then.add(issue);
      }
    }
    Map<String, Integer> turnedOff = new HashMap<>(now.turnedOff());
    Observation converted = held.value();
    if (converted != null) {
      Set<String> known = new HashSet<>();
      now.issues().forEach(issue -> known.add(key(issue)));
      for (Issue issue : new Walk(validator, converted, target, unread, limit).run().issues()) {
        if (known.add(key(issue))) {
          String message = "in " + target.label() + ": " + issue.message();
          then.add(new Issue(issue.severity(), issue.code(), issue.path(), null, message));
        }
      }
    }
    List<Issue> all = new ArrayList<>(now.issues());
    for (Issue issue : then) {
      if (policy.isOff(issue.code().id())) {
        turnedOff.merge(issue.code().id(), 1, Integer::sum);
      } else {
        all.add(policy.judge(issue));
      }
    }
    return new Verdict(all, turnedOff);
  }

  private static String key(Issue issue) {
    return issue.code().id() + ' ' + issue.path();
  }
}
