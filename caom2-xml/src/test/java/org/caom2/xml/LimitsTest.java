package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caom2.xml.HostileInputTest.END;
import static org.caom2.xml.HostileInputTest.REST;
import static org.caom2.xml.HostileInputTest.START;
import static org.caom2.xml.HostileInputTest.assertOne;
import static org.caom2.xml.HostileInputTest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caom2.model.Document;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are too deep, too long or too many of something. */
class LimitsTest {
  private static Outcome<Document> read(byte[] bytes) throws IOException {
    return read(bytes, Limits.DEFAULT);
  }

  private static Outcome<Document> read(byte[] bytes, Limits limits) throws IOException {
    return CaomXml.codec().withLimits(limits).readFrom(new ByteArrayInputStream(bytes));
  }

  @Test
  void deepNesting() throws IOException {
    for (String inner :
        new String[] {"<a>", "<caom2:planes>", "<caom2:proposal>", "<caom2:algorithm>"}) {
      String text = START + REST + inner.repeat(300_000);
      assertOne(read(text.getBytes(StandardCharsets.UTF_8)), DocumentCode.LIMIT_DEPTH);
    }
  }

  @Test
  void nestingUpToTheLimit() throws IOException {
    byte[] text = document(Version.V2_4).getBytes(StandardCharsets.UTF_8);
    Limits some = new Limits(3, 1000, 1_000_000, 1000, 10);
    assertOne(read(text, some), DocumentCode.LIMIT_DEPTH);
    assertThat(read(text, new Limits(16, 100_000, 1_000_000, 1000, 10)).issues()).isEmpty();
  }

  private static String many(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
  }

  @Test
  @Timeout(20)
  void manyNames() throws IOException {
    for (String each :
        new String[] {
          "<n# />",
          "<a><n# /></a>",
          "<a n# ='x'/>",
          "<a xmlns:n# ='u'/>",
          "<n# :a xmlns:n# ='u'/>",
          "<?n# x?>"
        }) {
      IntFunction<String> names = i -> each.replace("# ", String.valueOf(i));
      String many = START + REST + many(300_000, names) + END;
      assertOne(read(many.getBytes(StandardCharsets.UTF_8)), DocumentCode.LIMIT_SIZE);
      int most = each.contains(":a") ? 4_900 : 9_900;
      String fewer = START + REST + many(most, names) + END;
      assertThat(read(fewer.getBytes(StandardCharsets.UTF_8)).value()).as(each).isNotNull();
      // Instructions are limited whatever their names, which the parser tells without prefixes.
      int again = each.startsWith("<?") ? 9_900 : 50_000;
      String few = START + REST + many(again, i -> names.apply(i % 7)) + END;
      assertThat(read(few.getBytes(StandardCharsets.UTF_8)).value()).as(each).isNotNull();
    }
  }

  @Test
  @Timeout(20)
  void fewNamesWithFewPrefixesAreManyTogether() throws IOException {
    String prefixes = many(300, i -> " xmlns:p" + i + "='u'");
    for (String each : new String[] {"<p%d:n%d/>", "<a p%d:n%d='x'/>"}) {
      String names = many(300_000, i -> each.formatted(i % 300, i / 300));
      String text = START + REST + "<a" + prefixes + ">" + names + "</a>" + END;
      assertOne(read(text.getBytes(StandardCharsets.UTF_8)), DocumentCode.LIMIT_SIZE);
    }
  }

  @Test
  @Timeout(20)
  void manyAttributesAndNamespaces() throws IOException {
    String open = START.substring(0, START.length() - 1);
    for (IntFunction<String> each :
        List.<IntFunction<String>>of(
            i -> " a" + i + "='x'", i -> " xmlns:n" + i + "=\"http://example.org/" + i + '"')) {
      String text = open + many(300_000, each) + ">" + REST + END;
      assertOne(read(text.getBytes(StandardCharsets.UTF_8)), DocumentCode.LIMIT_SIZE);
      text = open + many(5_000, each) + ">" + REST + END;
      assertThat(read(text.getBytes(StandardCharsets.UTF_8)).value()).isNotNull();
    }
  }

  @Test
  void longDocuments() throws IOException {
    byte[] text = document(Version.V2_4).getBytes(StandardCharsets.UTF_8);
    assertThat(read(text, new Limits(64, 100_000, text.length, 1000, 10)).issues()).isEmpty();
    assertOne(
        read(text, new Limits(64, 100_000, text.length - 1, 1000, 10)), DocumentCode.LIMIT_SIZE);
  }

