package org.caom2.batch.across;

import java.util.Objects;
import org.caom2.model.issue.Issue;

/**
 * What was found across documents.
 *
 * @param label where the document is that it is reported of: the later of two
 * @param issue what was found, with its path and place in that document; its message names the
 *     other one
 */
public record Finding(String label, Issue issue) {
  public Finding {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(issue, "issue");
  }
}
