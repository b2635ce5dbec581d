package org.caom2.batch.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Issues;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.wording.Shortened;
import org.caom2.validation.policy.PolicyCode;

/** What is wrong with a policy file. */
final class Faults {
  private static final int LONGEST = 1_000;

  private final Issues issues = new Issues(Limits.DEFAULT.issues());

  /** Adds one; what the message quotes of the file may be as long as that. */
  void add(Location at, String message) {
    String told = message.length() > LONGEST ? Shortened.of(message, LONGEST) + '…' : message;
    issues.add(Issue.of(PolicyCode.FILE, ModelPath.DOCUMENT, told).at(at));
  }

  boolean any() {
    return issues.hasErrors();
  }

  /** In the order of the file. */
  List<Issue> toList() {
    List<Issue> sorted = new ArrayList<>(issues.toList());
    sorted.sort(
        Comparator.comparing(
            Issue::at,
            Comparator.nullsLast(
                Comparator.comparingInt(Location::line).thenComparingInt(Location::column))));
    return sorted;
  }
}
