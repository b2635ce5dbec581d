package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caom2.batch.check.Checks;
import org.caom2.model.issue.DocumentCode;
import org.caom2.validation.Rule;
import org.caom2.validation.Validator;
import org.caom2.xml.XmlCode;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
  private static final Path PAGES = Path.of("../docs/issues");

  @Test
  void catalogueHasEveryCodeOnce() {
    Run run = Run.of("rules");
    assertThat(run.status()).isZero();
    assertThat(run.lines()).hasSize(Checks.catalogue().size()).isSorted().doesNotHaveDuplicates();
    assertThat(run.out())
        .contains(DocumentCode.FIELD_MISSING.id())
        .contains(XmlCode.ROOT.id())
        .contains(XmlCode.ROOT.sentence())
        .contains("interval.order");
    assertThat(Checks.catalogue())
        .containsKeys(Validator.standard().rules().stream().map(Rule::id).toArray(String[]::new));
  }

  @Test
  void oneCodeIsExplainedByItsPageIfThereIsOne() throws IOException {
    Path page = PAGES.resolve("interval.order.md");
    Run run = Run.of("rules", "interval.order");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            Files.exists(page)
                ? Files.readString(page)
                : "# interval.order\n\nerror: The limits of an interval are finite numbers, the upper one not below the lower.\n");
  }

  @Test
  void unknownCodesAreRefusedWithAGuess() {
    Run run = Run.of("rules", "interval.ordre");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean interval.order?");
    assertThat(Run.of("rules", "../issues/interval.order").status()).isEqualTo(2);
  }

  @Test
  void underAPolicyTheSeveritiesAreItsOwn() {
    Run run = Run.of("rules", "--policy", "../examples/policy.yaml");
    assertThat(run.status()).as(run.all()).isZero();
    assertThat(run.lines())
        .anyMatch(line -> line.matches("art\\.uri-scheme +error .*\\(otherwise warning\\)"))
        .anyMatch(line -> line.matches("meta\\.checksum +off .*Turned off: sums are recomputed.*"))
        .anyMatch(line -> line.matches("interval\\.order +error .*not below the lower\\."));
  }

  @Test
  void oneCheckIsExplainedAsThePolicyHasIt() {
    assertThat(Run.of("rules", "--policy", "../examples/policy.yaml", "meta.checksum").out())
        .startsWith("# meta.checksum\n")
        .containsPattern("\nUnder the policy: off\\. .* Turned off: sums are recomputed");
    assertThat(Run.of("rules", "--policy", "../examples/policy.yaml", "art.uri-scheme").out())
        .containsPattern("\nUnder the policy: error\\. .* \\(otherwise warning\\)\n$");
    assertThat(Run.of("rules", "--policy", "../examples/policy.yaml", "interval.order").out())
        .isEqualTo(Run.of("rules", "interval.order").out());
  }
}
