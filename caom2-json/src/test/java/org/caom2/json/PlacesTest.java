package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caom2.model.Document;
import org.caom2.model.Energy;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and columns, in characters, whatever the encoding. */
class PlacesTest {
  private static final Pattern KEY = Pattern.compile("(?<!\\\\)\"([a-zA-Z][a-zA-Z0-9]*)\" ?:");

  private static byte[] encode(String text, String charset, boolean marked) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(((marked ? "\ufeff" : "") + text).getBytes(Charset.forName(charset)));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false", "UTF-8, true", "UTF-16LE, false", "UTF-16LE, true", "UTF-16BE, false",
    "UTF-16BE, true", "UTF-32LE, false", "UTF-32LE, true", "UTF-32BE, false", "UTF-32BE, true"
  })
  void ofEveryMember(String charset, boolean marked) throws IOException {
    int checked = 0;
    int seed = 0;
    for (Version version : Version.values()) {
      seed++;
      Observation observation = RandomObservations.of(version).density(0.9).observation(seed);
      CaomJson codec = seed % 2 == 0 ? CaomJson.codec() : CaomJson.codec().compact();
      String text = codec.toText(observation, version).orThrow();
      if (seed == 2) {
        text = text.replace("\n", "\r\n");
      }
      List<Integer> keys = new ArrayList<>();
      Matcher matcher = KEY.matcher(text);
      while (matcher.find()) {
        keys.add(matcher.start());
      }
      for (int i = 0; i < 40; i++) {
        int at = keys.get(i * (keys.size() - 1) / 39);
        String changed = text.substring(0, at + 1) + "x-" + text.substring(at + 1);
        Outcome<Document> read =
            CaomJson.read(new ByteArrayInputStream(encode(changed, charset, marked)));
        Issue unknown =
            read.issues().stream()
                .filter(issue -> issue.code() == JsonCode.MEMBER)
                .findFirst()
                .orElseThrow();
        assertThat(unknown.at())
            .as("seed %s, offset %s", seed, at)
            .isEqualTo(ToleranceTest.place(changed, at));
        checked++;
      }
    }
    assertThat(checked).isEqualTo(240);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-32BE, false"})
  void ofSyntaxErrors(String charset, boolean marked) throws IOException {
    int keys = 0;
    // However large an observation of some seed is: that changes with every new field.
    for (int seed = 8; keys < 1000; seed++) {
      Observation observation = RandomObservations.of(Version.V2_4).density(0.9).observation(seed);
      String text = CaomJson.codec().toText(observation, Version.V2_4).orThrow();
      Matcher matcher = KEY.matcher(text);
      while (matcher.find() && keys < 1000) {
        if (keys++ % 50 == 0) {
          checkSyntaxError(text, matcher.start(), charset, marked);
        }
      }
    }
  }

  private static void checkSyntaxError(String text, int at, String charset, boolean marked)
      throws IOException {
    String changed = text.substring(0, at) + ';' + text.substring(at);
    Outcome<Document> read =
        CaomJson.read(new ByteArrayInputStream(encode(changed, charset, marked)));
    assertThat(read.value()).isNull();
    assertThat(read.issues()).extracting(Issue::code).containsExactly(JsonCode.NOT_WELL_FORMED);
    assertThat(read.issues().get(0).at()).isEqualTo(ToleranceTest.place(changed, at));
  }

  @Test
  void ofBytesThatAreNoCharacters() throws IOException {
    String before = "{\n  \"é\": \"🔭 ";
    for (int filling : new int[] {0, 5, 4000, 8185, 8190, 8192, 20000}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      String start = before + "x".repeat(filling);
      bytes.write(encode(start, "UTF-8", false));
      bytes.write(0xff);
      bytes.write(encode("\"}", "UTF-8", false));
      Outcome<Document> read = CaomJson.read(new ByteArrayInputStream(bytes.toByteArray()));
      assertThat(read.issues()).extracting(Issue::code).containsExactly(JsonCode.NOT_WELL_FORMED);
      assertThat(read.issues().get(0).at()).isEqualTo(ToleranceTest.place(start, start.length()));
    }
  }

  @Test
  void areKeptIfAsked() throws IOException {
    Observation observation = RandomObservations.of(Version.V2_5).density(1).observation(5);
    String text = CaomJson.codec().toText(observation, Version.V2_5).orThrow();
    Document document = CaomJson.codec().keepingPlaces().readFrom(text).orThrow();
    Plane plane = observation.planes().get(0);
    ModelPath path = ModelPath.DOCUMENT.keyed("plane", String.valueOf(plane.uri()));
    Location start = document.places().of(path).orElseThrow();
    String line = text.lines().toList().get(start.line() - 1);
    assertThat(line.substring(start.column() - 1)).startsWith("{");
    assertThat(document.places().of(path.field("dataProductType")).map(at -> from(text, at)))
        .hasValueSatisfying(found -> assertThat(found).startsWith("\"dataProductType\""));
    assertThat(document.places().of(ModelPath.DOCUMENT.field("collection")))
        .hasValueSatisfying(at -> assertThat(from(text, at)).startsWith("\"collection\""));
    assertThat(document.places().of(ModelPath.DOCUMENT)).contains(new Location(1, 1));
    assertThat(CaomJson.read(text).orThrow().places().of(path)).isEqualTo(Optional.empty());
  }

  /** What follows an item that cannot be read takes its number, not its place. */
  @Test
  void ofItemsBehindOneThatIsLeftOut() throws IOException {
    Energy energy =
        Energy.builder().bounds(new Interval(1, 2)).samples(List.of(new Interval(1, 2))).build();
    Plane plane = Plane.builder().uri(URI.create("caom:C/o/p")).energy(energy).build();
    Observation observation = Observation.simple("C", "o").addPlane(plane).build();
    String text =
        CaomJson.codec()
            .toText(observation, Version.V2_5)
            .orThrow()
            .replaceFirst("\"samples\" ?: ?\\[", "$0 {\"lower\": \"x\", \"upper\": 2},");
    Document document = CaomJson.codec().keepingPlaces().readFrom(text).value();
    ModelPath sample = ModelPath.DOCUMENT.keyed("plane", "caom:C/o/p").field("energy");
    Location at = document.places().of(sample.item("samples", 0).field("lower")).orElseThrow();
    assertThat(from(text, at)).contains("1.0").doesNotContain("\"x\"");
  }

  private static String from(String text, Location at) {
    return text.lines().toList().get(at.line() - 1).substring(at.column() - 1);
  }
}
