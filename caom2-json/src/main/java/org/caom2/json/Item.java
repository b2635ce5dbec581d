package org.caom2.json;

import java.util.List;
import org.caom2.model.issue.Location;

/** A piece of a JSON document with its place. */
sealed interface Item {
  /** Where it starts. */
  Location at();

  /** An object; members in their order, keys may repeat. */
  record Obj(List<Member> members, Location at) implements Item {}

  /** An array. */
  record Arr(List<Item> items, Location at) implements Item {}

  /** A text in quotes. */
  record Text(String text, Location at) implements Item {}

  /** A number, a truth value, or a word that stands for a number, as it is written. */
  record Bare(String text, Word word, Location at) implements Item {}

  /** Null, which is the same as nothing. */
  record Null(Location at) implements Item {}

  /** What a value without quotes is. */
  enum Word {
    NUMBER,
    BOOLEAN,
    NOT_A_NUMBER
  }

  /** A member of an object. */
  record Member(String key, Item value, Location at) {}
}
