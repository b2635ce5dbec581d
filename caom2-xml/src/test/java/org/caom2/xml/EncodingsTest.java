package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.Target;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in encodings besides UTF-8, told as XML says. */
class EncodingsTest {
  private static final Observation OBSERVATION =
      Observation.simple("C", "O").target(Target.builder().name("é ü").build()).build();
  private static final Observation WIDE =
      OBSERVATION.toBuilder().target(Target.builder().name("日本 \ud83d\udd2d").build()).build();

  private static String text(Observation observation) {
    return CaomXml.codec().toText(observation, Version.V2_4).orThrow();
  }

  private static byte[] bytes(String text, String charset, byte... mark) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(mark);
    out.write(text.getBytes(Charset.forName(charset)));
    return out.toByteArray();
  }

  private static void check(byte[] document, Observation wanted) throws IOException {
    Outcome<Document> outcome = CaomXml.read(new ByteArrayInputStream(document));
    assertThat(outcome.issues()).isEmpty();
    assertThat(outcome.orThrow().observation()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16, UTF-16",
    "UTF-16BE, UTF-16",
    "UTF-16LE, UTF-16",
    "UTF-16LE, UTF-16LE",
    "UTF-32BE, UTF-32",
    "UTF-32LE, UTF-32",
  })
  void thatAreUnicode(String charset, String declared) throws IOException {
    String text = text(WIDE).replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"");
    check(bytes(text, charset), WIDE);
  }

  @Test
  void withAMarkAtTheBeginning() throws IOException {
    check(bytes(text(WIDE), "UTF-8", (byte) 0xef, (byte) 0xbb, (byte) 0xbf), WIDE);
    String wide = text(WIDE).replace("UTF-8", "UTF-16");
    check(bytes(wide, "UTF-16BE", (byte) 0xfe, (byte) 0xff), WIDE);
    check(bytes(wide, "UTF-16LE", (byte) 0xff, (byte) 0xfe), WIDE);
    String wider = text(WIDE).replace("UTF-8", "UTF-32");
    check(bytes(wider, "UTF-32BE", (byte) 0, (byte) 0, (byte) 0xfe, (byte) 0xff), WIDE);
    check(bytes(wider, "UTF-32LE", (byte) 0xff, (byte) 0xfe, (byte) 0, (byte) 0), WIDE);
  }

  @Test
  void aMarkCountsMoreThanADeclaration() throws IOException {
    String text = text(WIDE).replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
    check(bytes(text, "UTF-8", (byte) 0xef, (byte) 0xbb, (byte) 0xbf), WIDE);
  }

  @Test
  void withoutADeclaration() throws IOException {
    String text = text(WIDE).replaceFirst("<\\?xml.*\\?>\n", "");
    check(bytes(text, "UTF-8"), WIDE);
    check(bytes(text, "UTF-16BE", (byte) 0xfe, (byte) 0xff), WIDE);
    check(bytes(text, "UTF-16LE", (byte) 0xff, (byte) 0xfe), WIDE);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1", "US-ASCII"})
  void ofOneByte(String charset) throws IOException {
    String text = text(OBSERVATION).replace("UTF-8", charset);
    if (charset.equals("US-ASCII")) {
      text = text.replace("é", "&#233;").replace("ü", "&#xFC;");
    }
    check(bytes(text, charset), OBSERVATION);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 200, 250, 5000})
  void ofOneByteInALongDeclaration(int blanks) throws IOException {
    String text = text(OBSERVATION).replace("UTF-8", "ISO-8859-1");
    String space = " ".repeat(blanks);
    check(bytes(text.replaceFirst("\\?>", space + "?>"), "ISO-8859-1"), OBSERVATION);
    check(bytes(text.replaceFirst(" encoding", space + " encoding"), "ISO-8859-1"), OBSERVATION);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, UTF-8", "UTF-16BE, UTF-8", "UTF-8, UTF-16", "UTF-8, x-nothing"})
  void thatAreNotWhatIsDeclaredOrNotKnown(String charset, String declared) throws IOException {
    byte[] document = bytes(text(OBSERVATION).replace("UTF-8", declared), charset);
    Outcome<Document> outcome = CaomXml.read(new ByteArrayInputStream(document));
    // UTF-16 without a mark is told by its first bytes and read; the others are no documents.
    assertThat(outcome.hasErrors() || OBSERVATION.equals(outcome.orThrow().observation())).isTrue();
    if (charset.equals("ISO-8859-1")) {
      assertThat(outcome.value()).isNull();
    }
  }

  @Test
  void textsMayDeclareAnything() {
    String text = text(WIDE).replace("UTF-8", "ISO-8859-1");
    assertThat(text).contains("ISO-8859-1");
    assertThat(CaomXml.read(text).orThrow().observation()).isEqualTo(WIDE);
  }

  @Test
  void ofAnotherFormatAreAskedFor() throws IOException {
    assertThat(whatIsWrong("{ \"@caom2\" : 1 }".getBytes(StandardCharsets.UTF_8)))
        .endsWith(" in prolog (is it JSON?)");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("<a/>".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(whatIsWrong(packed.toByteArray())).endsWith("(0x8B): it is compressed with gzip");
    assertThat(whatIsWrong("\n\n{".getBytes(StandardCharsets.UTF_8)))
        .endsWith(" in prolog (is it JSON?)");
    assertThat(whatIsWrong("<!-- some text\n\n\u008b -->".getBytes(StandardCharsets.ISO_8859_1)))
        .endsWith("not UTF-8 (0x8B)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "<?xml version='1.0'?>", "<!-- soon -->\n"})
  void thatHoldNothingSaySo(String document) throws IOException {
    assertThat(whatIsWrong(document.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("not well-formed: there is no element in it");
  }

  private static String whatIsWrong(byte[] document) throws IOException {
    return CaomXml.read(new ByteArrayInputStream(document)).issues().get(0).message();
  }
}
