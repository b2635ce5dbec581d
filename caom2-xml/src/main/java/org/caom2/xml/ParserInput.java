package org.caom2.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.function.IntUnaryOperator;
import org.caom2.model.issue.Location;
import org.jspecify.annotations.Nullable;

/** What goes from the document to the parser, as far as the parser does not tell it. */
final class ParserInput {
  private final AttributeLimit attributes = new AttributeLimit();
  private final Beginning beginning = new Beginning();
  private final WideCharacters wide = new WideCharacters();

  /** Bytes in an encoding in which those of ASCII stand for themselves. */
  InputStream of(InputStream bytes) {
    return new PassingStream(bytes) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        pass(n, i -> buffer[offset + i]);
        return n;
      }
    };
  }

  /** Bytes that have to be UTF-8. */
  InputStream ofUtf8(InputStream bytes) {
    return of(new Utf8Stream(bytes, wide));
  }

  /** A text. */
  Reader of(Reader text) {
    return new FilterReader(text) {
      @Override
      public int read(char[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        pass(n, i -> buffer[offset + i]);
        return n;
      }
    };
  }

  private void pass(int n, IntUnaryOperator at) throws LimitedStream.TooLong {
    int units = Math.max(n, 0);
    beginning.keep(units, at);
    attributes.count(units, at);
  }

  /** The parser goes on to the next piece: a tag, a text, a comment. */
  void nextPiece() {
    attributes.nextPiece();
  }

  /** Whether columns in bytes are not always those in {@code char}s. */
  boolean hasWide() {
    return wide.hasAny();
  }

  /**
   * The column in {@code char}s; nothing before what was asked for can be asked for again.
   *
   * @param told the column that the parser tells
   * @param offset how many bytes stand before it; negative if the parser reads no bytes
   */
  int column(int told, long offset) {
    return offset < 0 ? told : told - wide.between(offset - (told - 1), offset);
  }

  /** A place that the parser tells, if it tells one; nothing before it can be asked for again. */
  @Nullable Location place(javax.xml.stream.Location told) {
    int column = column(told.getColumnNumber(), told.getCharacterOffset());
    return told.getLineNumber() < 1
        ? null
        : new Location(told.getLineNumber(), Math.max(1, column));
  }

  /** The place of the first unit that is not white space, from one whose place is known. */
  Location skipSpace(long offset, Location at) {
    return beginning.skipSpace(offset, at);
  }
}
