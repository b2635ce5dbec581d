package org.caom2.batch.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caom2.batch.across.Finding;
import org.caom2.batch.check.Checks;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.model.Document;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A log in the Static Analysis Results Interchange Format, which code hosts and editors read: a
 * result for each issue, with its line, and a rule with its page for each check that found
 * something. Source: OASIS SARIF 2.1.0.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** The name of the fingerprint; a number follows that changes with how it is made. */
  private static final String FINGERPRINT = "caom2/v1";

  /** How many inputs that could not be opened are named. */
  private static final int MOST_UNUSABLE = 1000;

  private final JsonGenerator json;
  private final Map<String, Code> rules = new LinkedHashMap<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final List<String> unusable = new ArrayList<>();
  private boolean begun;

  /**
   * A log to that writer, which is left open.
   *
   * @throws IOException if it cannot be written to
   */
  public SarifReport(Writer out) throws IOException {
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void document(LabelledDocument document, List<Issue> issues, boolean valid)
      throws IOException {
    begin();
    Document read = document.outcome().value();
    String about = read == null ? document.label() : read.observation().uri().toString();
    Map<String, Integer> seen = new HashMap<>();
    for (Issue issue : issues) {
      String key = about + '\n' + issue.code().id() + '\n' + issue.path();
      result(document.label(), issue, key + '\n' + seen.merge(key, 1, Integer::sum));
    }
  }

  @Override
  public void across(Finding finding) throws IOException {
    begin();
    Issue issue = finding.issue();
    result(
        finding.label(),
        issue,
        finding.label() + '\n' + issue.code().id() + '\n' + issue.path() + '\n' + issue.message());
  }

  private void result(String label, Issue issue, String fingerprinted) throws IOException {
    String id = issue.code().id();
    rules.putIfAbsent(id, issue.code());
    json.writeStartObject();
    json.writeStringField("ruleId", id);
    json.writeNumberField("ruleIndex", indices.computeIfAbsent(id, key -> indices.size()));
    json.writeStringField("level", level(issue.severity()));
    message("message", issue.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    inFile(label, issue.at());
    inModel(issue.path().toString());
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, fingerprint(fingerprinted));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void inFile(String label, @Nullable Location at) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(label));
    json.writeEndObject();
    if (at != null) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", at.line());
      json.writeNumberField("startColumn", at.column());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void inModel(String path) throws IOException {
    if (!path.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", Visible.of(path));
      json.writeStringField("kind", "member");
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  /** Braces stand for arguments in messages, and brackets before a parenthesis for links. */
  private void message(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField(
        "text", Visible.of(text).replace("{", "{{").replace("}", "}}").replace("](", "\\]("));
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }

  /** A URI reference: what a path may not hold is percent-encoded. Source: RFC 3986, 3.3. */
  private static String uri(String label) {
    StringBuilder uri = new StringBuilder(label.startsWith("/") ? "file://" : "");
    for (byte b : label.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if ((c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || "-._~/!$&'()*+,;=@".indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return uri.toString();
  }

  private static String fingerprint(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void unusable(String label, String why) throws IOException {
    begin();
    if (unusable.size() < MOST_UNUSABLE) {
      unusable.add(label + ": " + why);
    }
  }

  @Override
  public void end(Ending ending) throws IOException {
    begin();
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "caom2");
    json.writeArrayFieldStart("rules");
    for (Code rule : rules.values()) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    invocation(ending);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void rule(Code rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    message("shortDescription", rule.sentence());
    String page = Checks.page(rule.id()).orElse(null);
    if (page != null) {
      json.writeObjectFieldStart("help");
      json.writeStringField("text", page);
      json.writeStringField("markdown", page);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(Ending ending) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", unusable.isEmpty());
    json.writeStringField("endTimeUtc", ending.time().toString());
    if (!unusable.isEmpty()) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (String each : unusable) {
        json.writeStartObject();
        json.writeStringField("level", "error");
        message("message", each);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    overrides(ending);
    json.writeEndObject();
    json.writeEndArray();
  }

  /** How the policy changes checks; those without any result are told by their names. */
  private void overrides(Ending ending) throws IOException {
    json.writeArrayFieldStart("ruleConfigurationOverrides");
    for (Map.Entry<String, Severity> each : ending.policy().severities().entrySet()) {
      json.writeStartObject();
      descriptor(each.getKey());
      json.writeObjectFieldStart("configuration");
      json.writeStringField("level", level(each.getValue()));
      json.writeEndObject();
      json.writeEndObject();
    }
    for (Map.Entry<String, String> each : ending.policy().turnedOff().entrySet()) {
      json.writeStartObject();
      descriptor(each.getKey());
      json.writeObjectFieldStart("configuration");
      json.writeBooleanField("enabled", false);
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      json.writeStringField("reason", each.getValue());
      json.writeNumberField("findings", ending.turnedOff().getOrDefault(each.getKey(), 0L));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void descriptor(String id) throws IOException {
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", id);
    Integer index = indices.get(id);
    if (index != null) {
      json.writeNumberField("index", index);
    }
    json.writeEndObject();
  }
}
