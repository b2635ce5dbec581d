package org.caom2.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Printable;
import org.caom2.cli.source.Documents;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two documents. */
@Command(
    name = "diff",
    description = {
      "Compares two observations and lists what differs.",
      "Each difference is a line of path, left value and right value with tabs between "
          + "them; a value that is not there is a dash. Planes, artifacts, parts and chunks are "
          + "matched by what identifies them, not by their order. Versions and formats of the "
          + "documents may differ; stored checksums up to 2.4 are not compared with those "
          + "since 2.5, which are computed in another way."
    },
    exitCodeList = {
      "0:The observations are the same.",
      "1:They differ, or a document cannot be read without errors.",
      "2:Wrong usage, or an input that cannot be opened or is not one document."
    },
    footer = {
      "  caom2 diff old.xml new.xml",
      "  caom2 diff --ignore id,lastModified,maxLastModified,metaChecksum,accMetaChecksum "
          + "a.xml b.xml",
      "  curl -s https://example.org/observation.xml | caom2 diff mine.xml -",
    })
final class DiffCommand extends CaomCommand {
  private static final String NONE = "-";

  @Mixin private final IgnoredFields ignored = new IgnoredFields();

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The left document, or - for standard input.")
  private String left = "";

  @Parameters(index = "1", paramLabel = "B", description = "The right document.")
  private String right = "";

  DiffCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    if (left.equals("-") && right.equals("-")) {
      throw wrongUsage("standard input holds one document, and two are wanted");
    }
    Set<String> names = ignored.names();
    Observation a = observation(left);
    Observation b = observation(right);
    if (a == null || b == null) {
      return;
    }
    for (Difference difference : Differences.between(a, b, names)) {
      output().raise(ExitStatus.FOUND);
      String path = difference.path().toString();
      output()
          .line(
              String.join(
                  "\t",
                  Printable.field(path),
                  value(difference.left()),
                  value(difference.right())));
    }
  }

  /** The only observation at that path; null, with a complaint, if there is none or several. */
  private @Nullable Observation observation(String path) {
    List<LabelledDocument> first = new ArrayList<>();
    int[] count = {0};
    ExitStatus before = output().status();
    new Documents(output(), List.of(path))
        .forEach(
            document -> {
              count[0]++;
              if (first.isEmpty()) {
                first.add(document);
              }
            });
    if (count[0] > 1) {
      output().unusable(path, "holds " + count[0] + " documents where one is wanted");
      return null;
    }
    if (first.isEmpty()) {
      if (output().status() == before) {
        output().unusable(path, "holds no document");
      }
      return null;
    }
    Document read = readable(first.get(0));
    return read == null ? null : read.observation();
  }

  private static String value(@Nullable String value) {
    if (value == null) {
      return NONE;
    }
    return value.equals(NONE) ? "\\" + NONE : Printable.field(value);
  }
}
