package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.QuotedCode;
import org.caom2.xml.xpath.CaomXPath;
import org.dom4j.Element;
import org.dom4j.Node;
import org.dom4j.io.SAXReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code on the page about XML does what the page says. */
class XmlPageTest {
  private static final Path PAGE = Path.of("../docs/xml.md");
  private static final Path IMAGE = Path.of("../examples/2.4/optical-image.xml");

  private static Observation image() throws IOException {
    return CaomXml.read(IMAGE).orThrow().observation();
  }

  @Test
  void reads() throws IOException {
    Path path = IMAGE;
    // shown: read
    Outcome<Document> outcome = CaomXml.read(path);
    outcome.issues().forEach(System.out::println);
    Document document = outcome.orThrow();
    Version version = document.version();
    Observation obs = document.observation();
    // end
    assertThat(version).isEqualTo(Version.V2_4);
    assertThat(obs).isEqualTo(image());
    QuotedCode.assertShown(PAGE, XmlPageTest.class, "read");
  }

  @Test
  void keepsPlaces() throws IOException {
    Path path = IMAGE;
    // shown: places
    Document kept = CaomXml.codec().keepingPlaces().readFrom(path).orThrow();
    Optional<Location> place = kept.places().of(ModelPath.DOCUMENT.field("collection"));
    // end
    int line = place.orElseThrow().line();
    assertThat(Files.readAllLines(path).get(line - 1)).contains("<caom2:collection>");
    QuotedCode.assertShown(PAGE, XmlPageTest.class, "places");
  }

  @Test
  void writes() throws IOException {
    Observation obs = image();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // shown: write
    Outcome<Observation> written = CaomXml.write(obs, Version.V2_4, out);
    written.issues().forEach(System.out::println);
    // end
    assertThat(written.issues()).isEmpty();
    assertThat(CaomXml.read(out.toString(StandardCharsets.UTF_8)).orThrow().observation())
        .isEqualTo(obs);
    QuotedCode.assertShown(PAGE, XmlPageTest.class, "write");
  }

  @Test
  void makesTrees() throws IOException {
    Observation obs = image();
    // shown: tree
    org.dom4j.Document tree = CaomXml.document(obs, Version.V2_4).orThrow();
    Observation back = CaomXml.read(tree).orThrow().observation();
    // end
    assertThat(back).isEqualTo(obs);
    QuotedCode.assertShown(PAGE, XmlPageTest.class, "tree");
  }

  @Test
  void readsEnvelopes() throws IOException {
    org.dom4j.Document envelope = Trees.parse("<a><b/><b/></a>");
    for (Element record : envelope.getRootElement().elements()) {
      record.add(CaomXml.document(image(), Version.V2_4).orThrow().getRootElement().detach());
    }
    List<Observation> observations = new ArrayList<>();
    // shown: envelope
    for (Node record : CaomXPath.select(envelope, "//caom:Observation")) {
      observations.add(CaomXml.read((Element) record).orThrow().observation());
    }
    // end
    assertThat(observations).containsExactly(image(), image());
    QuotedCode.assertShown(PAGE, XmlPageTest.class, "envelope");
  }

  @Test
  void evaluates() throws IOException {
    Observation obs = image();
    org.dom4j.Document tree = CaomXml.document(obs, Version.V2_4).orThrow();
    // shown: xpath
    List<Node> planes = CaomXPath.select(tree, "//caom:plane[caom:productID='raw']");

    CaomXPath xpath = CaomXPath.compile("count(//caom:artifact[caom:contentLength > 1000000])");
    double large = xpath.evaluate(tree).number();
    double same = xpath.evaluate(obs, Version.V2_4).orThrow().number();
    // end
    assertThat(planes).hasSize(1);
    assertThat(large).isEqualTo(same).isPositive();
    QuotedCode.assertShown(PAGE, XmlPageTest.class, "xpath");
  }

  @Test
  void givesSchemas() throws IOException {
    // shown: schema
    String schema = CaomXml.schema(Version.V2_4);
    // end
    assertThat(schema).contains(Version.V2_4.namespace());
    QuotedCode.assertShown(PAGE, XmlPageTest.class, "schema");
  }

  @Test
  void tellsTheLimits() throws IOException {
    assertThat(Limits.DEFAULT).isEqualTo(new Limits(64, 4 << 20, 256 << 20, 10_000_000, 1_000));
    assertThat(Files.readString(PAGE))
        .contains("nesting of 64, a text of 4 Mi characters, a document of 256 MiB")
        .contains("10 million items, 1,000 issues");
  }

  @Test
  void tellsWhichReaderOfTreesIsSafe(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String text = "<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><a>x&e;</a>";
    String safe = SAXReader.createDefault().read(new StringReader(text)).getRootElement().asXML();
    String other = new SAXReader().read(new StringReader(text)).getRootElement().getStringValue();
    assertThat(safe).doesNotContain("secret");
    assertThat(other).contains("secret");
    assertThat(Files.readString(PAGE))
        .contains("`SAXReader.createDefault()` reads nothing outside");
  }
}
