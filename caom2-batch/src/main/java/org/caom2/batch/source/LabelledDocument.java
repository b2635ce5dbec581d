package org.caom2.batch.source;

import java.util.Objects;
import org.caom2.model.Document;
import org.caom2.model.issue.Outcome;

/**
 * A document as it was read, and where it was found.
 *
 * @param label the path as found: the argument joined with the path inside it
 * @param inside its path within the argument: in a folder or archive, else its name
 * @param outcome the document with what its reader found
 * @param text its text, to show lines of it; empty unless that was asked for
 */
public record LabelledDocument(
    String label, String inside, Outcome<Document> outcome, SourceText text) {
  public LabelledDocument {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(inside, "inside");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(text, "text");
  }
}
