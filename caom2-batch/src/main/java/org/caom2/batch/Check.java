package org.caom2.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.batch.source.Source;
import org.caom2.batch.source.Sources;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.validation.Validator;

/**
 * Reads and checks one document; whatever happens to it is a result.
 *
 * @param validator the rules
 * @param keepText whether the text is kept
 */
record Check(Validator validator, boolean keepText) {
  static final String MEMORY = "needs more memory than there is";

  /** What comes of a document. */
  Result of(Source source, Checkpoint checkpoint) {
    try {
      return checked(source, checkpoint);
    } catch (IOException e) {
      return unusable(source, Sources.reason(e), e, checkpoint);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return unusable(source, MEMORY, e, checkpoint);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      return unusable(source, "internal error (" + e + ")", e, checkpoint);
    }
  }

  private Result checked(Source source, Checkpoint checkpoint) throws IOException {
    LabelledDocument document = source.read(true, keepText);
    List<Issue> issues = new ArrayList<>(document.outcome().issues());
    Document read = document.outcome().value();
    if (read != null) {
      issues.addAll(validator.validate(read));
    }
    return new Result.Checked(document, issues, checkpoint, source.share());
  }

  private static Result unusable(
      Source source, String why, Throwable cause, Checkpoint checkpoint) {
    return new Result.Unusable(source.label(), why, cause, checkpoint, source.share());
  }
}
