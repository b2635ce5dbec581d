package org.caom2.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caom2.model.Document;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/** Counts what was found in all documents of a run, printed or not. */
public final class Summary {
  private final Map<Version, Long> versions = new EnumMap<>(Version.class);
  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private final Map<String, Count> codes = new TreeMap<>();
  private long documents;
  private long unreadable;

  /** How often a check found something. */
  private record Count(Severity severity, Code code, long count) {
    Count plus(Count other) {
      return new Count(severity, code, count + other.count);
    }
  }

  /** An empty count. */
  public Summary() {}

  /**
   * Counts one document.
   *
   * @param document what could be read of it, null if nothing could
   * @param issues all that was found
   */
  public void add(@Nullable Document document, List<Issue> issues) {
    documents++;
    if (document == null) {
      unreadable++;
    } else {
      versions.merge(document.version(), 1L, Long::sum);
    }
    for (Issue issue : issues) {
      severities.merge(issue.severity(), 1L, Long::sum);
      codes.merge(
          issue.severity() + issue.code().id(),
          new Count(issue.severity(), issue.code(), 1),
          Count::plus);
    }
  }

  /**
   * The count for a person, several lines.
   *
   * @param skipped how many files were left out
   */
  public List<String> lines(long skipped) {
    List<String> lines = new ArrayList<>();
    lines.add(documents(skipped));
    lines.add(
        counted(severities.getOrDefault(Severity.ERROR, 0L), "error", "errors")
            + ", "
            + counted(severities.getOrDefault(Severity.WARNING, 0L), "warning", "warnings")
            + ", "
            + severities.getOrDefault(Severity.INFORMATION, 0L)
            + " information");
    codes.values().stream()
        .sorted(
            Comparator.comparing(Count::severity)
                .thenComparing(Count::count, Comparator.reverseOrder()))
        .map(
            c -> String.format(Locale.ROOT, "%8d  %s %s", c.count, c.severity.label(), c.code.id()))
        .forEach(lines::add);
    return lines;
  }

  private String documents(long skipped) {
    List<String> parts = new ArrayList<>();
    versions.forEach((version, count) -> parts.add(count + " of " + version.label()));
    if (unreadable > 0) {
      parts.add(unreadable + " not readable");
    }
    String text = counted(documents, "document", "documents");
    if (!parts.isEmpty()) {
      text += " (" + String.join(", ", parts) + ")";
    }
    return skipped == 0 ? text : text + ", " + counted(skipped, "file", "files") + " skipped";
  }

  private static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
