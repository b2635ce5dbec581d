package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  private static final Path EXAMPLES = Path.of("../examples/2.5");

  @TempDir private Path folder;

  @Test
  void showsWhatAnObservationIsAndCovers() {
    Run run = Run.of("show", EXAMPLES.resolve("derived-stack.xml"));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("caom:AMARANTO/stack-ngc3109-r\n")
        .contains("  is           derived observation, OBJECT, science\n")
        .contains("  target       NGC 3109, field, ")
        .contains("  telescope    AMT-3.6m\n")
        .contains("  plane caom:AMARANTO/stack-ngc3109-r/image\n")
        .contains("    position     10:03:07.49 -26:09:31.3 (150.78120 -26.15870), 29.33′ × 15′")
        .contains("    energy       Optical, r, 552 – 691 nm")
        .contains("    time         2025-03-14 03:12:04 – 03:29:17, in 3 samples")
        .contains(
            "    artifact     amaranto:STACKS/stack-ngc3109-r_v2.fits, this, application/fits,");
    assertThat(run.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void showsEveryExampleWithoutComplaint() throws IOException {
    Run run = Run.of("show", "../examples");
    assertThat(run.status()).as(run.err()).isZero();
    try (var files = Files.walk(Path.of("../examples"))) {
      long documents = files.filter(file -> file.toString().endsWith(".xml")).count();
      assertThat(run.lines().stream().filter(line -> line.startsWith("caom:")))
          .hasSize((int) documents);
    }
    assertThat(run.out()).contains("polarization").contains("custom").contains("planned (-1)");
    assertThat(run.out()).doesNotContain("null").doesNotContain("[").doesNotContain("Optional");
  }

  @Test
  void errorsGoToStandardErrorBesideTheTree() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), Samples.faulty("a"));
    Run run = Run.of("show", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("caom:TEST/a\n");
    assertThat(run.err())
        .startsWith("caom2: " + file + ": error value.integer at 5:3 sequenceNumber:");
    Path other = Files.writeString(folder.resolve("b.xml"), "<html/>");
    Run none = Run.of("show", other);
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.out()).isEmpty();
  }

  @Test
  void onlyTheFirstErrorsAreTold() throws IOException {
    String xml =
        Samples.xml("a")
            .replace("</caom2:observationID>", "</caom2:observationID>" + "<caom2:no/>".repeat(20));
    Run run = Run.of("show", Files.writeString(folder.resolve("a.xml"), xml));
    assertThat(run.err().lines()).hasSize(6);
    assertThat(run.err()).contains("15 more errors");
  }

  @Test
  void accessIsToldForAnInstantAndGroups() {
    Path raw = Path.of("../examples/2.4");
    Run before = Run.of("show", "--access", "1999-01-01", raw);
    assertThat(before.status()).as(before.err()).isZero();
    assertThat(before.out()).contains("access       metadata: no, public from: ");
    assertThat(before.out()).doesNotContain("yes, public");
    Run now = Run.of("show", "--access", "now", raw);
    assertThat(now.out()).contains("access       metadata: yes, public");
    assertThat(Run.of("show", raw).out()).doesNotContain("access");
  }

  @Test
  void accessNeedsAnInstant() {
    assertThat(Run.of("show", "--access", "soon", EXAMPLES).err()).contains("not an instant: soon");
    assertThat(Run.of("show", "--group", "ivo://a/b?c", EXAMPLES).err()).contains("--access only");
  }
}
