package org.caom2.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.destination.OutputFile;
import org.caom2.cli.output.Output;
import org.caom2.cli.source.Documents;
import org.caom2.compute.Coverage;
import org.caom2.compute.PlaneChunks;
import org.caom2.compute.chart.Footprint;
import org.caom2.compute.chart.SkyChart;
import org.caom2.model.Document;
import org.caom2.model.Plane;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws where observations are on the sky. */
@Command(
    name = "footprint",
    description = {
      "Draws the regions of the sky that planes cover, on one chart.",
      "Samples are areas, bounds are dashed lines around them. The projection fits what "
          + "is drawn. Planes that store no position are drawn where their chunks are."
    },
    exitCodeList = {
      CaomCommand.NO_ERRORS,
      "1:A document that cannot be read without errors, or chunks that cannot be computed.",
      "2:Wrong usage, an input that cannot be opened, or nothing to draw."
    },
    footer = {
      "  caom2 footprint -o sky.svg observation.xml",
      "  caom2 footprint --title 'Spring survey' -o survey.png observations/",
    })
final class FootprintCommand extends CaomCommand {
  private static final String PNG = ".png";
  private static final String SVG = ".svg";

  @Mixin private final PathArguments paths = new PathArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The picture: a file in .svg or .png. Without it SVG is written to standard output.")
  private @Nullable Path file;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What stands above the chart; without it the name of the observation.")
  private @Nullable String title;

  @Option(
      names = "--compute",
      description =
          "Draw what chunks tell, also where planes store something; else only where they do not.")
  private boolean compute;

  private final List<Footprint> footprints = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  FootprintCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    Path picture = file;
    String name = picture == null ? SVG : picture.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(SVG) && !name.endsWith(PNG)) {
      throw wrongUsage("a picture is a file in .svg or .png, not " + picture);
    }
    Documents documents = paths.documents(output());
    if (picture != null && documents.mayRead(picture)) {
      throw wrongUsage(picture + " is read and would be written over");
    }
    documents.forEach(this::take);
    if (footprints.isEmpty()) {
      output().unusable(String.join(", ", paths.paths()), "no plane has a region on the sky");
      return;
    }
    SkyChart chart = SkyChart.of(heading(), footprints);
    if (picture == null) {
      output().print(chart.svg());
      return;
    }
    try {
      OutputFile.write(
          picture, name.endsWith(PNG) ? chart.png() : chart.svg().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      output().unusable(picture.toString(), OutputFile.reason(e));
    } catch (IllegalStateException e) {
      output().unusable(picture.toString(), String.valueOf(e.getMessage()));
    }
  }

  private void take(LabelledDocument document) {
    Document read = readable(document);
    if (read != null) {
      names.add(read.observation().uri().toString());
      int images = PlaneChunks.images(read.observation());
      for (Plane plane : read.observation().planes()) {
        if (compute || plane.position() == null) {
          PlaneChunks chunks = PlaneChunks.of(plane, read.version(), images);
          // What the document's version cannot hold can be drawn.
          Coverage coverage = Coverage.of(chunks, Version.NEWEST);
          Writing.list(output(), document, coverage.issues());
          plane = coverage.applyTo(plane);
        }
        Footprint.of(read.observation(), plane).ifPresent(footprints::add);
      }
    }
  }

  private String heading() {
    String told = title;
    if (told != null) {
      return told;
    }
    return names.size() == 1 ? names.get(0) : names.size() + " observations";
  }
}
