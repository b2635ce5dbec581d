package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caom2.xml.HostileInputTest.END;
import static org.caom2.xml.HostileInputTest.START;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is UTF-8: what the decoder of Java takes for it. */
class Utf8StreamTest {
  private static final String BEFORE =
      "<?xml version='1.0' encoding='UTF-8'?>\n" + START + "\n<caom2:collection>";
  private static final String AFTER = "</caom2:collection>" + END;

  /** Gives a byte at a time, so that every character is cut. */
  private static InputStream slow(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(length, 1));
      }
    };
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean passes(InputStream in, byte[] bytes) throws IOException {
    try (Utf8Stream checked = new Utf8Stream(in, new WideCharacters())) {
      assertThat(checked.readAllBytes()).isEqualTo(bytes);
      return true;
    } catch (CharConversionException e) {
      return false;
    }
  }

  /** The first two bytes decide, but for how many follow. */
  @Test
  void allBeginnings() throws IOException {
    for (int pair = 0; pair < 1 << 16; pair++) {
      for (String rest : new String[] {"41", "8041", "808041", "bf8041", "80c3a941", "80808041"}) {
        byte[] end = HexFormat.of().parseHex(rest);
        byte[] bytes = ByteBuffer.allocate(2 + end.length).putShort((short) pair).put(end).array();
        boolean expected = isUtf8(bytes);
        if (passes(new ByteArrayInputStream(bytes), bytes) != expected
            || passes(slow(bytes), bytes) != expected) {
          throw new AssertionError(
              HexFormat.of().formatHex(bytes) + " is UTF-8: " + expected + ", but not here");
        }
      }
    }
  }

  @Test
  void givesWhatStandsBeforeAFault() throws IOException {
    byte[] bytes = {'a', (byte) 0xc3, (byte) 0xa9, 'b', (byte) 0xe0, (byte) 0x80, (byte) 0xaf, 'c'};
    try (Utf8Stream in = new Utf8Stream(new ByteArrayInputStream(bytes), new WideCharacters())) {
      assertThat(in.readNBytes(4)).containsExactly('a', 0xc3, 0xa9, 'b');
      assertThatThrownBy(() -> in.readNBytes(4))
          .isInstanceOf(CharConversionException.class)
          .hasMessage("bytes that are not UTF-8 (0xE0)");
      assertThatThrownBy(in::read).isInstanceOf(CharConversionException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c0af",
        "c1bf",
        "e080af",
        "e09fbf",
        "f08080af",
        "f08fbfbf",
        "eda080",
        "edbfbf",
        "f4908080",
        "f5808080",
        "ff",
        "80",
        "c328"
      })
  void documentsThatAreNot(String hex) throws IOException {
    byte[] before = BEFORE.getBytes(StandardCharsets.UTF_8);
    byte[] bad = HexFormat.of().parseHex(hex);
    byte[] after = AFTER.getBytes(StandardCharsets.UTF_8);
    byte[] document =
        ByteBuffer.allocate(before.length + bad.length + after.length)
            .put(before)
            .put(bad)
            .put(after)
            .array();
    for (InputStream in : new InputStream[] {new ByteArrayInputStream(document), slow(document)}) {
      Outcome<Document> outcome = CaomXml.read(in);
      Issue last = outcome.issues().get(outcome.issues().size() - 1);
      assertThat(last.code()).isEqualTo(XmlCode.NOT_WELL_FORMED);
      assertThat(last.message()).contains("not UTF-8");
      assertThat(last.at()).isNotNull().extracting(Location::line).isEqualTo(3);
    }
  }

  /** As who has documents in Latin-1 has to find out. */
  @ParameterizedTest
  @ValueSource(strings = {"Jos\u00e9 M", "Universit\u00e4t", "caf\u00e9", "\u0092"})
  void theByteAndItsPlaceAreTold(String name) throws IOException {
    byte[] document = (BEFORE + name + AFTER).getBytes(StandardCharsets.ISO_8859_1);
    int at = 0;
    while (name.charAt(at) < 0x80) {
      at++;
    }
    Outcome<Document> outcome = CaomXml.read(new ByteArrayInputStream(document));
    Issue last = outcome.issues().get(outcome.issues().size() - 1);
    assertThat(last.message())
        .isEqualTo(
            "not well-formed: bytes that are not UTF-8 (0x%02X)".formatted((int) name.charAt(at)));
    assertThat(last.at()).isEqualTo(new Location(3, "<caom2:collection>".length() + 1 + at));
  }
}
