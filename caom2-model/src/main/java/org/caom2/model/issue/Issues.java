package org.caom2.model.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caom2.model.wording.Counted;

/**
 * Collects issues up to a limit and counts the rest, so that a hopeless document cannot fill the
 * memory: up to a number of issues, and up to 16 Mi characters in their paths and messages, which
 * quote what documents hold. Not thread-safe.
 */
public final class Issues {
  private static final long MOST_CHARACTERS = 1L << 24;

  private final int limit;
  private final List<Issue> kept = new ArrayList<>();
  private final Map<Severity, Integer> dropped = new EnumMap<>(Severity.class);
  private long characters;
  private boolean errors;

  /**
   * An empty collection.
   *
   * @param limit how many issues to keep, at least 1
   * @throws IllegalArgumentException if it is less
   */
  public Issues(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit);
    }
    this.limit = limit;
  }

  /**
   * A collection without a limit of number: what is lost of an object that is in memory is told,
   * all of it.
   */
  public static Issues all() {
    return new Issues(Integer.MAX_VALUE);
  }

  /** Adds one finding. */
  public void add(Issue issue) {
    errors |= issue.isError();
    if (kept.size() < limit && dropped.isEmpty() && fits(issue)) {
      kept.add(issue);
    } else {
      drop(issue.severity(), 1);
    }
  }

  /** The first fits in any case. */
  private boolean fits(Issue issue) {
    characters += issue.message().length() + issue.path().length();
    return characters <= MOST_CHARACTERS || kept.isEmpty();
  }

  /**
   * Counts findings that are not kept, as those beyond the limit are.
   *
   * @param severity how severe all of them are
   */
  public void drop(Severity severity, int count) {
    errors |= severity == Severity.ERROR;
    dropped.merge(severity, count, Integer::sum);
  }

  /** Whether an error was added, kept or not. */
  public boolean hasErrors() {
    return errors;
  }

  /** How many issues were kept so far. */
  public int size() {
    return kept.size();
  }

  /** The issues; after the last one kept, one that counts those dropped. */
  public List<Issue> toList() {
    if (dropped.isEmpty()) {
      return List.copyOf(kept);
    }
    List<Issue> all = new ArrayList<>(kept);
    int count = dropped.values().stream().mapToInt(Integer::intValue).sum();
    Severity worst = dropped.keySet().iterator().next();
    all.add(
        new Issue(
            worst,
            DocumentCode.LIMIT_ISSUES,
            ModelPath.DOCUMENT,
            null,
            Counted.of(count, "more issue is", "more issues are")
                + " not listed (limit "
                + (kept.size() == limit ? limit : MOST_CHARACTERS + " characters")
                + ")"));
    return List.copyOf(all);
  }
}
