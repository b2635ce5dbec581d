package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.api.Test;

/** The commands over real documents, where these are present. */
class CorpusTest {
  @Test
  void realDocumentsAreReadAndReported() {
    Path corpus = ReferenceData.require("corpus");
    Run run = Run.of("validate", "--format", "json", corpus);
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.lines()).hasSize(463).allMatch(line -> line.startsWith("{\"document\":\""));
    assertThat(run.lines()).noneMatch(line -> line.contains("\"version\":null"));
  }

  @Test
  void realDocumentsAreShown() {
    Path corpus = ReferenceData.require("corpus");
    Run run = Run.of("show", corpus);
    assertThat(run.lines().stream().filter(line -> line.startsWith("  document "))).hasSize(463);
    assertThat(run.out()).doesNotContain(" null").doesNotContain("NaN");
  }
}
