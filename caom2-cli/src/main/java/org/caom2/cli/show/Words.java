package org.caom2.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.schema.Enumerated;
import org.caom2.model.wording.Counted;
import org.jspecify.annotations.Nullable;

/** Values that may be absent, as parts of a row; null for those that say nothing. */
final class Words {
  /** So many items of a long list are told. */
  private static final int TOLD = 10;

  private Words() {}

  static @Nullable String term(@Nullable Enumerated term) {
    return term == null ? null : term.value();
  }

  static @Nullable String known(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** The word if it is true, and its opposite if it is said to be false. */
  static @Nullable String flag(@Nullable Boolean flag, String word) {
    if (flag == null) {
      return null;
    }
    return flag ? word : "not " + word;
  }

  static @Nullable String number(String name, @Nullable Double value) {
    return value == null ? null : name + ' ' + Quantities.number(value);
  }

  static @Nullable String pixels(@Nullable Long count) {
    return count == null ? null : Counted.of(count, "pixel", "pixels");
  }

  /** How many parts a range has, if more than one. */
  static @Nullable String samples(List<?> samples) {
    return samples.size() < 2 ? null : "in " + samples.size() + " samples";
  }

  /** The items of a list, the first ones of a long one. */
  static List<String> first(List<?> items) {
    List<String> words = new ArrayList<>();
    items.stream().limit(TOLD).forEach(item -> words.add(item.toString()));
    if (items.size() > TOLD) {
      words.add((items.size() - TOLD) + " more");
    }
    return words;
  }
}
