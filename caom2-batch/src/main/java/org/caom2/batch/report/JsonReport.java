package org.caom2.batch.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.caom2.batch.across.Finding;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;

/**
 * One JSON object a document, each on a line of its own: {@code docs/validate-output.schema.json}.
 */
public final class JsonReport implements Report {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Writer out;

  /** A report to that writer, which is left open. */
  public JsonReport(Writer out) {
    this.out = out;
  }

  @Override
  public void document(LabelledDocument document, List<Issue> issues, boolean valid)
      throws IOException {
    Document read = document.outcome().value();
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("document", document.label());
    line.put("version", read == null ? null : read.version().label());
    line.put("uri", read == null ? null : read.observation().uri().toString());
    line.put("valid", valid);
    ArrayNode list = line.putArray("issues");
    issues.forEach(issue -> list.add(object(issue)));
    print(line);
  }

  @Override
  public void across(Finding finding) throws IOException {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("document", finding.label());
    line.set("across", object(finding.issue()));
    print(line);
  }

  private void print(ObjectNode line) throws IOException {
    out.write(text(line) + "\n");
  }

  private String text(ObjectNode line) {
    try {
      return mapper.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }

  private static ObjectNode object(Issue issue) {
    Location at = issue.at();
    return JsonNodeFactory.instance
        .objectNode()
        .put("severity", issue.severity().label())
        .put("code", issue.code().id())
        .put("path", issue.path().toString())
        .put("line", at == null ? null : (Integer) at.line())
        .put("column", at == null ? null : (Integer) at.column())
        .put("message", issue.message());
  }

  @Override
  public void unusable(String label, String why) {}

  @Override
  public void end(Ending ending) throws IOException {
    out.flush();
  }
}
