package org.caom2.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caom2.cli.output.Printable;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.wording.Counted;
import org.caom2.validation.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Counts what was found in all documents of a run, printed or not. */
public final class Summary {
  private static final String ARCHIVES = "skippedArchives";

  private final Map<Version, Long> versions = new EnumMap<>(Version.class);
  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private final Map<String, Count> codes = new TreeMap<>();
  private final Map<String, Long> turnedOff = new TreeMap<>();
  private long documents;
  private long valid;
  private long unreadable;
  private long skipped;
  private long skippedArchives;
  private long unusable;

  /** How often a check found something. */
  private record Count(Severity severity, String code, long count) {
    Count plus(Count other) {
      return new Count(severity, code, count + other.count);
    }
  }

  /** An empty count. */
  public Summary() {}

  /**
   * The count that an object of {@link #json} tells.
   *
   * @throws IllegalArgumentException if it is no such object
   */
  public static Summary of(JsonNode json) {
    Summary summary = new Summary();
    summary.documents = number(json, "documents");
    summary.valid = number(json, "valid");
    summary.unreadable = number(json, "unreadable");
    summary.skipped = number(json, "skipped");
    summary.skippedArchives = json.has(ARCHIVES) ? number(json, ARCHIVES) : 0;
    summary.unusable = number(json, "unusable");
    for (Map.Entry<String, JsonNode> each : json.path("versions").properties()) {
      Version version =
          Version.ofLabel(each.getKey())
              .orElseThrow(() -> new IllegalArgumentException(each.getKey() + " is no version"));
      summary.versions.put(version, each.getValue().longValue());
    }
    for (Map.Entry<String, JsonNode> each : json.path("turnedOff").properties()) {
      summary.turnedOff.put(each.getKey(), each.getValue().longValue());
    }
    for (JsonNode each : json.path("checks")) {
      Severity severity = Severity.valueOf(each.path("severity").asText().toUpperCase(Locale.ROOT));
      summary.add(new Count(severity, each.path("code").asText(), number(each, "count")));
    }
    return summary;
  }

  private static long number(JsonNode json, String name) {
    JsonNode number = json.path(name);
    if (!number.canConvertToLong() || number.longValue() < 0) {
      throw new IllegalArgumentException(name + " is no count");
    }
    return number.longValue();
  }

  /**
   * Counts one document.
   *
   * @param document what could be read of it, null if nothing could
   * @param issues all that was found
   * @param off how many findings a policy leaves out, by their checks
   */
  public void add(@Nullable Document document, List<Issue> issues, Map<String, Integer> off) {
    off.forEach((code, count) -> turnedOff.merge(code, (long) count, Long::sum));
    documents++;
    if (document == null) {
      unreadable++;
    } else {
      versions.merge(document.version(), 1L, Long::sum);
      valid += issues.stream().noneMatch(Issue::isError) ? 1 : 0;
    }
    issues.forEach(this::add);
  }

  /** Counts an issue that is of no single document. */
  public void add(Issue issue) {
    add(new Count(issue.severity(), issue.code().id(), 1));
  }

  private void add(Count count) {
    severities.merge(count.severity, count.count, Long::sum);
    codes.merge(count.severity + count.code, count, Count::plus);
  }

  /** Counts a finding that a policy leaves out. */
  public void addTurnedOff(String code) {
    turnedOff.merge(code, 1L, Long::sum);
  }

  /** How many findings a policy leaves out, by the codes of their checks. */
  public Map<String, Long> turnedOff() {
    return Collections.unmodifiableMap(turnedOff);
  }

  /**
   * Counts a file that was left out for its name.
   *
   * @param archive whether it is an archive
   */
  public void addSkipped(boolean archive) {
    skipped++;
    skippedArchives += archive ? 1 : 0;
  }

  /** Whether there was nothing to look at. */
  public boolean isIdle() {
    return documents == 0 && unusable == 0;
  }

  /** Counts an input that could not be opened or decompressed. */
  public void addUnusable() {
    unusable++;
  }

  /**
   * The count for a person, several lines, with what a policy turns off, found or not.
   *
   * @param policy what was judged by
   */
  public List<String> lines(Policy policy) {
    List<String> lines = new ArrayList<>();
    lines.add(documents());
    lines.add(
        Counted.of(severities.getOrDefault(Severity.ERROR, 0L), "error", "errors")
            + ", "
            + Counted.of(severities.getOrDefault(Severity.WARNING, 0L), "warning", "warnings")
            + ", "
            + severities.getOrDefault(Severity.INFORMATION, 0L)
            + " information");
    for (Count c : byImportance()) {
      lines.add(String.format(Locale.ROOT, "%8d  %s %s", c.count, c.severity.label(), c.code));
    }
    if (policy != Policy.NONE) {
      lines.add("policy: " + Printable.line(policy.name()));
    }
    policy.turnedOff().forEach((code, reason) -> lines.add(turnedOff(code, reason)));
    return lines;
  }

  private String turnedOff(String code, String reason) {
    return String.format(
        Locale.ROOT,
        "%8d  turned off %s: %s",
        turnedOff.getOrDefault(code, 0L),
        code,
        Printable.line(reason));
  }

  /** The same for a program: {@code docs/validate-summary.schema.json}. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("documents", documents);
    json.put("valid", valid);
    json.put("unreadable", unreadable);
    json.put("skipped", skipped);
    if (skippedArchives > 0) {
      json.put(ARCHIVES, skippedArchives);
    }
    json.put("unusable", unusable);
    ObjectNode byVersion = json.putObject("versions");
    versions.forEach((version, count) -> byVersion.put(version.label(), count));
    ObjectNode bySeverity = json.putObject("issues");
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity.label(), severities.getOrDefault(severity, 0L));
    }
    if (!turnedOff.isEmpty()) {
      ObjectNode off = json.putObject("turnedOff");
      turnedOff.forEach(off::put);
    }
    ArrayNode checks = json.putArray("checks");
    for (Count c : byImportance()) {
      checks
          .addObject()
          .put("severity", c.severity.label())
          .put("code", c.code)
          .put("count", c.count);
    }
    return json;
  }

  private List<Count> byImportance() {
    return codes.values().stream()
        .sorted(
            Comparator.comparing(Count::severity)
                .thenComparing(Count::count, Comparator.reverseOrder()))
        .toList();
  }

  private String documents() {
    List<String> parts = new ArrayList<>();
    versions.forEach((version, count) -> parts.add(count + " of " + version.label()));
    if (unreadable > 0) {
      parts.add(unreadable + " not readable");
    }
    String text = Counted.of(documents, "document", "documents");
    if (!parts.isEmpty()) {
      text += " (" + String.join(", ", parts) + ")";
    }
    if (skipped == 0) {
      return text;
    }
    text += ", " + Counted.of(skipped, "file", "files") + " skipped";
    return skippedArchives == 0
        ? text
        : text + " (" + Counted.of(skippedArchives, "archive", "archives") + ")";
  }
}
