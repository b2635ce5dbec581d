package org.caom2.cli.report;

import java.util.List;
import org.caom2.batch.across.Finding;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.model.issue.Issue;

/** Prints what was found in documents. */
public interface Report {
  /**
   * Prints the report on one document.
   *
   * @param document the document
   * @param issues what to print of what was found, in that order
   * @param valid whether no error was found, printed or not
   */
  void document(LabelledDocument document, List<Issue> issues, boolean valid);

  /** Prints what was found across documents; after all of them. */
  void across(Finding finding);
}
