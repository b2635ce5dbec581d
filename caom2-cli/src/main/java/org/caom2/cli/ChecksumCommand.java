package org.caom2.cli;

import java.util.List;
import java.util.Locale;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.destination.Destination;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Printable;
import org.caom2.cli.source.Documents;
import org.caom2.model.Checksum;
import org.caom2.model.Document;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.checksum.EntityChecksums;
import org.caom2.validation.checksum.EntityKind;
import org.caom2.validation.checksum.Piece;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes, compares, explains and updates metadata checksums. */
@Command(
    name = "checksum",
    description = {
      "Computes, compares, explains and updates metadata checksums.",
      "Those of every entity, beside those stored: one row each, parents before children. "
          + "The generation of the algorithm is that of the document's version."
    },
    exitCodeList = {
      "0:No errors, whether stored checksums agree or not.",
      "1:An error in a document, or a refusal to update it.",
      CaomCommand.UNUSABLE
    },
    footer = {
      "  caom2 checksum observation.xml",
      "  caom2 checksum --format text observations/",
      "  caom2 checksum --explain observation.xml > pieces.tsv",
      "  caom2 checksum --update -o updated/ observations/",
    })
final class ChecksumCommand extends CaomCommand {
  /** How the sums are printed. */
  enum Table {
    tsv,
    text
  }

  @Mixin private final PathArguments paths = new PathArguments();
  @Mixin private final Writing writing = new Writing();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {"tsv: a table with a header (the default);", "text: for a person."})
  private @Nullable Table table;

  @Option(
      names = "--explain",
      description = "Print what is digested instead: each piece with its path, value and bytes.")
  private boolean explain;

  @Option(
      names = "--update",
      description = "Write the documents with the computed sums instead, see -o.")
  private boolean update;

  ChecksumCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    if (writing.isTold() && !update) {
      throw wrongUsage("-o is of use with --update only");
    }
    if (explain && update) {
      throw wrongUsage("--explain prints, --update writes: one of them at a time");
    }
    if (table != null && update) {
      throw wrongUsage("--format is of what is printed, and --update writes");
    }
    Documents documents = paths.documents(output());
    if (update) {
      Destination destination = writing.destination(output(), documents, null);
      documents.forEach(document -> update(document, destination));
      destination.end();
      return;
    }
    if (!isText()) {
      output()
          .line(
              explain
                  ? "document\tkind\tkey\tid\tsum\tpath\ttype\tvalue\tbytes"
                  : "document\tkind\tkey\tid\tstored_meta\tcomputed_meta\tstored_acc\tcomputed_acc");
    }
    documents.forEach(this::print);
  }

  private boolean isText() {
    return table == Table.text;
  }

  private @Nullable Document read(LabelledDocument document) {
    Writing.list(output(), document, document.outcome().issues());
    Document read = document.outcome().value();
    if (read == null) {
      output().raise(ExitStatus.FOUND);
    }
    return read;
  }

  private void print(LabelledDocument document) {
    Document read = read(document);
    if (read == null) {
      return;
    }
    Checksums checksums = Checksums.of(read.version());
    if (isText()) {
      output()
          .line(Printable.line(document.label()) + " (generation " + checksums.generation() + ")");
    }
    for (EntityChecksums sums : checksums.compute(read.observation())) {
      if (explain) {
        explain(document, sums, "meta", sums.meta(), checksums.explainMeta(sums));
        explain(document, sums, "acc", sums.acc(), checksums.explainAcc(sums));
      } else if (!isText()) {
        output().line(row(document, sums));
      } else {
        text(sums);
      }
    }
  }

  private static String row(LabelledDocument document, EntityChecksums sums) {
    return String.join(
        "\t",
        entity(document, sums),
        stored(sums.storedMeta()),
        sums.meta().text(),
        stored(sums.storedAcc()),
        sums.acc().text());
  }

  private static String entity(LabelledDocument document, EntityChecksums sums) {
    String key = EntityKind.key(sums.entity());
    return String.join(
        "\t",
        Printable.line(document.label()),
        sums.kind().name().toLowerCase(Locale.ROOT),
        key == null ? "-" : Printable.line(key),
        sums.entity().id().toString());
  }

  private static String stored(@Nullable Checksum sum) {
    return sum == null ? "-" : Printable.line(sum.text());
  }

  private void text(EntityChecksums sums) {
    String key = EntityKind.key(sums.entity());
    String name = key == null ? sums.entity().id().toString() : key;
    output()
        .line(
            "  ".repeat(sums.kind().depth())
                + sums.kind().name().toLowerCase(Locale.ROOT)
                + " "
                + Printable.line(name));
    text(sums, "metaChecksum   ", sums.storedMeta(), sums.meta());
    text(sums, "accMetaChecksum", sums.storedAcc(), sums.acc());
  }

  private void text(
      EntityChecksums sums, String name, @Nullable Checksum stored, Checksum computed) {
    String indent = "  ".repeat(sums.kind().depth() + 1);
    output().line(indent + name + " " + computed.text() + "  " + judged(stored, computed));
  }

  private static String judged(@Nullable Checksum stored, Checksum computed) {
    if (stored == null) {
      return "none stored";
    }
    return stored.equals(computed) ? "as stored" : "stored " + stored(stored);
  }

  private void explain(
      LabelledDocument document,
      EntityChecksums sums,
      String which,
      Checksum computed,
      List<Piece> pieces) {
    if (isText()) {
      output().line("  " + Printable.line(sums.path() + " " + which + " " + computed.text()));
    }
    for (Piece piece : pieces) {
      String path = Printable.line(piece.path().toString());
      String value = Printable.line(piece.value());
      output()
          .line(
              !isText()
                  ? String.join(
                      "\t", entity(document, sums), which, path, piece.type(), value, piece.hex())
                  : "    " + path + "  " + piece.type() + "  " + value + "  " + piece.hex());
    }
  }

  private void update(LabelledDocument document, Destination destination) {
    Document read = read(document);
    if (read == null) {
      return;
    }
    if (!Entity.META_CHECKSUM.in(read.version())) {
      output().raise(ExitStatus.FOUND);
      output().note(document.label() + ": refused: " + read.version() + " holds no checksums");
      return;
    }
    Observation updated = Checksums.of(read.version()).update(read.observation());
    Writing.rewrite(output(), document, read, updated, destination);
  }
}
