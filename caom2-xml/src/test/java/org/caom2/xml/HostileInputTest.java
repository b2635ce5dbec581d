package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.caom2.model.Document;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and malicious documents give issues, and nothing else. */
class HostileInputTest {
  static final String START =
      "<caom2:Observation xmlns:caom2=\"http://www.opencadc.org/caom2/xml/v2.4\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
          + " xsi:type=\"caom2:SimpleObservation\""
          + " caom2:id=\"00000000-0000-0000-0000-000000000001\">";
  static final String REST =
      "<caom2:collection>C</caom2:collection><caom2:observationID>O</caom2:observationID>"
          + "<caom2:algorithm><caom2:name>exposure</caom2:name></caom2:algorithm>";
  static final String END = "</caom2:Observation>";

  static String document(Version version) {
    return CaomXml.codec()
        .toText(RandomObservations.of(version).density(1).siblings(1).observation(3), version)
        .orThrow();
  }

  private static Outcome<Document> read(byte[] bytes) throws IOException {
    return CaomXml.read(new ByteArrayInputStream(bytes));
  }

  static void assertOne(Outcome<?> outcome, Code code) {
    assertThat(outcome.issues()).extracting(Issue::code).contains(code);
    assertThat(outcome.value()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void truncatedAnywhere(Version version) throws IOException {
    byte[] whole = document(version).stripTrailing().getBytes(StandardCharsets.UTF_8);
    int step = Math.max(1, whole.length / 300);
    for (int length = 0; length < whole.length; length += step) {
      byte[] part = Arrays.copyOf(whole, length);
      Outcome<Document> outcome = read(part);
      assertThat(outcome.hasErrors()).as("%s bytes", length).isTrue();
      assertThat(outcome.value()).as("%s bytes", length).isNull();
    }
  }

  @Test
  void whatEndsTheReadingHasAPlace() throws IOException {
    byte[] bytes = "<?xml version='1.0' encoding='UTF-4'?><a/>".getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.at()).isEqualTo(new Location(1, 1)));
    Outcome<Document> large =
        CaomXml.codec()
            .withLimits(new Limits(64, 1000, 100, 10, 10))
            .readFrom((START + "\n" + REST + END).replace("><", ">\n<"));
    assertThat(large.issues()).allSatisfy(issue -> assertThat(issue.at()).isNotNull());
    assertOne(large, DocumentCode.LIMIT_SIZE);
  }

  @Test
  void longNamesAndNamespacesAreCutInMessages() {
    String name = "n".repeat(5000);
    String inner = "<" + name + " xmlns='urn:" + name + "'/>";
    assertThat(CaomXml.read(START + REST + inner + END).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo(XmlCode.ELEMENT))
        .satisfies(issue -> assertThat(issue.message()).contains("nnn…", "urn:nnn"))
        .satisfies(issue -> assertThat(issue.message().length()).isLessThan(1000));
  }

