package org.caom2.batch.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.caom2.batch.across.Finding;
import org.caom2.batch.check.Checks;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.validation.policy.Policy;

/**
 * One page for a browser that needs nothing but itself: counts by check and severity, the documents
 * with most errors, and findings with their lines, to be filtered and searched. Of each check the
 * first {@value #LISTED} findings of a severity are listed and the rest is counted, so that the
 * page stays small whatever the run. It is written when the run ends.
 */
public final class HtmlReport implements Report {
  /** How many findings of a check and severity are listed. */
  static final int LISTED = 100;

  /** How many inputs that could not be opened are named. */
  private static final int UNUSABLE = 100;

  private static final String DATA = "@@DATA@@";

  private final ObjectMapper mapper = new ObjectMapper();
  private final Writer out;
  private final WorstDocuments worst;
  private final Map<String, CheckTally> checks = new TreeMap<>();
  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private final Map<Version, Long> versions = new EnumMap<>(Version.class);
  private final Map<String, String> unusable = new LinkedHashMap<>();
  private long documents;
  private long valid;
  private long unreadable;
  private long notOpened;

  /** A page to that writer, which is left open, with footprints so drawn. */
  public HtmlReport(Writer out, Footprints footprints) {
    this.out = out;
    this.worst = new WorstDocuments(footprints);
  }

  @Override
  public void document(LabelledDocument document, List<Issue> issues, boolean isValid) {
    documents++;
    valid += isValid ? 1 : 0;
    Document read = document.outcome().value();
    if (read == null) {
      unreadable++;
    } else {
      versions.merge(read.version(), 1L, Long::sum);
    }
    List<CheckTally.Finding> listed = new ArrayList<>();
    Set<CheckTally> hit = new HashSet<>();
    for (Issue issue : issues) {
      CheckTally tally = tally(issue);
      if (hit.add(tally)) {
        tally.countDocument();
      }
      if (tally.count(issue.severity()) <= LISTED) {
        CheckTally.Finding finding = new CheckTally.Finding(document.label(), issue);
        tally.list(finding);
        listed.add(finding);
      }
    }
    quote(document, listed);
    worst.add(document, issues);
  }

  private CheckTally tally(Issue issue) {
    severities.merge(issue.severity(), 1L, Long::sum);
    return checks.computeIfAbsent(issue.code().id(), id -> new CheckTally(issue.code()));
  }

  @Override
  public void across(Finding finding) {
    CheckTally tally = tally(finding.issue());
    tally.countDocument();
    if (tally.count(finding.issue().severity()) <= LISTED) {
      tally.list(new CheckTally.Finding(finding.label(), finding.issue()));
    }
  }

  /** Puts beside findings the lines that they are about. */
  private static void quote(LabelledDocument document, List<CheckTally.Finding> findings) {
    List<Location> places =
        findings.stream().map(f -> f.issue().at()).filter(Objects::nonNull).toList();
    Map<Location, Excerpt> excerpts = Excerpts.of(document.text(), places);
    for (CheckTally.Finding finding : findings) {
      Location at = finding.issue().at();
      finding.quote(at == null ? null : excerpts.get(at));
    }
  }

  @Override
  public void unusable(String label, String why) {
    notOpened++;
    if (unusable.size() < UNUSABLE) {
      unusable.put(label, why);
    }
  }

  @Override
  public void end(Ending ending) throws IOException {
    String page = template();
    int at = page.indexOf(DATA);
    out.write(page, 0, at);
    out.write(text(data(ending)));
    out.write(page.substring(at + DATA.length()));
    out.flush();
  }

  private static String template() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.html")) {
      if (in == null) {
        throw new IllegalStateException("the page is not part of this program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** JSON without characters that mean something in HTML, which stand in its texts only. */
  private String text(ObjectNode data) {
    try {
      return mapper
          .writeValueAsString(data)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }

  private ObjectNode data(Ending ending) {
    ObjectNode data = mapper.createObjectNode();
    data.put("time", ending.time().toString());
    data.put("listed", LISTED);
    data.put("documents", documents);
    data.put("valid", valid);
    data.put("unreadable", unreadable);
    data.put("notOpened", notOpened);
    ObjectNode byVersion = data.putObject("versions");
    versions.forEach((version, count) -> byVersion.put(version.label(), count));
    ObjectNode bySeverity = data.putObject("severities");
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity.label(), severities.getOrDefault(severity, 0L));
    }
    policy(ending, data);
    ArrayNode list = data.putArray("checks");
    checks.values().stream()
        .sorted(
            Comparator.comparing(CheckTally::worst)
                .thenComparing(CheckTally::total, Comparator.reverseOrder()))
        .forEach(
            tally -> {
              ObjectNode check = list.addObject();
              tally.tell(check);
              Checks.page(tally.id()).ifPresent(page -> check.put("page", page));
            });
    worst.tell(data.putArray("worst"));
    ObjectNode inputs = data.putObject("unusable");
    unusable.forEach((label, why) -> inputs.put(Visible.of(label), Visible.of(why)));
    return data;
  }

  private static void policy(Ending ending, ObjectNode data) {
    Policy policy = ending.policy();
    data.put("policy", policy == Policy.NONE ? null : Visible.of(policy.name()));
    ArrayNode off = data.putArray("turnedOff");
    policy
        .turnedOff()
        .forEach(
            (code, reason) ->
                off.addObject()
                    .put("code", code)
                    .put("reason", Visible.of(reason))
                    .put("count", ending.turnedOff().getOrDefault(code, 0L)));
  }
}
