package org.caom2.batch.policy;

import java.util.List;
import java.util.Map;
import org.caom2.model.issue.Location;

/** A piece of a policy file, with its place. */
sealed interface Node {
  /** Where it begins. */
  Location at();

  /** What it is, for messages. */
  String kind();

  /** A text, a number or a truth value, by its text. */
  record Text(Location at, String text) implements Node {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** Nothing, where something could stand. */
  record Nothing(Location at) implements Node {
    @Override
    public String kind() {
      return "nothing";
    }
  }

  /** A list. */
  record Items(Location at, List<Node> items) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A table of members by their keys. */
  record Members(Location at, Map<String, Member> members) implements Node {
    @Override
    public String kind() {
      return "a table";
    }
  }

  /**
   * A member of a table.
   *
   * @param at where its key begins
   */
  record Member(Location at, Node value) {}
}
