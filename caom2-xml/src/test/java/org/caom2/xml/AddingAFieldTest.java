package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caom2.model.schema.Scalars.BOOLEAN;
import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import java.io.IOException;
import java.nio.file.Path;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.testkit.QuotedCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The code in docs/adding-a-field.md does what the page says. */
class AddingAFieldTest {
  private static final Path PAGE = Path.of("../docs/adding-a-field.md");

  record Environment(
      // shown: component
      @Nullable Double windSpeed,
      // end
      @Nullable Boolean photometric) {
    private static final Type.Declaration<Environment> D = Type.declare("Environment");
    // shown: field
    public static final Field<Environment, Double> WIND_SPEED =
        D.one("windSpeed", DOUBLE, Environment::windSpeed, in(since(V2_5)), unit("m/s"));
    // end
    static final Field<Environment, Boolean> PHOTOMETRIC =
        D.one("photometric", BOOLEAN, Environment::photometric);

    static final Type<Environment> SCHEMA =
        D.made(
            d ->
                new Environment(
                    // shown: made
                    d.get(WIND_SPEED),
                    // end
                    d.get(PHOTOMETRIC)));
  }

  @Test
  void standsInTheViewsOfItsVersions() {
    assertThat(Environment.SCHEMA.view(V2_5).elements())
        .extracting(Slot::name)
        .containsExactly("windSpeed", "photometric");
    assertThat(Environment.SCHEMA.view(V2_4).elements())
        .extracting(Slot::name)
        .containsExactly("photometric");
    assertThat(Environment.SCHEMA.view(V2_4).lacking())
        .extracting(Slot::name)
        .containsExactly("windSpeed");
  }

  @Test
  void isCompared() {
    assertThat(
            Differences.between(
                Environment.SCHEMA,
                new Environment(4.2, true),
                new Environment(5.1, true),
                ModelPath.DOCUMENT.field("environment")))
        .singleElement()
        .satisfies(
            difference -> assertThat(difference.path()).hasToString("environment/windSpeed"));
  }

  @Test
  void isShownOnThePage() throws IOException {
    for (String name : new String[] {"component", "field", "made"}) {
      QuotedCode.assertShown(PAGE, AddingAFieldTest.class, name);
    }
  }
}
