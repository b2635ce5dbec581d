package org.caom2.compute;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Issues;
import org.caom2.model.issue.ModelPath;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;

/** What is found while a plane is computed; each thing once, and the rest counted. */
final class Findings {
  private static final int LIMIT = 1000;

  private final List<Issue> before;
  private final Set<Issue> known = new HashSet<>();
  private final Issues issues = new Issues(LIMIT);
  private int count;

  /** Goes on from what was found before. */
  Findings(List<Issue> before) {
    this.before = before;
    known.addAll(before);
    count = before.size();
  }

  /** Something cannot be computed. */
  void unusable(ModelPath path, String message) {
    add(Issue.of(ComputeCode.UNUSABLE, path, message));
  }

  /** Something was assumed. */
  void assumed(ModelPath path, String message) {
    add(Issue.of(ComputeCode.ASSUMED, path, message));
  }

  /** What stays as it was stored. */
  void stored(ModelPath path, String message) {
    add(Issue.of(ComputeCode.STORED, path, message));
  }

  /** What a WCS had to say, except that a pixel has no value: that is told where one is needed. */
  void remarks(ModelPath path, List<Remark> remarks) {
    for (Remark remark : remarks) {
      if (remark.fatal()) {
        unusable(path, remark.message());
      } else if (remark.reason() != Reason.OUTSIDE_DOMAIN) {
        assumed(path, remark.message());
      }
    }
  }

  private void add(Issue issue) {
    count++;
    if (issues.size() == LIMIT || known.add(issue)) {
      issues.add(issue);
    }
  }

  /** How often something was noted, repetitions included. */
  int count() {
    return count;
  }

  List<Issue> toList() {
    return Stream.concat(before.stream(), issues.toList().stream()).toList();
  }
}
