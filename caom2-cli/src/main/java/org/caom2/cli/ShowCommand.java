package org.caom2.cli;

import org.caom2.cli.output.Output;
import org.caom2.cli.show.ObservationTree;
import org.caom2.cli.source.LabelledDocument;
import org.caom2.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows observations to a person. */
@Command(
    name = "show",
    description = {
      "Shows observations to a person: what they are, their planes with what those cover, and the",
      "artifacts. Units are chosen to be readable; use the document itself to compute with."
    },
    footer = {
      "",
      "Examples:",
      "  caom2 show observation.xml",
      "  caom2 show archive.zip | less",
    })
final class ShowCommand extends CaomCommand {
  @Mixin private final PathArguments paths = new PathArguments();

  private boolean isFirst = true;

  ShowCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    ObservationTree tree = new ObservationTree(output());
    paths.documents(output()).forEach(document -> show(document, tree));
  }

  private void show(LabelledDocument document, ObservationTree tree) {
    Document read = readable(document);
    if (read != null) {
      if (!isFirst) {
        output().line("");
      }
      isFirst = false;
      tree.show(document.label(), read);
    }
  }
}
