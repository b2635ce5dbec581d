package org.caom2.cli;

import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.destination.Destination;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Printable;
import org.caom2.cli.source.Documents;
import org.caom2.compute.repair.RegionRepair;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Mends the regions of planes. */
@Command(
    name = "repair",
    description = {
      "Mends the regions on the sky that planes have.",
      "Drops repeated points, spikes and points on straight edges, takes apart what "
          + "crosses itself, and turns around what is wound the wrong way. What is done is "
          + "listed on standard error. What is valid stays as it is. The documents are written "
          + "elsewhere, never in place."
    },
    exitCodeList = {
      CaomCommand.NO_ERRORS,
      "1:A region that cannot be mended, an error in a document, or a refusal.",
      CaomCommand.UNUSABLE
    },
    footer = {
      "  caom2 repair --dry-run observations/",
      "  caom2 repair -o mended/ observations/",
    })
final class RepairCommand extends CaomCommand {
  @Mixin private final PathArguments paths = new PathArguments();
  @Mixin private final Writing writing = new Writing();
  @Mixin private final ChecksumChoice checksums = new ChecksumChoice();

  @Option(
      names = {"-n", "--dry-run"},
      description = "Only list what would be done, on standard output.")
  private boolean dryRun;

  RepairCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    if (dryRun && writing.isTold()) {
      throw wrongUsage("--dry-run writes nothing, and -o says where to write");
    }
    if (dryRun && checksums.isTold()) {
      throw wrongUsage("--dry-run writes nothing, and --checksums says what is written");
    }
    Documents documents = paths.documents(output());
    Destination destination = dryRun ? null : writing.destination(output(), documents, null);
    documents.forEach(document -> repair(document, destination));
    if (destination != null) {
      destination.end();
    }
  }

  private void repair(LabelledDocument document, @Nullable Destination destination) {
    Document read = readable(document);
    if (read == null) {
      return;
    }
    RegionRepair repair = RegionRepair.of(read.observation(), read.version());
    repair.mended().forEach(mended -> tell(document.label(), mended));
    if (!repair.isDone()) {
      output().raise(ExitStatus.FOUND);
    }
    if (destination != null) {
      Observation mended =
          checksums.applyTo(repair.observation(), read.observation(), read.version());
      if (Writing.rewrite(output(), document, read, mended, destination)) {
        checksums.tellReplaced(output(), document.label(), read, read.version());
      }
    }
  }

  private void tell(String label, RegionRepair.Mended mended) {
    String what =
        mended.obstacle() == null
            ? String.join("; ", mended.steps())
            : "cannot be mended: " + mended.obstacle();
    String line = Printable.line(label + ": " + mended.path() + ": " + what);
    if (dryRun) {
      output().line(line);
    } else {
      output().note(line);
    }
  }
}
