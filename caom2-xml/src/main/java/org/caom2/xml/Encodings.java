package org.caom2.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caom2.model.issue.Location;
import org.jspecify.annotations.Nullable;

/**
 * Opens a document in the encoding that its first bytes tell. The parser knows those that begin as
 * ASCII does; documents of two or four bytes a character are decoded for it, and those with a byte
 * order mark.
 */
final class Encodings {
  /** How far into a document its declaration is looked for. */
  private static final int LOOK = 256;

  /** The byte order mark of UTF-8. */
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private static final String ENCODING = "encoding";
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String QUOTE_OR_SPACE = "'\" \t\r\n";

  private Encodings() {}

  static XMLStreamReader open(XMLInputFactory factory, InputStream in, ParserInput input)
      throws IOException, XMLStreamException {
    PushbackInputStream start = new PushbackInputStream(in, LOOK);
    byte[] first = start.readNBytes(LOOK);
    Charset wide = wide(first);
    if (isMarkedUtf8(first)) {
      start.unread(first, MARK.length, first.length - MARK.length);
      wide = StandardCharsets.UTF_8;
    } else {
      start.unread(first);
    }
    if (wide == null) {
      InputStream bytes = isUtf8(first) ? input.ofUtf8(start) : input.of(start);
      return factory.createXMLStreamReader(bytes);
    }
    InputStreamReader decoded =
        new InputStreamReader(
            start,
            wide.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return factory.createXMLStreamReader(input.of(decoded));
  }

  /**
   * A text as bytes with a byte order mark, which wins over an encoding that the text declares.
   *
   * @throws CursorException if half of a surrogate pair stands in it, which cannot be bytes
   */
  static InputStream marked(String text) throws CursorException {
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    int half = halfOfPair(unmarked);
    if (half >= 0) {
      throw new CursorException(
          XmlCode.NOT_WELL_FORMED,
          new Location(1, 1).after(unmarked.substring(0, half)),
          "not well-formed: half of a surrogate pair");
    }
    return new SequenceInputStream(
        new ByteArrayInputStream(MARK),
        new ByteArrayInputStream(unmarked.getBytes(StandardCharsets.UTF_8)));
  }

  /** Where the first half of a surrogate pair stands that is by itself; -1 if none does. */
  private static int halfOfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /**
   * Whether a byte order mark tells UTF-8, which the parser would not believe against a
   * declaration.
   */
  private static boolean isMarkedUtf8(byte[] b) {
    return b.length >= MARK.length && Arrays.equals(b, 0, MARK.length, MARK, 0, MARK.length);
  }

  /**
   * Whether a document that begins as ASCII does is UTF-8, as it is where nothing else is declared.
   */
  private static boolean isUtf8(byte[] first) {
    String start = new String(first, StandardCharsets.ISO_8859_1);
    int named = start.indexOf(ENCODING);
    int end = start.indexOf("?>");
    if (!start.startsWith("<?xml") || (end >= 0 && (named < 0 || named > end))) {
      return true;
    }
    if (named < 0) {
      return false; // A declaration that is longer than what is looked at: the parser finds out.
    }
    int value = start.indexOf('=', named) + 1;
    while (value < start.length() && QUOTE_OR_SPACE.indexOf(start.charAt(value)) >= 0) {
      value++;
    }
    return start.regionMatches(true, value, UTF_8, 0, UTF_8.length());
  }

  /** XML 1.0, appendix F. */
  private static @Nullable Charset wide(byte[] b) {
    if (b.length < 4) {
      return null;
    }
    int all = (b[0] & 0xff) << 24 | (b[1] & 0xff) << 16 | (b[2] & 0xff) << 8 | (b[3] & 0xff);
    if (all == 0x0000feff || all == 0xfffe0000 || all == 0x0000003c) {
      return Charset.forName("UTF-32");
    }
    if (all == 0x3c000000) {
      return Charset.forName("UTF-32LE");
    }
    if (all >>> 16 == 0xfeff || all >>> 16 == 0xfffe) {
      return StandardCharsets.UTF_16;
    }
    if (all == 0x003c003f) {
      return StandardCharsets.UTF_16BE;
    }
    return all == 0x3c003f00 ? StandardCharsets.UTF_16LE : null;
  }
}
