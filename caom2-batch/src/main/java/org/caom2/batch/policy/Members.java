package org.caom2.batch.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.caom2.model.issue.Location;
import org.caom2.validation.policy.NearMatches;
import org.jspecify.annotations.Nullable;

/** A table of a policy file, read by its keys; what is not as it should be is told. */
final class Members {
  private final Node.Members node;
  private final Faults faults;

  private Members(Node.Members node, Faults faults) {
    this.node = node;
    this.faults = faults;
  }

  /** The table that a node is, with no keys but those; null if it is none. */
  static @Nullable Members of(Node node, Set<String> keys, Faults faults) {
    if (!(node instanceof Node.Members table)) {
      faults.add(node.at(), "a table is wanted here, not " + node.kind());
      return null;
    }
    for (Map.Entry<String, Node.Member> each : table.members().entrySet()) {
      if (!keys.contains(each.getKey())) {
        faults.add(
            each.getValue().at(),
            "unknown key \"" + each.getKey() + '"' + NearMatches.hint(each.getKey(), keys));
      }
    }
    return new Members(table, faults);
  }

  /** Where the table begins. */
  Location at() {
    return node.at();
  }

  @Nullable Node node(String key) {
    Node.Member member = node.members().get(key);
    return member == null ? null : member.value();
  }

  /** The text of that key; null if there is none. */
  Node.@Nullable Text text(String key) {
    Node value = node(key);
    return value == null ? null : text(value, faults);
  }

  /** The text that a node is; null, which is told, if it is none or blank. */
  static Node.@Nullable Text text(Node node, Faults faults) {
    if (node instanceof Node.Text text && !text.text().isBlank()) {
      return text;
    }
    faults.add(
        node.at(),
        "a text is wanted here, not " + (node instanceof Node.Text ? "a blank one" : node.kind()));
    return null;
  }

  /** The texts of that key: one, or a list; none if the key is not there. */
  List<String> texts(String key) {
    Node value = node(key);
    return value == null ? List.of() : texts(value, faults);
  }

  /** The texts that a node is: one, or a list of at least one. */
  static List<String> texts(Node node, Faults faults) {
    List<String> texts = new ArrayList<>();
    if (node instanceof Node.Items list) {
      if (list.items().isEmpty()) {
        faults.add(node.at(), "at least one text is wanted here");
      }
      for (Node item : list.items()) {
        Node.Text text = text(item, faults);
        if (text != null) {
          texts.add(text.text());
        }
      }
    } else {
      Node.Text text = text(node, faults);
      if (text != null) {
        texts.add(text.text());
      }
    }
    return texts;
  }

  /** Hands over each member of the table of that key. */
  void each(String key, BiConsumer<String, Node.Member> action) {
    Node value = node(key);
    if (value instanceof Node.Members table) {
      table.members().forEach(action);
    } else if (value != null) {
      faults.add(value.at(), "a table is wanted here, not " + value.kind());
    }
  }

  /** The items of the list of that key; none if it is not there. */
  List<Node> items(String key) {
    Node value = node(key);
    if (value instanceof Node.Items list) {
      return list.items();
    }
    if (value != null) {
      faults.add(value.at(), "a list is wanted here, not " + value.kind());
    }
    return List.of();
  }
}
