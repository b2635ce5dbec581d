package org.caom2.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.caom2.batch.report.HtmlReport;
import org.caom2.batch.report.JUnitReport;
import org.caom2.batch.report.JsonReport;
import org.caom2.batch.report.Report;
import org.caom2.batch.report.SarifReport;
import org.caom2.compute.chart.Footprint;
import org.caom2.compute.chart.SkyChart;
import org.caom2.model.Observation;

/** The formats of reports that can be written anywhere; constants are named as users write them. */
public enum ReportFormat {
  json {
    @Override
    Report to(Writer out) {
      return new JsonReport(out);
    }
  },
  sarif {
    @Override
    Report to(Writer out) throws IOException {
      return new SarifReport(out);
    }
  },
  junit {
    @Override
    Report to(Writer out) {
      return new JUnitReport(out);
    }
  },
  html {
    @Override
    Report to(Writer out) {
      return new HtmlReport(out, ReportFormat::chart);
    }

    @Override
    boolean showsLines() {
      return true;
    }
  };

  /** A report of the format. */
  abstract Report to(Writer out) throws IOException;

  /** Whether it shows lines of documents. */
  boolean showsLines() {
    return false;
  }

  /** The planes that have a region on the sky, on a chart. */
  private static Optional<String> chart(Observation observation) {
    List<Footprint> drawn =
        observation.planes().stream()
            .flatMap(plane -> Footprint.of(observation, plane).stream())
            .toList();
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(SkyChart.of(observation.uri().toString(), drawn).mapSvg());
  }
}
