package org.caom2.fuzz;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;

/** What holds for every document that was read, in whatever format. */
final class Documents {
  /** Of readers; smaller than the default, so that the limits are met. */
  static final Limits LIMITS = new Limits(32, 1 << 16, 1 << 20, 10_000, 100);

  private Documents() {}

  /** Writes an observation as text; null if the version cannot hold it. */
  @FunctionalInterface
  interface Writing {
    Outcome<String> text(Observation observation, Version version);
  }

  /** Reads a text. */
  @FunctionalInterface
  interface Reading {
    Outcome<Document> of(String text);
  }

  /**
   * There is an observation or an error, the issues are within their limit, and each has a place
   * and is one line.
   */
  static void told(Outcome<Document> read, boolean placed) {
    List<Issue> issues = read.issues();
    Oracle.check(read.value() != null || read.hasErrors(), () -> "nothing read, and no error");
    Oracle.check(issues.size() <= LIMITS.issues(), () -> issues.size() + " issues");
    for (Issue issue : issues) {
      Oracle.check(!placed || issue.at() != null, () -> "no place: " + issue);
      Oracle.check(
          issue.message().indexOf('\n') < 0 && issue.message().indexOf('\r') < 0,
          () -> "several lines: " + issue);
    }
  }

  /** The versions to write in: that of the document, and another one that the input chooses. */
  static Set<Version> versions(Document document, byte[] input) {
    Version[] all = Version.values();
    return EnumSet.of(document.version(), all[Math.floorMod(Arrays.hashCode(input), all.length)]);
  }

  /**
   * What is written reads back, without error, as the observation that {@link Conversion} promised;
   * nothing is written if that had errors.
   */
  static void comesBack(Observation observation, Version version, Writing writing, Reading back) {
    Outcome<Observation> promised = Conversion.to(observation, version);
    Outcome<String> written = writing.text(observation, version);
    String text = written.value();
    if (text == null) {
      Oracle.check(written.hasErrors(), () -> "nothing written in " + version + ", and no error");
      return;
    }
    Oracle.check(!promised.hasErrors(), () -> "written in spite of " + promised.issues());
    Outcome<Document> read = back.of(text);
    Oracle.check(!read.hasErrors(), () -> "not read back: " + read.issues() + "\n" + text);
    Document document = read.value();
    Oracle.same(version, document == null ? null : document.version(), "the version");
    Oracle.same(
        promised.value(),
        document == null ? null : document.observation(),
        "the observation in " + version);
  }
}
