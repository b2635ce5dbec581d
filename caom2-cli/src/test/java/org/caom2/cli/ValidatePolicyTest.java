package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatePolicyTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aBuiltInPolicyIsAskedForByName() throws IOException {
    Run run = Run.of("validate", "--policy", "obscore", file("a.xml", Samples.xml("a")));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("error policy.required: no Observation.intent");
    assertThat(run.err()).endsWith("policy: obscore\n");
  }

  @Test
  void whatIsTurnedOffIsToldWithItsReason() throws IOException {
    Path policy =
        file(
            "p.yaml",
            """
            policy: ours
            off:
              value.integer: known since 2019
              text.empty: so
            """);
    Run run = Run.of("validate", "--policy", policy, file("a.xml", Samples.faulty("a")));
    assertThat(run.status()).as(run.all()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            """
            policy: ours
                   1  turned off value.integer: known since 2019
                   0  turned off text.empty: so
            """);
  }

  @Test
  void theExamplePolicyFitsTheExamples() {
    Run run = Run.of("validate", "--policy", "../examples/policy.yaml", "../examples");
    assertThat(run.status()).as(run.all()).isZero();
    Run faulty = Run.of("validate", "--policy", "../examples/policy.yaml", "../examples-faulty");
    assertThat(faulty.status()).isEqualTo(1);
    assertThat(faulty.out()).contains("policy.required");
  }

  @Test
  void aPolicyWithFaultsIsNotUsed() throws IOException {
    Path policy = file("p.yaml", "policy: ours\nof:\n  value.integer: x\nrequire: [Plane.x]\n");
    Run run = Run.of("validate", "--policy", policy, file("a.xml", Samples.faulty("a")));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(policy + ":2:1: unknown key \"of\" (did you mean off?)")
        .contains(policy + ":4:11: Plane has no field \"x\"")
        .contains("has faults");
    Run none = Run.of("validate", "--policy", "obscor", file("b.xml", Samples.xml("b")));
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("did you mean obscore?");
  }

  @Test
  void aRunThatGoesOnKeepsItsPolicy() throws IOException {
    Path state = folder.resolve("state.json");
    Path document = file("a.xml", Samples.faulty("a"));
    Path policy = file("p.yaml", "policy: ours\noff: {value.integer: known}\n");
    Run first = Run.of("validate", "--policy", policy, "--resume", state, document);
    assertThat(first.status()).as(first.all()).isZero();
    Run again = Run.of("validate", "--policy", policy, "--resume", state, document);
    assertThat(again.err()).contains("       1  turned off value.integer: known");
    Files.writeString(policy, "policy: ours\noff: {value.date: known}\n");
    assertThat(Run.of("validate", "--policy", policy, "--resume", state, document).status())
        .isEqualTo(2);
    assertThat(Run.of("validate", "--resume", state, document).status()).isEqualTo(2);
    Run report =
        Run.of("validate", "--resume", state, "--report", "html=" + folder.resolve("r"), document);
    assertThat(report.status()).isEqualTo(2);
    assertThat(report.err()).contains("--resume goes with text and json");
  }

  @Test
  void findingsAcrossDocumentsAreJudgedToo() throws IOException {
    Path one = file("1.xml", Samples.xml("a"));
    Path two = file("2.xml", Samples.xml("a"));
    assertThat(Run.of("validate", "--across", one, two).status()).isEqualTo(1);
    Path policy = file("p.yaml", "policy: ours\nseverities: {run.observation-repeated: warning}\n");
    Run mild = Run.of("validate", "--across", "--policy", policy, one, two);
    assertThat(mild.status()).as(mild.all()).isZero();
    assertThat(mild.out()).contains("warning run.observation-repeated");
    Files.writeString(policy, "policy: ours\noff: {run.observation-repeated: copies}\n");
    Path html = folder.resolve("r.html");
    Run off =
        Run.of("validate", "--across", "--policy", policy, "--report", "html=" + html, one, two);
    assertThat(off.out()).isEmpty();
    assertThat(off.err()).contains("       1  turned off run.observation-repeated: copies");
    assertThat(ReportsTest.data(Files.readString(html)).at("/turnedOff/0/count").asInt())
        .isEqualTo(1);
  }
}