  @Test
  void whiteSpaceBeforeTheRootIsCounted() {
    assertThat(CaomXml.read("\r\n\t \t<a/>").issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.at()).isEqualTo(new Location(2, 4)));
  }

  @Test
  void halfOfASurrogatePairInATextIsTold() {
    String text = START + "\n" + REST.replace("exposure", "\ud83d\udd2d a\ud83d") + END;
    assertThat(CaomXml.read(text).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo(XmlCode.NOT_WELL_FORMED))
        .satisfies(issue -> assertThat(issue.at()).isEqualTo(new Location(2, 116)));
    assertThat(CaomXml.read(text.replace("a\ud83d", "a")).issues()).isEmpty();
  }

  @Test
  void urisThatHaveNoOrderAmongThemselves() {
    StringBuilder groups = new StringBuilder();
    for (int i = 11; i <= 40; i++) {
      groups.append("ivo://_/g?%02d ".formatted(i));
    }
    groups.append("ivo://_/g?01 ");
    for (int i = 1; i <= 10; i++) {
      groups.append("ivo://a/g?%02d ".formatted(i));
    }
    for (int i = 1; i <= 19; i++) {
      groups.append("ivo://B/g?%02d ".formatted(i));
    }
    String elements =
        groups.toString().replaceAll("(\\S+) ", "<caom2:groupURI>$1</caom2:groupURI>");
    String list = "<caom2:metaReadGroups>" + elements + "</caom2:metaReadGroups>";
    Outcome<Document> read =
        CaomXml.read(START + REST.replace("<caom2:algorithm>", list + "<caom2:algorithm>") + END);
    assertThat(read.hasErrors()).isFalse();
    assertThat(read.orThrow().observation().metaReadGroups()).hasSize(60);
  }

  @ParameterizedTest
  @CsvSource({"/, caom:./", "x:/, caom:C/O/", "caom:/, caom:./", "x:/, caom:./a", "x:///, caom:./"})
  void urisOfWhichNoneCanBeMade(String observation, String plane) throws IOException {
    String text =
        "<caom2:Observation xmlns:caom2=\"%s\"".formatted(Version.V2_5.namespace())
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:type=\"caom2:SimpleObservation\""
            + " caom2:id=\"00000000-0000-0000-0000-000000000001\">"
            + "<caom2:collection>C</caom2:collection><caom2:uri>"
            + observation
            + "</caom2:uri>"
            + "<caom2:intent>science</caom2:intent>"
            + "<caom2:algorithm><caom2:name>exposure</caom2:name></caom2:algorithm>"
            + "<caom2:planes><caom2:plane caom2:id=\"00000000-0000-0000-0000-000000000002\">"
            + "<caom2:uri>"
            + plane
            + "</caom2:uri></caom2:plane></caom2:planes>"
            + END;
    Document document = CaomXml.read(text).value();
    assertThat(document).isNotNull();
    for (Version version : Version.values()) {
      assertThat(CaomXml.codec().lossy().toText(document.observation(), version).value())
          .isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void withOtherBytes(Version version) throws IOException {
    byte[] whole = document(version).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(version.label().hashCode());
    for (int i = 0; i < 300; i++) {
      byte[] changed = whole.clone();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        int at = random.nextInt(changed.length);
        changed[at] =
            random.nextBoolean()
                ? (byte) random.nextInt(256)
                : (byte) "<>&\"'/=;:! 0".charAt(random.nextInt(12));
      }
      try {
        Outcome<Document> outcome = read(changed);
        assertThat(outcome.value() != null || outcome.hasErrors()).isTrue();
      } catch (RuntimeException | Error e) {
        fail("change " + i + " of " + version, e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void withPiecesMovedAbout(Version version) throws IOException {
    String whole = document(version);
    Random random = new Random(version.label().hashCode());
    for (int i = 0; i < 200; i++) {
      StringBuilder changed = new StringBuilder(whole);
      int from = random.nextInt(whole.length() - 200);
      String piece = whole.substring(from, from + 1 + random.nextInt(200));
      if (random.nextBoolean()) {
        changed.delete(from, from + piece.length());
      }
      changed.insert(random.nextInt(changed.length()), piece);
      Outcome<Document> outcome = CaomXml.read(changed.toString());
      assertThat(outcome.value() != null || outcome.hasErrors()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "<",
        "<a",
        "</a>",
        "<a>",
        "x",
        "{}",
        "\u0000",
        "<?xml version=\"1.0\"?>",
        "<?xml version=\"1.1\"?><a/>",
        "<!-- -->",
        "<?xml version=\"1.0\" encoding=\"x\"?><a/>",
        "\ufeff",
        "<a/><b/>",
        "<a/>x",
        "x<a/>",
        "<a xmlns:b=\"\"/>",
        "<b:a/>",
        "<a b='1' b='2'/>",
        "<a>&#0;</a>",
        "<a>&#x1F;</a>",
        "<a>&#xD800;</a>",
        "<a>&#99999999999;</a>",
        "<a>&nothing;</a>",
        "<a><![CDATA[</a>",
        "<a>]]></a>",
        "<a><?xml version=\"1.0\"?></a>",
        "<1/>",
        "<a b=<>/>",
        "<a\u0001/>"
      })
  void textsThatAreNoDocuments(String text) throws IOException {
    Outcome<Document> outcome = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.value()).isNull();
    assertThat(outcome.issues()).isNotEmpty();
    assertThat(outcome.hasErrors()).isTrue();
    assertThat(outcome.issues()).noneMatch(issue -> issue.message().contains("\n"));
  }

  /** XML 1.0 takes it and Namespaces in XML 1.0 does not, which the parser does not know. */
  @ParameterizedTest
  @CsvSource({
    "'<caom2:collection>', '<caom2:collection xmlns:unused=\"\">'",
    "'xmlns:xsi=', 'xmlns:unused=\"\" xmlns:xsi='",
  })
  void prefixesWithoutNamespace(String place, String with) throws IOException {
    String whole = document(Version.V2_4);
    assertThat(whole).contains(place);
    Outcome<Document> outcome = read(whole.replace(place, with).getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.issues())
        .anySatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo(XmlCode.NOT_WELL_FORMED);
              assertThat(issue.message()).contains("prefix unused");
              assertThat(issue.at()).isNotNull();
            });
  }

  /** The parser keeps each name, prefix and all, but tells targets without their prefixes. */
  @Test
  void manyInstructionsWithPrefixes() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      many.append("<?p").append(i).append(":b?>");
    }
    Outcome<Document> outcome =
        read(many.append("<a/>").toString().getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.issues())
        .anySatisfy(issue -> assertThat(issue.message()).contains("processing instructions"));
  }

  @Test
  void randomBytes() throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(100)];
      random.nextBytes(bytes);
      assertThat(read(bytes).hasErrors()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x>",
        "<!DOCTYPE x [<!ENTITY e \"text\">]>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"SECRET\">]>",
        "<!DOCTYPE x SYSTEM \"SECRET\">",
        "<!DOCTYPE x PUBLIC \"p\" \"SECRET\">",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"SECRET\"> %p;]>",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY e \"&c;&c;&c;&c;&c;&c;&c;\">]>",
        "<!DOCTYPE x [<!ENTITY e \"&e;\">]>",
        "<!DOCTYPE x [<!ATTLIST x y CDATA \"z\">]>"
      })
  void documentTypesAreNotRead(String declaration, @TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
    String text =
        declaration.replace("SECRET", secret.toUri().toString())
            + START
            + REST.replace("exposure", "&e;")
            + END;
    Outcome<Document> outcome = read(text.getBytes(StandardCharsets.UTF_8));
    assertOne(outcome, XmlCode.DOCTYPE);
    assertThat(outcome.issues().toString()).doesNotContain("secret words");
  }

  @Test
  void entitiesThatXmlHasItselfAreRead() {
    String text =
        START + REST.replace("exposure", "&lt;&amp;&gt;&quot;&apos;&#233;&#x1F52D;") + END;
    assertThat(CaomXml.read(text).orThrow().observation().algorithm().name())
        .isEqualTo("<&>\"'é\ud83d\udd2d");
  }

  /** A stream that gives some bytes, and then throws. */
  private static InputStream broken(byte[] start, Exception thrown) {
    return new InputStream() {
      private final InputStream given = new ByteArrayInputStream(start);

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = given.read(buffer, offset, length);
        if (n > 0) {
          return n;
        } else if (thrown instanceof RuntimeException unchecked) {
          throw unchecked;
        }
        throw (IOException) thrown;
      }
    };
  }

  @Test
  void streamsThatFail() {
    byte[] start = (START + REST).getBytes(StandardCharsets.UTF_8);
    for (Exception thrown :
        new Exception[] {
          new IOException("cable cut"),
          new UncheckedIOException(new IOException("cable cut")),
          new IllegalStateException("connection closed")
        }) {
      for (int length : new int[] {0, 3, 50, start.length}) {
        InputStream broken = broken(Arrays.copyOf(start, length), thrown);
        assertThatThrownBy(() -> CaomXml.read(broken)).isSameAs(thrown);
      }
    }
  }

  @Test
  void emptyIdentities() {
    String text = START + REST.replace(">C<", "><").replace(">O<", "><") + END;
    String plane = "<caom2:planes><caom2:plane caom2:id=\"00000000-0000-0000-0000-000000000001\">";
    for (String productID : new String[] {"", "[x", "//", "a b", "%", "."}) {
      String whole =
          text.replace(
              END,
              plane
                  + "<caom2:productID>"
                  + productID
                  + "</caom2:productID></caom2:plane></caom2:planes>"
                  + END);
      Outcome<Document> outcome = CaomXml.read(whole);
      assertThat(outcome.issues()).isEmpty();
      assertThat(outcome.orThrow().observation().planes().get(0).productID()).isEqualTo(productID);
    }
  }
}
