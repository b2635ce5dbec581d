package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caom2.model.schema.Scalars.BOOLEAN;
import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.testkit.QuotedCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The code in docs/adding-a-field.md does what the page says. */
class AddingAFieldTest {
  private static final Path PAGE = Path.of("../docs/adding-a-field.md");

  /**
   * Conditions while observing.
   *
   * @param windSpeed speed of the wind, in m/s (since 2.5)
   */
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

  enum CloudCover implements Enumerated {
    CLEAR("clear"),
    OVERCAST("overcast");

    static final Enumeration<CloudCover> SCALAR = Enumeration.ofTexts(CloudCover.class);

    private final String value;

    CloudCover(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  record Dome(Double azimuth) {
    private static final Type.Declaration<Dome> D = Type.<Dome>declare("Dome").in(since(V2_5));
    static final Field<Dome, Double> AZIMUTH =
        D.one("azimuth", DOUBLE, Dome::azimuth, required(), unit("deg"));
    static final Type<Dome> SCHEMA = D.made(d -> new Dome(d.need(AZIMUTH)));
  }

  record Night(
      // shown: other components
      @Nullable CloudCover cloudCover,
      List<String> phenomena,
      @Nullable Dome dome,
      // end
      @Nullable Boolean photometric) {
    private static final Type.Declaration<Night> D = Type.declare("Night");
    // shown: other fields
    public static final Field<Night, CloudCover> CLOUD_COVER =
        D.one("cloudCover", CloudCover.SCALAR, Night::cloudCover, in(since(V2_4)));
    public static final Field<Night, List<String>> PHENOMENA =
        D.list("phenomena", "phenomenon", STRING, Night::phenomena, in(since(V2_4)));
    public static final Field<Night, Dome> DOME =
        D.one("dome", Dome.SCHEMA, Night::dome, in(since(V2_5)));
    // end
    static final Field<Night, Boolean> PHOTOMETRIC =
        D.one("photometric", BOOLEAN, Night::photometric);

    static final Type<Night> SCHEMA =
        D.made(
            d ->
                new Night(
                    // shown: others made
                    d.get(CLOUD_COVER),
                    d.list(PHENOMENA),
                    d.get(DOME),
                    // end
                    d.get(PHOTOMETRIC)));

    Night {
      // shown: tidy
      phenomena = PHENOMENA.tidy(phenomena);
      // end
    }
  }

  @Test
  void otherKindsOfFieldsDoAsWell() {
    assertThat(Night.SCHEMA.view(V2_5).elements())
        .extracting(Slot::name)
        .containsExactly("cloudCover", "phenomena", "dome", "photometric");
    assertThat(Night.SCHEMA.view(V2_4).lacking()).extracting(Slot::name).containsExactly("dome");
    assertThat(
            Differences.between(
                Night.SCHEMA,
                new Night(CloudCover.CLEAR, List.of("airglow"), null, null),
                new Night(CloudCover.OVERCAST, List.of(), new Dome(120.5), null),
                ModelPath.DOCUMENT))
        .extracting(difference -> difference.path().toString())
        .containsExactly("cloudCover", "phenomena[0]", "dome/azimuth");
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
    for (String name :
        List.of(
            "component",
            "field",
            "made",
            "other components",
            "other fields",
            "others made",
            "tidy")) {
      QuotedCode.assertShown(PAGE, AddingAFieldTest.class, name);
    }
  }
}
