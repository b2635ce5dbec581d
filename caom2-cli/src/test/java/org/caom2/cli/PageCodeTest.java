package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caom2.batch.Batch;
import org.caom2.batch.Result;
import org.caom2.batch.Run;
import org.caom2.batch.policy.PolicyFile;
import org.caom2.compute.Coverage;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.QuotedCode;
import org.caom2.validation.Validator;
import org.caom2.validation.Verdict;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.checksum.EntityChecksums;
import org.caom2.validation.policy.Policy;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code of pages that is shown in passing does what the pages say. */
class PageCodeTest {
  private static final Path EXAMPLE = Path.of("../examples/2.4/optical-image.xml");

  @TempDir private Path folder;

  private static Document example() throws IOException {
    return CaomXml.read(EXAMPLE).orThrow();
  }

  @Test
  void checksums() throws IOException {
    Document document = example();
    // shown: checksums
    Checksums checksums = Checksums.of(document.version());
    List<EntityChecksums> sums = checksums.compute(document.observation());
    Observation updated = checksums.update(document.observation());
    // end
    assertThat(sums).hasSizeGreaterThan(10).allMatch(EntityChecksums::agrees);
    assertThat(updated).isEqualTo(document.observation());
  }

  @Test
  void coverage() throws IOException {
    Plane plane = example().observation().planes().get(0);
    // shown: coverage
    Coverage coverage = Coverage.of(plane, Version.V2_4);
    Plane computed = coverage.applyTo(plane);
    List<Issue> notes = coverage.issues();
    // end
    assertThat(notes).noneMatch(Issue::isError);
    assertThat(computed.position()).isNotNull();
  }

  @Test
  void batch() throws IOException {
    List<String> reports = new ArrayList<>();
    Files.copy(EXAMPLE, folder.resolve("good.xml"));
    Files.writeString(folder.resolve("bad.xml"), "<x");
    String observations = folder.toString();
    String archive = folder.resolve("none.tar.gz").toString();
    // shown: batch
    try (Run run = Batch.of(observations, archive).workers(4).start()) {
      while (run.hasNext()) {
        Result result = run.next();
        if (result instanceof Result.Checked checked && !checked.isValid()) {
          reports.add(checked.label() + ": " + checked.issues());
        } else if (result instanceof Result.Unusable unusable) {
          reports.add(unusable.label() + ": " + unusable.why());
        }
      }
    }
    // end
    assertThat(reports)
        .hasSize(2)
        .anyMatch(line -> line.contains("bad.xml: [error xml.not-well-formed"))
        .anyMatch(line -> line.endsWith("none.tar.gz: no such file or folder"));
  }

  @Test
  void policy() throws IOException {
    Path path = EXAMPLE;
    Path ours = Files.copy(Path.of("../examples/policy.yaml"), folder.resolve("ours.yaml"));
    // shown: policy
    Policy policy = PolicyFile.read(ours).orThrow();
    Validator validator = Validator.standard().under(policy);
    Outcome<Document> read = CaomXml.codec().keepingPlaces().readFrom(path);
    Verdict verdict = validator.validate(read);
    // end
    assertThat(verdict.issues()).noneMatch(Issue::isError);
    assertThat(policy.name()).isEqualTo("example archive");
  }

  @ParameterizedTest
  @CsvSource({
    "checksums, checksums",
    "compute, coverage",
    "validating, batch",
    "validating, policy"
  })
  void isShownOnThePage(String page, String name) throws IOException {
    QuotedCode.assertShown(Path.of("../docs/" + page + ".md"), PageCodeTest.class, name);
  }
}
