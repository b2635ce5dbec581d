package org.caom2.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.caom2.model.Document;
import org.caom2.model.Telescope;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.caom2.testkit.QuotedCode;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

/** The code in docs/adding-a-rule.md does what the page says. */
class AddingARuleTest {
  private static final Path PAGE = Path.of("../docs/adding-a-rule.md");

  // shown: rule
  record TelescopeIsOurs(Set<String> ours) implements Rule<Telescope> {
    @Override
    public String id() {
      return "our.telescope";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String sentence() {
      return "The telescope is one of ours.";
    }

    @Override
    public Class<Telescope> subject() {
      return Telescope.class;
    }

    @Override
    public void check(Telescope telescope, Context context) {
      if (!ours.contains(telescope.name())) {
        context.report(Telescope.NAME, "unknown telescope \"" + telescope.name() + '"');
      }
    }
  }

  // end

  @Test
  void runsWithTheStandardRules() throws IOException {
    Path path = Path.of("../examples/2.5/radio-cube.xml");
    // shown: use
    Rule<Telescope> rule = new TelescopeIsOurs(Set.of("AMT-3.6m", "AST-1.8m"));
    Document document = CaomXml.codec().keepingPlaces().readFrom(path).orThrow();
    List<Issue> found = Validator.standard().with(rule).validate(document);
    // end
    assertThat(found)
        .hasToString(
            "[error our.telescope at 39:5 telescope/name: unknown telescope \"Tarragal Array\"]");
    assertThat(PAGE).content().contains(found.get(0).toString());
    QuotedCode.assertShown(PAGE, AddingARuleTest.class, "rule");
    QuotedCode.assertShown(PAGE, AddingARuleTest.class, "use");
  }
}
