package org.caom2.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.batch.source.Sources;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.jspecify.annotations.Nullable;

/** What came of one thing that a {@link Batch} found. Results come in the order of the input. */
public sealed interface Result {
  /** Where it was found: the argument joined with the path inside it. */
  String label();

  /** How far the run is with this result. */
  Checkpoint checkpoint();

  /** How much of the input lies behind with this result, from 0 to 1; an estimate. */
  double share();

  /**
   * A document that was read, as far as it could be, and checked.
   *
   * @param document the document, with what its reader found
   * @param issues what its reader and the rules found, by place, those without a place last
   * @param turnedOff how many findings are not among the issues because a policy turns off their
   *     check, by its code
   * @param checkpoint how far the run is
   * @param share how much of the input lies behind
   */
  record Checked(
      LabelledDocument document,
      List<Issue> issues,
      Map<String, Integer> turnedOff,
      Checkpoint checkpoint,
      double share)
      implements Result {
    private static final Comparator<Issue> BY_PLACE =
        Comparator.comparing(
            Issue::at,
            Comparator.nullsLast(
                Comparator.comparingInt(Location::line).thenComparingInt(Location::column)));

    public Checked {
      Objects.requireNonNull(document, "document");
      turnedOff = Map.copyOf(turnedOff);
      issues = issues.stream().sorted(BY_PLACE).toList();
    }

    @Override
    public String label() {
      return document.label();
    }

    /** Whether there is an observation and no error. */
    public boolean isValid() {
      return document.outcome().value() != null && issues.stream().noneMatch(Issue::isError);
    }
  }

  /**
   * Something that cannot be opened or decompressed, or needs more memory than there is.
   *
   * @param why what is wrong, for a person; one line
   * @param cause what was thrown, null if nothing was
   */
  record Unusable(
      String label, String why, @Nullable Throwable cause, Checkpoint checkpoint, double share)
      implements Result {}

  /** A file in a folder or archive that is no document by its name. */
  record Skipped(String label, Checkpoint checkpoint, double share) implements Result {
    /** Whether it is an archive by its name; only archives that are paths are opened. */
    public boolean isArchive() {
      return Sources.isArchive(label);
    }
  }
}
