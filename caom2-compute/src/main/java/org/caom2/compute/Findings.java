package org.caom2.compute;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.ModelPath;
import org.caom2.wcs.Remark;

/** What is found while a plane is computed; each thing once. */
final class Findings {
  private final Set<Issue> issues = new LinkedHashSet<>();
  private int count;

  /** Goes on from what was found before. */
  Findings(List<Issue> before) {
    before.forEach(this::add);
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

  /** What a WCS had to say. */
  void remarks(ModelPath path, List<Remark> remarks) {
    for (Remark remark : remarks) {
      if (remark.fatal()) {
        unusable(path, remark.message());
      } else {
        assumed(path, remark.message());
      }
    }
  }

  private void add(Issue issue) {
    count++;
    issues.add(issue);
  }

  /** How often something was noted, repetitions included. */
  int count() {
    return count;
  }

  List<Issue> toList() {
    return List.copyOf(issues);
  }
}
