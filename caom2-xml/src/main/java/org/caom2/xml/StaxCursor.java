package org.caom2.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caom2.model.codec.Repeated;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Location;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** A cursor over a stream of bytes: no document type declarations, no external entities. */
final class StaxCursor implements Cursor {
  private static final Location BEGINNING = new Location(1, 1);

  private final XMLStreamReader2 stream;

  private final LimitedStream bytes;

  private final ParserInput input;

  private final Names names = new Names();

  private final Repeated repeated;

  /** The place of the root element, as long as the cursor stands on it. */
  private @Nullable Location root;

  private boolean inProlog = true;

  private int markedLine;
  private int markedColumn;

  private StaxCursor(
      XMLStreamReader2 stream, LimitedStream bytes, ParserInput input, Repeated repeated) {
    this.stream = stream;
    this.bytes = bytes;
    this.input = input;
    this.repeated = repeated;
  }

  /**
   * Starts a cursor.
   *
   * @throws IOException if the stream cannot be read
   * @throws CursorException if it does not begin as XML
   */
  static StaxCursor of(InputStream in, Limits limits, Repeated repeated)
      throws IOException, CursorException {
    ParserInput input = new ParserInput();
    try {
      LimitedStream limited = new LimitedStream(in, limits.document());
      XMLStreamReader stream = Encodings.open(Parsers.factory(), limited, input);
      return new StaxCursor((XMLStreamReader2) stream, limited, input, repeated);
    } catch (XMLStreamException | LimitedStream.TooLong | RuntimeException e) {
      throw ParserFailure.of(e, BEGINNING, () -> BEGINNING, input);
    }
  }

  @Override
  public Event next() throws CursorException {
    try {
      while (stream.hasNext()) {
        input.nextPiece();
        Event event = event(stream.next());
        if (bytes.isLong()) {
          names.meet(stream);
        }
        if (event != null) {
          if (inProlog) {
            root = event == Event.START ? rootPlace() : null;
            inProlog = event != Event.START;
          } else {
            root = null;
          }
          return event;
        }
      }
      Parsers.read(bytes.count());
      return Event.DONE;
    } catch (XMLStreamException | LimitedStream.TooLong | RuntimeException e) {
      throw ParserFailure.of(e, location(), this::stopped, input);
    }
  }

  private @Nullable Event event(int type) throws CursorException {
    return switch (type) {
      case XMLStreamConstants.START_ELEMENT -> {
        checkNamespaces();
        yield Event.START;
      }
      case XMLStreamConstants.END_ELEMENT -> Event.END;
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          Event.TEXT;
      case XMLStreamConstants.DTD -> Event.DOCTYPE;
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new CursorException(
              XmlCode.NOT_WELL_FORMED,
              location(),
              "undeclared entity &" + stream.getLocalName() + ";");
      default -> null;
    };
  }

  /** The parser takes a prefix without a namespace, which Namespaces in XML 1.0 does not. */
  private void checkNamespaces() throws CursorException {
    for (int i = stream.getNamespaceCount() - 1; i >= 0; i--) {
      String uri = stream.getNamespaceURI(i);
      String prefix = stream.getNamespacePrefix(i);
      if (prefix != null && !prefix.isEmpty() && (uri == null || uri.isEmpty())) {
        throw new CursorException(
            XmlCode.NOT_WELL_FORMED, location(), "the prefix " + prefix + " has no namespace");
      }
    }
  }

  private static @Nullable Location place(int line, int column) {
    return line < 1 ? null : new Location(line, Math.max(1, column));
  }

  @Override
  public String name() {
    return stream.getLocalName();
  }

  @Override
  public String namespace() {
    String uri = stream.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  @Override
  public int attributes() {
    return stream.getAttributeCount();
  }

  @Override
  public String attributeName(int index) {
    return stream.getAttributeLocalName(index);
  }

  @Override
  public String attributeNamespace(int index) {
    String uri = stream.getAttributeNamespace(index);
    return uri == null ? "" : uri;
  }

  @Override
  public String attributeText(int index) {
    return stream.getAttributeValue(index);
  }

  @Override
  public @Nullable String namespaceOf(String prefix) {
    return stream.getNamespaceURI(prefix);
  }

  @Override
  public String text() {
    return repeated.text(stream.getTextCharacters(), stream.getTextStart(), stream.getTextLength());
  }

  @Override
  public boolean isBlank() {
    return stream.isWhiteSpace();
  }

  @Override
  public @Nullable Location location() {
    if (root != null) {
      return root;
    }
    XMLStreamLocation2 start = stream.getLocationInfo().getStartLocation();
    return place(start.getLineNumber(), column(start));
  }

  @Override
  public void mark() {
    if (root != null) {
      markedLine = root.line();
      markedColumn = root.column();
    } else {
      XMLStreamLocation2 start = stream.getLocationInfo().getStartLocation();
      markedLine = start.getLineNumber();
      markedColumn = column(start);
    }
  }

  /** Where the parser has stopped reading. */
  private @Nullable Location stopped() {
    return input.place(stream.getLocationInfo().getCurrentLocation());
  }

  private int column(XMLStreamLocation2 start) {
    int told = start.getColumnNumber();
    return input.hasWide()
        ? input.column(told, stream.getLocationInfo().getStartingByteOffset())
        : told;
  }

  @Override
  public @Nullable Location marked() {
    return place(markedLine, markedColumn);
  }

  private @Nullable Location rootPlace() {
    LocationInfo info = stream.getLocationInfo();
    Location at = location();
    return at == null
        ? null
        : input.skipSpace(Math.max(info.getStartingByteOffset(), info.getStartingCharOffset()), at);
  }
}
