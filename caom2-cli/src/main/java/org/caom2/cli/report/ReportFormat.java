package org.caom2.cli.report;

import java.io.IOException;
import java.io.Writer;
import org.caom2.batch.report.Footprints;
import org.caom2.batch.report.HtmlReport;
import org.caom2.batch.report.JUnitReport;
import org.caom2.batch.report.JsonReport;
import org.caom2.batch.report.Report;
import org.caom2.batch.report.SarifReport;

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
      return new HtmlReport(out, Footprints.NONE);
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
}
