package org.caom2.batch;

import java.io.IOException;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.batch.source.Source;
import org.caom2.batch.source.Sources;
import org.caom2.validation.Validator;
import org.caom2.validation.Verdict;

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
    Source placed = source.keepingPlaces();
    LabelledDocument document = (keepText ? placed.keepingText() : placed).read();
    Verdict verdict = validator.validate(document.outcome());
    return new Result.Checked(
        document, verdict.issues(), verdict.turnedOff(), checkpoint, source.share());
  }

  private static Result unusable(
      Source source, String why, Throwable cause, Checkpoint checkpoint) {
    return new Result.Unusable(source.label(), why, cause, checkpoint, source.share());
  }
}
