package org.caom2.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    Failure(Code code, @Nullable Location at, String message) {
      super(message, null, false, false);
      this.code = code;
      this.at = at;
    }

    String text() {
      return String.valueOf(getMessage());
    }
  }

  private final JsonParser parser;
  private final Limits limits;

  private Parsing(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /** A factory whose parsers keep the limits and take the bare words for numbers that occur. */
  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(2 * limits.depth())
                .maxStringLength(limits.text())
                .maxNumberLength(1_000)
                .maxDocumentLength(limits.document())
                .build())
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
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
    } catch (StreamConstraintsException e) {
      throw new Failure(limit(e), place(e, parser), e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      throw new Failure(
          JsonCode.NOT_WELL_FORMED, place(e, parser), "not well-formed: " + e.getOriginalMessage());
    } catch (java.io.CharConversionException e) {
      throw new Failure(JsonCode.NOT_WELL_FORMED, null, "not well-formed: " + e.getMessage());
    }
  }

  private static Code limit(StreamConstraintsException e) {
    String message = e.getOriginalMessage();
    if (message.contains("nesting depth")) {
      return DocumentCode.LIMIT_DEPTH;
    }
    return message.contains("Document length") ? DocumentCode.LIMIT_SIZE : DocumentCode.LIMIT_TEXT;
  }

  private static Location place(JsonProcessingException e, JsonParser parser) {
    JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    return location(location);
  }

  private static Location location(JsonLocation location) {
    return new Location(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private Location place() {
    return location(parser.currentTokenLocation());
  }

  private Item item(int depth) throws IOException, Failure {
    Location at = place();
    if (depth > limits.depth()) {
      throw new Failure(DocumentCode.LIMIT_DEPTH, at, "nested deeper than " + limits.depth());
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at, depth);
      case START_ARRAY -> array(at, depth);
      case VALUE_STRING -> new Item.Text(parser.getText(), at);
      case VALUE_TRUE, VALUE_FALSE -> new Item.Bare(parser.getText(), Item.Word.BOOLEAN, at);
      case VALUE_NULL -> new Item.Null(at);
      case VALUE_NUMBER_INT -> new Item.Bare(parser.getText(), Item.Word.NUMBER, at);
      default -> number(at);
    };
  }

  private Item number(Location at) throws IOException {
    String text = parser.getText();
    return switch (text) {
      case "NaN" -> new Item.Bare(text, Item.Word.NOT_A_NUMBER, at);
      case "INF", "+INF", "Infinity", "+Infinity" ->
          new Item.Bare("INF", Item.Word.NOT_A_NUMBER, at);
      case "-INF", "-Infinity" -> new Item.Bare("-INF", Item.Word.NOT_A_NUMBER, at);
      default -> new Item.Bare(text, Item.Word.NUMBER, at);
    };
  }

  private Item object(Location at, int depth) throws IOException, Failure {
    List<Item.Member> members = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Location where = place();
      parser.nextToken();
      check(members.size(), where);
      members.add(new Item.Member(key, item(depth + 1), where));
    }
    return new Item.Obj(members, at);
  }

  private Item array(Location at, int depth) throws IOException, Failure {
    List<Item> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      check(items.size(), at);
      items.add(item(depth + 1));
    }
    return new Item.Arr(items, at);
  }

  private void check(int size, Location at) throws Failure {
    if (size >= limits.items()) {
      throw new Failure(DocumentCode.LIMIT_LIST, at, "more than " + limits.items() + " items");
    }
  }
}
