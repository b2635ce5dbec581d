package org.caom2.batch.report;

import java.io.IOException;
import java.util.List;
import org.caom2.batch.across.Finding;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.model.issue.Issue;

/**
 * Takes what was found in the documents of a run, one after the other, and writes it to be handed
 * on. The memory needed does not grow with the run. Not thread-safe.
 */
public interface Report {
  /**
   * Takes one document.
   *
   * @param document the document; its text is needed to show lines of it
   * @param issues what to tell of what was found, in that order
   * @param valid whether no error was found, told or not
   * @throws IOException if the report cannot be written
   */
  void document(LabelledDocument document, List<Issue> issues, boolean valid) throws IOException;

  /**
   * Takes what was found across documents; comes after all of them.
   *
   * @throws IOException if the report cannot be written
   */
  void across(Finding finding) throws IOException;

  /**
   * Takes an input that could not be opened or decompressed.
   *
   * @param label where it was to be found
   * @param why what was wrong, for a person
   * @throws IOException if the report cannot be written
   */
  void unusable(String label, String why) throws IOException;

  /**
   * Ends the report; it takes nothing more.
   *
   * @param ending what is known of the run now
   * @throws IOException if the report cannot be written
   */
  void end(Ending ending) throws IOException;
}
