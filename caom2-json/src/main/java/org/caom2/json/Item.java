package org.caom2.json;

import java.util.List;
import org.caom2.model.issue.Location;
import org.jspecify.annotations.Nullable;

/** A piece of a JSON document with its place. */
sealed interface Item {
  /** Where it starts; null if the document has no lines, as a tree. */
  @Nullable Location at();

  /** An object; members in their order, keys may repeat. */
  record Obj(List<Member> members, @Nullable Location at) implements Item {}

  /** An array. */
  record Arr(List<Item> items, @Nullable Location at) implements Item {}

  /** A text in quotes. */
  record Text(String text, @Nullable Location at) implements Item {}

  /** A number, a truth value, or a word that stands for a number, as it is written. */
  record Bare(String text, Word word, @Nullable Location at) implements Item {}

  /** Null, which is the same as nothing. */
  record Null(@Nullable Location at) implements Item {}

  /** What is no JSON: an object within a tree, bytes of a binary format. */
  record Foreign(@Nullable Location at) implements Item {}

  /** What a value without quotes is. */
  enum Word {
    NUMBER,
    BOOLEAN,
    NOT_A_NUMBER
  }

  /** A member of an object; the place is that of its key. */
  record Member(String key, Item value, @Nullable Location at) {}
}
