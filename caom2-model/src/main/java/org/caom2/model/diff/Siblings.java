package org.caom2.model.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.caom2.model.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * Finds which children of one side are which of the other. Takes time in proportion to their
 * number, whatever they are: documents may be hostile.
 */
final class Siblings {
  private final Map<String, Object> left;
  private final Map<String, Object> right;
  private final Map<String, String> matched = new HashMap<>();
  private final Set<String> leftOver;
  private final Set<String> rightOver;

  /**
   * A child and its other self.
   *
   * @param key its key, that on the left if they differ
   * @param left null if only the right has it
   * @param right null if only the left has it
   */
  record Pair(String key, @Nullable Object left, @Nullable Object right) {}

  private Siblings(Field<?, ?> field, List<?> left, List<?> right) {
    this.left = byKey(field, left);
    this.right = byKey(field, right);
    this.leftOver = new LinkedHashMap<>(this.left).keySet();
    this.rightOver = new LinkedHashMap<>(this.right).keySet();
  }

  /** All children, those of the left first, each in its order. */
  static List<Pair> of(Field<?, ?> field, List<?> left, List<?> right, Set<String> ignored) {
    Siblings siblings = new Siblings(field, left, right);
    String key = field.keyName();
    if (key != null && ignored.contains(key)) {
      Likeness all = Likeness.ofAll(ignored);
      Likeness content = Likeness.ofContent(ignored);
      siblings.match((name, child) -> all.of(field.value(), child));
      siblings.match((name, child) -> content.of(field.value(), child));
      siblings.match((name, child) -> name);
      siblings.match((name, child) -> "");
    } else {
      siblings.match((name, child) -> name);
    }
    return siblings.pairs();
  }

  /** Matches those left over for which that gives the same text, in their order. */
  private void match(BiFunction<String, Object, String> likeness) {
    if (leftOver.isEmpty() || rightOver.isEmpty()) {
      return;
    }
    Map<String, Deque<String>> others = new HashMap<>();
    for (String key : rightOver) {
      String text = likeness.apply(key, child(right, key));
      others.computeIfAbsent(text, like -> new ArrayDeque<>()).add(key);
    }
    for (Iterator<String> keys = leftOver.iterator(); keys.hasNext(); ) {
      String key = keys.next();
      Deque<String> like = others.get(likeness.apply(key, child(left, key)));
      String other = like == null ? null : like.poll();
      if (other != null) {
        matched.put(key, other);
        keys.remove();
        rightOver.remove(other);
      }
    }
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    left.forEach(
        (key, child) -> {
          String other = matched.get(key);
          pairs.add(new Pair(key, child, other == null ? null : right.get(other)));
        });
    rightOver.forEach(key -> pairs.add(new Pair(key, null, child(right, key))));
    return pairs;
  }

  private static Object child(Map<String, Object> children, String key) {
    return Objects.requireNonNull(children.get(key));
  }

  /** Children by key; later ones of the same key get their number behind it. */
  private static Map<String, Object> byKey(Field<?, ?> field, List<?> children) {
    Map<String, Object> keyed = new LinkedHashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Object child : children) {
      String key = String.valueOf(field.key(null, child));
      String free = key;
      while (keyed.containsKey(free)) {
        free = key + " #" + (numbers.merge(key, 1, Integer::sum) + 1);
      }
      keyed.put(free, child);
    }
    return keyed;
  }
}
