package org.caom2.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Location;
import org.jspecify.annotations.Nullable;

/** What the parser throws, as a finding in words for those who wrote the document. */
final class ParserFailure {
  /** The parser's words for a reference to an entity that is not declared, with the reference. */
  private static final Pattern ENTITY = Pattern.compile("General entity reference \\((&.+?;)\\).*");

  private ParserFailure() {}

  /**
   * Turns what the parser throws into a finding; what reading throws is rethrown as it is.
   *
   * @param reached where the cursor stood, for exceptions that do not tell a place
   * @param stopped tells where the parser stopped reading: at bytes that are no characters
   * @param input what the parser read
   */
  static CursorException of(
      Exception thrown,
      @Nullable Location reached,
      Supplier<@Nullable Location> stopped,
      ParserInput input) {
    XMLStreamException parse = null;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof LimitedStream.Unreadable unreadable) {
        throw unreadable;
      }
      if (cause instanceof LimitedStream.TooLong tooLong) {
        return new CursorException(
            DocumentCode.LIMIT_SIZE, reached, String.valueOf(tooLong.getMessage()));
      }
      if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
        return notWellFormed(thrown, stopped.get());
      }
      if (cause instanceof IOException io) {
        throw new LimitedStream.Unreadable(io);
      }
      if (parse == null && cause instanceof XMLStreamException stax) {
        parse = stax;
      }
    }
    Location told =
        parse == null || parse.getLocation() == null ? null : input.place(parse.getLocation());
    return notWellFormed(thrown, told == null ? reached : told);
  }

  private static CursorException notWellFormed(Exception thrown, @Nullable Location at) {
    return new CursorException(
        XmlCode.NOT_WELL_FORMED,
        at,
        "not well-formed: " + words(String.valueOf(thrown.getMessage())));
  }

  private static String words(String message) {
    int end = message.indexOf("\n at [row");
    String text = (end < 0 ? message : message.substring(0, end)).replace('\n', ' ').strip();
    Matcher entity = ENTITY.matcher(text);
    if (entity.matches()) {
      return "the entity " + entity.group(1) + " is not declared";
    }
    if (text.equals("Unexpected End-of-input in prolog")) {
      return "there is no element in it";
    }
    return text.endsWith("'{' (code 123) in prolog") ? text + " (is it JSON?)" : text;
  }
}
