package org.caom2.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.destination.Destination;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Printable;
import org.caom2.cli.source.Documents;
import org.caom2.compute.Computation;
import org.caom2.compute.Coverage;
import org.caom2.compute.CoverageReport;
import org.caom2.model.Document;
import org.caom2.model.Plane;
import org.caom2.model.issue.Issue;
import org.caom2.model.wording.Shortened;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes what planes cover from their chunks. */
@Command(
    name = "compute",
    description = {
      "Computes what planes cover from the coordinates of their chunks.",
      "That is position, energy, time, polarization and custom axes; the documents are "
          + "written with it. What cannot be computed, and what was assumed, is listed on standard error. "
          + "The documents are written elsewhere, never in place."
    },
    exitCodeList = {
      CaomCommand.NO_ERRORS,
      "1:An error in a document or in computing, or a refusal.",
      CaomCommand.UNUSABLE
    },
    footer = {
      "  caom2 compute -o computed/ observations/",
      "  caom2 compute --report text observation.xml",
      "  caom2 compute --report json -o computed.xml observation.xml | jq .",
    })
final class ComputeCommand extends CaomCommand {
  /** The forms of the report. */
  enum Report {
    text,
    json
  }

  private static final int SHOWN = 60;

  @Mixin private final PathArguments paths = new PathArguments();
  @Mixin private final Writing writing = new Writing();
  @Mixin private final ChecksumChoice checksums = new ChecksumChoice();

  @Option(
      names = "--report",
      paramLabel = "FORMAT",
      description = {
        "text or json: list what was computed beside what is stored, on standard output. The "
            + "documents are written only if -o says where."
      })
  private @Nullable Report report;

  ComputeCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    boolean writes = report == null || writing.isTold();
    if (!writes && checksums.isTold()) {
      throw wrongUsage("--checksums is of use with -o only where there is a --report");
    }
    Documents documents = paths.documents(output());
    Destination destination = writes ? writing.destination(output(), documents, null) : null;
    documents.forEach(document -> compute(document, destination));
    if (destination != null) {
      destination.end();
    }
  }

  private void compute(LabelledDocument document, @Nullable Destination destination) {
    Document read = readable(document);
    if (read == null) {
      return;
    }
    Computation computation = Computation.of(read.observation(), read.version());
    for (Issue issue : computation.issues()) {
      output().note(document.label() + ": " + issue);
      if (issue.isError()) {
        output().raise(ExitStatus.FOUND);
      }
    }
    if (report != null) {
      report(document.label(), read, computation.coverages());
    }
    if (destination != null
        && Writing.rewrite(
            output(),
            document,
            read,
            checksums.applyTo(computation.observation(), read.observation(), read.version()),
            destination)) {
      checksums.tellReplaced(output(), document.label(), read, read.version());
    }
  }

  private void report(String label, Document read, List<Coverage> coverages) {
    List<Plane> planes = read.observation().planes();
    for (int i = 0; i < planes.size(); i++) {
      CoverageReport rows = CoverageReport.of(planes.get(i), coverages.get(i));
      if (report == Report.json) {
        output().line(json(label, planes.get(i), coverages.get(i), rows));
      } else {
        text(label, planes.get(i), coverages.get(i), rows);
      }
    }
  }

  private void text(String label, Plane plane, Coverage coverage, CoverageReport rows) {
    String type =
        coverage.productType() == null
            ? "no chunks"
            : coverage.chunks() + " × " + coverage.productType();
    output().line(Printable.line(label + ": plane " + plane.uri() + " (" + type + ")"));
    for (CoverageReport.Row row : rows.rows()) {
      String path = row.path().toString();
      output().line("  " + Printable.line(path.substring(path.indexOf("]/") + 2)));
      if (row.isSame()) {
        output().line("    same      " + shown(row.computed()));
      } else {
        output().line("    computed  " + shown(row.computed()));
        output().line("    stored    " + shown(row.stored()));
      }
    }
  }

  private static String shown(@Nullable String text) {
    String told = text == null ? "-" : Printable.line(text);
    return told.length() <= SHOWN ? told : Shortened.of(told, SHOWN) + "…";
  }

  private String json(String label, Plane plane, Coverage coverage, CoverageReport rows) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("document", label);
    object.put("plane", plane.uri().toString());
    object.put("chunks", coverage.chunks());
    object.put(
        "productType", coverage.productType() == null ? null : coverage.productType().toString());
    ArrayNode fields = object.putArray("fields");
    for (CoverageReport.Row row : rows.rows()) {
      ObjectNode field = fields.addObject();
      field.put("path", row.path().toString());
      field.put("computed", row.computed());
      field.put("stored", row.stored());
    }
    return object.toString();
  }
}