  @Test
  void endlessDocuments() throws IOException {
    byte[] start = (START + REST).getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return at < start.length ? start[at++] : ' ';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            int count = 0;
            while (count < length) {
              buffer[offset + count++] = (byte) read();
            }
            return count;
          }
        };
    Limits limits = new Limits(64, 4_000_000, 30_000_000, 1000, 10);
    Outcome<Document> outcome = CaomXml.codec().withLimits(limits).readFrom(endless);
    assertOne(outcome, DocumentCode.LIMIT_SIZE);
  }

  @Test
  void longTexts() throws IOException {
    String text = START + REST.replace("exposure", "x".repeat(1000)) + END;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes, new Limits(64, 1000, 1_000_000, 10, 10)).issues()).isEmpty();
    assertOne(read(bytes, new Limits(64, 999, 1_000_000, 10, 10)), DocumentCode.LIMIT_TEXT);
  }

  @Test
  void longAttributes() throws IOException {
    String producer = "x:" + "y".repeat(998);
    String text =
        START.replace(" caom2:id", " caom2:metaProducer=\"" + producer + "\" caom2:id")
            + REST
            + END;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes, new Limits(64, 1000, 1_000_000, 10, 10)).issues()).isEmpty();
    assertThat(read(bytes, new Limits(64, 999, 1_000_000, 10, 10)).issues())
        .extracting(Issue::code)
        .contains(DocumentCode.LIMIT_TEXT);
    String huge = START.replace(" caom2:id", " caom2:x=\"" + "y".repeat(9_000_000) + "\" caom2:id");
    assertThat(read((huge + REST + END).getBytes(StandardCharsets.UTF_8)).hasErrors()).isTrue();
  }

  @Test
  void longLists() throws IOException {
    String groups =
        "<caom2:metaReadGroups>"
            + "<caom2:groupURI>ivo://a/b?c</caom2:groupURI>".repeat(11)
            + "</caom2:metaReadGroups>";
    String text = START + REST.replace("<caom2:algorithm>", groups + "<caom2:algorithm>") + END;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes, new Limits(64, 1000, 1_000_000, 11, 10)).hasErrors()).isFalse();
    assertOne(read(bytes, new Limits(64, 1000, 1_000_000, 10, 10)), DocumentCode.LIMIT_LIST);
  }

  @Test
  void manyIssues() throws IOException {
    String text = START + REST + "<caom2:nothing/>".repeat(5000) + END;
    Outcome<Document> outcome = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.value()).isNotNull();
    assertThat(outcome.issues()).hasSize(1001);
    Issue last = outcome.issues().get(1000);
    assertThat(last.code()).isEqualTo(DocumentCode.LIMIT_ISSUES);
    assertThat(last.message()).startsWith("4000 more");
    assertThat(last.isError()).isTrue();
  }

  @Test
  void anErrorBehindMoreRemarksThanTheLimitIsAnError() throws IOException {
    String remarks = " caom2:lastModified=\"2020-01-02T03:04:05.123456\">";
    String planes =
        many(
            12,
            i ->
                "<caom2:plane caom2:id=\"00000000-0000-0000-0000-0000000001%02d\"%s"
                        .formatted(i, remarks)
                    + "<caom2:productID>p"
                    + i
                    + "</caom2:productID></caom2:plane>");
    String rest = REST + "<caom2:planes>" + planes + "</caom2:planes><caom2:nothing/>";
    Outcome<Document> outcome =
        read(
            (START + rest + END).getBytes(StandardCharsets.UTF_8),
            new Limits(64, 1000, 1_000_000, 1000, 10));
    assertThat(outcome.issues().subList(0, 10)).noneMatch(Issue::isError);
    assertThat(outcome.issues().get(10).message()).startsWith("3 more");
    assertThat(outcome.hasErrors()).isTrue();
  }

  @Test
  void whyReadingStoppedIsToldHoweverManyIssuesThereAre() throws IOException {
    String text = START + REST + "<caom2:nothing/>".repeat(5000) + "\n<";
    Outcome<Document> outcome = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.value()).isNull();
    assertThat(outcome.issues()).hasSize(1002);
    assertThat(outcome.issues().get(1000).message()).startsWith("4000 more");
    assertThat(outcome.issues().get(1001).code()).isEqualTo(XmlCode.NOT_WELL_FORMED);
    assertThat(outcome.issues().get(1001).at()).isNotNull();
  }

  @Test
  void manyAttributes() throws IOException {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 9_000; i++) {
      attributes.append(" caom2:a").append(i).append("=\"\"");
    }
    String text = START.replace(" caom2:id", attributes + " caom2:id") + REST + END;
    assertThat(read(text.getBytes(StandardCharsets.UTF_8)).issues()).hasSize(1001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=\"u\"", "= \"u\"", " =\n'u'"})
  @Timeout(20)
  void moreAttributesThanTheParserShouldSee(String value) throws IOException {
    String attributes = many(200_000, i -> " xmlns:p" + i + value);
    String text = START.replace(" caom2:id", attributes + " caom2:id") + REST + END;
    assertOne(read(text.getBytes(StandardCharsets.UTF_8)), DocumentCode.LIMIT_SIZE);
    assertOne(read(text.getBytes(StandardCharsets.UTF_16)), DocumentCode.LIMIT_SIZE);
    assertOne(CaomXml.read(text), DocumentCode.LIMIT_SIZE);
  }

  @Test
  void attributesInACommentAreNone() throws IOException {
    String entity = "<plane id=\"1\" lastModified=\"2\" metaChecksum=\"3\" accMetaChecksum=\"4\"/>";
    String text = START + REST + "<!--" + entity.repeat(5000) + "-->" + END;
    assertThat(read(text.getBytes(StandardCharsets.UTF_8)).issues()).isEmpty();
    assertThat(CaomXml.read(text).issues()).isEmpty();
  }

  @Test
  void theSizeOfATextIsThatOfItsUtf8() {
    String text = START + REST.replace("exposure", "é".repeat(50)) + END;
    int size = text.getBytes(StandardCharsets.UTF_8).length + 3; // with its mark
    Limits enough = Limits.DEFAULT.toBuilder().document(size).build();
    assertThat(CaomXml.codec().withLimits(enough).readFrom(text).issues()).isEmpty();
    Limits less = Limits.DEFAULT.toBuilder().document(size - 1).build();
    assertOne(CaomXml.codec().withLimits(less).readFrom(text), DocumentCode.LIMIT_SIZE);
  }

  @Test
  void namesOfDocumentsAreForgotten() throws IOException {
    Object before = Parsers.factory();
    String names = many(5_000, i -> "<n" + i + "/>");
    byte[] document = (START + REST + names + END).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= (1 << 20) / document.length; i++) {
      assertThat(read(document).hasErrors()).isTrue();
    }
    assertThat(Parsers.factory()).isNotSameAs(before);
  }
}
