package org.caom2.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.output.Output;
import org.caom2.cli.show.ObservationTree;
import org.caom2.model.Document;
import org.caom2.validation.access.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows observations to a person. */
@Command(
    name = "show",
    description = {
      "Shows observations to a person, in readable units.",
      "Tells what they are, what their planes cover, and which artifacts there are. The units are "
          + "chosen for reading; use the document itself to compute with."
    },
    exitCodeList = {
      CaomCommand.NO_ERRORS,
      "1:A document that cannot be read without errors.",
      CaomCommand.UNUSABLE
    },
    footer = {
      "  caom2 show observation.xml",
      "  caom2 show archive.zip | less",
      "  caom2 show --access now observation.xml",
      "  caom2 show --access 2026-07-01 --group 'ivo://example.org/gms?team' observation.xml",
    })
final class ShowCommand extends CaomCommand {
  private static final String ISO_DATE = "yyyy-mm-dd";

  @Mixin private final PathArguments paths = new PathArguments();

  @Option(
      names = "--access",
      paramLabel = "INSTANT",
      description = {
        "Also tell which metadata and which data may be seen at an instant, such as "
            + "2026-07-01T12:00:00Z, 2026-07-01 (when the day begins, UTC) or now."
      })
  private @Nullable String access;

  @Option(
      names = "--group",
      paramLabel = "URI",
      description = "With --access: a group that the reader is in. May be repeated.")
  private List<String> groups = List.of();

  private boolean isFirst = true;

  ShowCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    ObservationTree tree = new ObservationTree(output(), reader());
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

  private @Nullable Reader reader() {
    String told = access;
    if (told == null) {
      if (!groups.isEmpty()) {
        throw wrongUsage("--group is of use with --access only");
      }
      return null;
    }
    Set<URI> uris = new HashSet<>();
    for (String group : groups) {
      try {
        uris.add(new URI(group));
      } catch (URISyntaxException e) {
        throw wrongUsage("--group: not a URI: " + group);
      }
    }
    try {
      return new Reader(instant(told), uris);
    } catch (DateTimeParseException e) {
      throw wrongUsage("--access: not an instant: " + told + "; one is 2026-07-01T12:00:00Z");
    }
  }

  private static Instant instant(String told) {
    if (told.equals("now")) {
      return Instant.now();
    }
    return told.length() == ISO_DATE.length()
        ? LocalDate.parse(told).atStartOfDay(ZoneOffset.UTC).toInstant()
        : DateTimeFormatter.ISO_DATE_TIME.withZone(ZoneOffset.UTC).parse(told, Instant::from);
  }
}
