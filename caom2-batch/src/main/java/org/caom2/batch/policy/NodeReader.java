package org.caom2.batch.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caom2.model.issue.Location;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Makes nodes of a text in YAML or JSON. For one text. */
final class NodeReader {
  private static final int DEPTH = 16;
  private static final JsonFactory JSON = new JsonFactory();
  private static final YAMLFactory YAML = yaml();

  private final Faults faults;
  private final JsonParser parser;

  private NodeReader(JsonParser parser, Faults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  private static YAMLFactory yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(PolicyFile.LARGEST);
    options.setNestingDepthLimit(DEPTH + 2);
    options.setMaxAliasesForCollections(0);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  /** Thrown where reading cannot go on; the fault was told. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  /** The whole text as a node; null if it cannot be read to its end, which is told. */
  static @Nullable Node read(String text, Faults faults) {
    JsonFactory factory = text.stripLeading().startsWith("{") ? JSON : YAML;
    try (JsonParser parser = factory.createParser(text)) {
      NodeReader reader = new NodeReader(parser, faults);
      if (parser.nextToken() == null) {
        faults.add(new Location(1, 1), "nothing is in it");
        return null;
      }
      Node root = reader.node(0);
      if (parser.nextToken() != null) {
        faults.add(reader.here(), "something stands behind the end of the policy");
        return null;
      }
      return root;
    } catch (Stop e) {
      return null;
    } catch (JsonProcessingException e) {
      tell(e, faults);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
  }

  /** The fault, and not what was being read when it came up. */
  private static void tell(JsonProcessingException e, Faults faults) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      faults.add(
          new Location(mark.getLine() + 1, mark.getColumn() + 1), firstLine(marked.getProblem()));
    } else {
      faults.add(place(e.getLocation()), firstLine(e.getOriginalMessage()));
    }
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "not readable" : message.lines().findFirst().orElse("not readable");
  }

  private static Location place(@Nullable JsonLocation at) {
    return at == null
        ? new Location(1, 1)
        : new Location(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private Location here() {
    return place(parser.currentTokenLocation());
  }

  private Node node(int depth) throws IOException {
    Location at = here();
    if (depth > DEPTH) {
      faults.add(at, "nested deeper than " + DEPTH);
      throw new Stop();
    }
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      faults.add(at, "aliases are not taken: write out what *" + parser.getText() + " stands for");
      return new Node.Nothing(at);
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return members(at, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(depth + 1));
      }
      return new Node.Items(at, items);
    }
    if (token == JsonToken.VALUE_NULL) {
      return new Node.Nothing(at);
    }
    return new Node.Text(at, parser.getText());
  }

  private Node members(Location at, int depth) throws IOException {
    Map<String, Node.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Location keyAt = here();
      parser.nextToken();
      Node.Member member = new Node.Member(keyAt, node(depth + 1));
      if (members.putIfAbsent(key, member) != null) {
        faults.add(keyAt, '"' + key + "\" stands here twice");
      }
    }
    return new Node.Members(at, members);
  }
}
