package org.caom2.cli.show;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caom2.model.Artifact;
import org.caom2.model.CustomAxis;
import org.caom2.model.Metrics;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Polarization;
import org.caom2.model.Provenance;
import org.caom2.model.Visibility;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.wording.Counted;
import org.jspecify.annotations.Nullable;

/** Shows a plane: what it is, what it covers, and its artifacts. */
final class PlaneTree {
  private final Page page;
  private final AccessRows access;
  private final CoverageRows coverage;

  PlaneTree(Page page, AccessRows access) {
    this.page = page;
    this.access = access;
    this.coverage = new CoverageRows(page);
  }

  void show(Plane plane) {
    page.heading("plane " + plane.uri());
    page.deeper(
        () -> {
          about(plane);
          coverage.position(plane.position());
          coverage.energy(plane.energy());
          coverage.time(plane.time());
          polarization(plane.polarization());
          custom(plane.custom());
          visibility(plane.visibility());
          metrics(plane.metrics());
          access.of(plane);
          plane.artifacts().forEach(artifact -> artifact(artifact, plane));
        });
  }

  private void about(Plane plane) {
    page.row(
        "data",
        Words.known(plane.dataProductType()),
        level(plane.calibrationLevel()),
        plane.observable() == null ? null : plane.observable().ucd().value(),
        plane.quality() == null ? null : "quality: " + plane.quality().flag().value());
    page.row(
        "released",
        released("data", plane.dataRelease()),
        released("metadata", plane.metaRelease()));
    provenance(plane.provenance());
  }

  /** The name of the level with its number. */
  private static @Nullable String level(@Nullable CalibrationLevel level) {
    return level == null
        ? null
        : level.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " (" + level.value() + ")";
  }

  private static @Nullable String released(String what, @Nullable Instant when) {
    return when == null ? null : what + ' ' + Moments.date(when);
  }

  private void provenance(@Nullable Provenance provenance) {
    if (provenance != null) {
      page.row(
          "processing",
          provenance.name() + (provenance.version() == null ? "" : ' ' + provenance.version()),
          provenance.project(),
          provenance.producer(),
          provenance.runID() == null ? null : "run " + provenance.runID(),
          released("on", provenance.lastExecuted()));
      page.row("inputs", Words.first(provenance.inputs()));
    }
  }

  private void polarization(@Nullable Polarization polarization) {
    if (polarization != null) {
      page.row("polarization", polarization.states().stream().map(state -> state.value()).toList());
    }
  }

  private void custom(@Nullable CustomAxis axis) {
    if (axis != null) {
      page.row(
          "custom",
          axis.ctype(),
          axis.bounds() == null
              ? null
              : Quantities.range(axis.bounds().lower(), axis.bounds().upper()),
          Words.samples(axis.samples()),
          Words.pixels(axis.dimension()));
    }
  }

  private void visibility(@Nullable Visibility uv) {
    if (uv != null) {
      page.row(
          "uv plane",
          "distance " + Quantities.range(uv.distance().lower(), uv.distance().upper()),
          Words.number("eccentricity", uv.distributionEccentricity()),
          Words.number("fill", uv.distributionFill()));
    }
  }

  private void metrics(@Nullable Metrics metrics) {
    if (metrics != null) {
      page.row(
          "metrics",
          Words.number("magnitude limit", metrics.magLimit()),
          Words.number("flux limit in Jy", metrics.fluxDensityLimit()),
          Words.number("background in Jy", metrics.background()),
          Words.number("sources per square degree", metrics.sourceNumberDensity()),
          Words.number("signal to noise", metrics.sampleSNR()));
    }
  }

  private void artifact(Artifact artifact, Plane plane) {
    Long length = artifact.contentLength();
    List<String> counts = new ArrayList<>();
    int parts = artifact.parts().size();
    int chunks = artifact.parts().stream().map(Part::chunks).mapToInt(List::size).sum();
    if (parts > 0) {
      counts.add(Counted.of(parts, "part", "parts"));
      counts.add(Counted.of(chunks, "chunk", "chunks"));
    }
    page.row(
        "artifact",
        artifact.uri().toString(),
        Words.known(artifact.productType()),
        artifact.contentType(),
        length == null ? null : Quantities.bytes(length),
        String.join(", ", counts),
        access.of(artifact, plane));
  }
}
