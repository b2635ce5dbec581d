package org.caom2.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Location;
import org.jspecify.annotations.Nullable;

/** Parses JSON into items, within limits. */
final class Parsing {
  /** A document that cannot be parsed any further. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    final transient Code code;
    final transient @Nullable Location at;

    Failure(Code code, @Nullable Location at, @Nullable String message) {
      super(message, null, false, false);
      this.code = code;
      this.at = at;
    }

    String text() {
      return String.valueOf(getMessage());
    }
  }

  /** How the parser's messages tell places. */
  private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;]*; ([^\\]]*)\\]");

  private final JsonParser parser;
  private final Limits limits;

  /** The items and members so far: all of them are held until the document is read. */
  private int pieces;

  private Parsing(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /**
   * A factory whose parsers keep the limits and take the bare words for numbers that occur, and
   * whose generators write every character as it is.
   */
  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        // Parsers would share a table of names, which names that were made to collide can spoil.
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth((int) Math.min(Integer.MAX_VALUE, 2L * limits.depth()))
                .maxStringLength(limits.text())
                .maxNumberLength(1_000)
                .build())
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }

  /**
   * Parses what is left of a parser's document.
   *
   * @throws IOException if the stream cannot be read
   */
  static Item document(JsonParser parser, Limits limits) throws IOException, Failure {
    return guarded(
        parser,
        () -> {
          Parsing parsing = new Parsing(parser, limits);
          JsonToken first = parser.nextToken();
          if (first == null) {
            throw new Failure(JsonCode.NOT_WELL_FORMED, new Location(1, 1), "nothing there");
          }
          Item root = parsing.item(0);
          if (parser.nextToken() != null) {
            throw new Failure(
                JsonCode.NOT_WELL_FORMED, parsing.place(), "text after the end of the document");
          }
          return root;
        });
  }

  /**
   * Parses the value that a parser stands on and leaves it on its last token.
   *
   * @throws IOException if the stream cannot be read
   */
  static Item value(JsonParser parser, Limits limits) throws IOException, Failure {
    return guarded(parser, () -> new Parsing(parser, limits).item(0));
  }

  private interface Action {
    Item run() throws IOException, Failure;
  }

  private static Item guarded(JsonParser parser, Action action) throws IOException, Failure {
    try {
      return action.run();
    } catch (Encoded.Fault e) {
      throw new Failure(e.code, e.at, e.getMessage());
    } catch (StreamConstraintsException e) {
      throw beyond(parser.streamReadConstraints(), e, place(e, parser));
    } catch (JsonEOFException e) {
      throw new Failure(
          JsonCode.NOT_WELL_FORMED,
          place(e, parser),
          "not well-formed: the document ends too early");
    } catch (JsonProcessingException e) {
      String message = SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1");
      Location at = place(e, parser);
      throw new Failure(
          JsonCode.NOT_WELL_FORMED, at, "not well-formed: " + message + question(message, at));
    } catch (CharConversionException e) {
      throw new Failure(JsonCode.NOT_WELL_FORMED, null, "not well-formed: " + e.getMessage());
    }
  }

  /** What a document may be that is no JSON from its first character on. */
  private static String question(String message, @Nullable Location at) {
    if (at == null || at.line() > 1 || at.column() > 2) {
      return "";
    }
    if (message.contains("CTRL-CHAR, code 31)")) {
      return " (is it compressed with gzip?)";
    }
    return message.contains("character ('<'") ? " (is it XML?)" : "";
  }

  /** The limit that was passed, in words of ours: the parser tells lengths of its buffers. */
  private static Failure beyond(
      StreamReadConstraints limits, StreamConstraintsException e, @Nullable Location at) {
    String told = e.getOriginalMessage();
    if (told.contains("nesting depth")) {
      return new Failure(
          DocumentCode.LIMIT_DEPTH, at, "nested deeper than " + limits.getMaxNestingDepth());
    }
    if (told.startsWith("Document length")) {
      return new Failure(
          DocumentCode.LIMIT_SIZE, at, "larger than " + limits.getMaxDocumentLength());
    }
    if (told.startsWith("Number")) {
      return tooLong("number", limits.getMaxNumberLength(), at);
    }
    if (told.startsWith("Name")) {
      return tooLong("name", limits.getMaxNameLength(), at);
    }
    if (told.startsWith("String")) {
      return tooLong("text", limits.getMaxStringLength(), at);
    }
    return new Failure(DocumentCode.LIMIT_SIZE, at, "beyond a limit of the parser: " + told);
  }

  private static Failure tooLong(String what, int most, @Nullable Location at) {
    String message = "a " + what + " of more than " + most + " characters";
    return new Failure(DocumentCode.LIMIT_TEXT, at, message);
  }

  private static @Nullable Location place(JsonProcessingException e, JsonParser parser) {
    return location(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
  }

  private static @Nullable Location location(@Nullable JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? null
        : new Location(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  private @Nullable Location place() {
    return location(parser.currentTokenLocation());
  }

  private Item item(int depth) throws IOException, Failure {
    @Nullable Location at = place();
    if (depth > limits.depth()) {
      throw new Failure(DocumentCode.LIMIT_DEPTH, at, "nested deeper than " + limits.depth());
    }
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new Failure(JsonCode.NOT_WELL_FORMED, at, "nothing there");
    }
    return switch (token) {
      case START_OBJECT -> {
        parser.nextToken();
        yield object(at, depth);
      }
      // What told the type of a value that is read through Jackson is taken out, and so is the
      // start of its object.
      case FIELD_NAME, END_OBJECT -> object(at, depth);
      case START_ARRAY -> array(at, depth);
      case VALUE_STRING -> new Item.Text(parser.getText(), at);
      case VALUE_TRUE, VALUE_FALSE -> new Item.Bare(parser.getText(), Item.Word.BOOLEAN, at);
      case VALUE_NULL -> new Item.Null(at);
      case VALUE_NUMBER_INT -> new Item.Bare(parser.getText(), Item.Word.NUMBER, at);
      case VALUE_NUMBER_FLOAT -> number(at);
      default -> new Item.Foreign(at);
    };
  }

  private Item number(@Nullable Location at) throws IOException {
    String text = parser.getText();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    boolean word = last == 'N' || last == 'F' || last == 'y';
    return new Item.Bare(text, word ? Item.Word.NOT_A_NUMBER : Item.Word.NUMBER, at);
  }

  /** Reads an object whose first member the parser stands on, or its end. */
  private Item object(@Nullable Location at, int depth) throws IOException, Failure {
    List<Item.Member> members = new ArrayList<>();
    while (parser.currentToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      @Nullable Location where = place();
      parser.nextToken();
      count(where);
      members.add(new Item.Member(key, item(depth + 1), where));
      parser.nextToken();
    }
    return new Item.Obj(members, at);
  }

  private Item array(@Nullable Location at, int depth) throws IOException, Failure {
    List<Item> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      count(at);
      items.add(item(depth + 1));
    }
    return new Item.Arr(items, at);
  }

  private void count(@Nullable Location at) throws Failure {
    if (pieces++ >= limits.items()) {
      throw new Failure(
          DocumentCode.LIMIT_LIST, at, "more than " + limits.items() + " items and members");
    }
  }
}
