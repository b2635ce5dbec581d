package org.caom2.model.diff;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caom2.model.Observation;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * Compares two observations by walking their declarations. Children are matched by their keys, not
 * by their places; sets are compared as sets, lists item by item. Stored checksums of different
 * generations cannot be compared and are no difference; one that only one side has is.
 */
public final class Differences {
  private static final String PRESENT = "present";

  private final Set<String> ignored;
  private final List<Difference> found = new ArrayList<>();

  private Differences(Set<String> ignored) {
    this.ignored = ignored;
  }

  /** All differences, in the order of the model. */
  public static List<Difference> between(Observation left, Observation right) {
    return between(left, right, Set.of());
  }

  /**
   * The differences, in the order of the model. Where the key of children is ignored, as that of
   * chunks is with {@code id}, those that are alike in all else belong together, then those that
   * are alike in what checksums digest, then those of the same key, and then the rest in their
   * order; paths tell the key on the left.
   *
   * @param ignored names of fields that are not compared, wherever they stand
   */
  public static List<Difference> between(Observation left, Observation right, Set<String> ignored) {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(ignored, "ignored");
    Differences differences = new Differences(Set.copyOf(ignored));
    differences.value(Observation.SCHEMA, left, right, ModelPath.DOCUMENT);
    return List.copyOf(differences.found);
  }

  /** The differences between two objects of a declared type, under that path. */
  public static <T> List<Difference> between(Type<T> type, T left, T right, ModelPath path) {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Differences differences = new Differences(Set.of());
    differences.fields(type, left, right, path);
    return List.copyOf(differences.found);
  }

  @SuppressWarnings("unchecked")
  private void value(
      Value<?> value, @Nullable Object left, @Nullable Object right, ModelPath path) {
    // Not by equals of whole objects: that of URIs takes two texts for one that differ by case.
    if (left == right || (value instanceof Scalar<?> && isSame(left, right))) {
      return;
    }
    if (value instanceof Scalar<?> scalar) {
      scalar((Scalar<Object>) scalar, left, right, path);
    } else if (value instanceof Type<?> type) {
      object(type, left, right, path);
    } else if (value instanceof Choice<?> choice) {
      choice(choice, left, right, path);
    }
  }

  private static boolean isSame(@Nullable Object left, @Nullable Object right) {
    return Objects.equals(left, right)
        && (!(left instanceof URI) || left.toString().equals(String.valueOf(right)));
  }

  private void scalar(
      Scalar<Object> scalar, @Nullable Object left, @Nullable Object right, ModelPath path) {
    if (left == null || right == null) {
      add(path, text(scalar, left), text(scalar, right));
    } else if (scalar.comparable(left, right)) {
      String one = text(scalar, left);
      String other = text(scalar, right);
      // What no document tells apart, as parts of a millisecond.
      boolean isAlike = one != null && one.equals(other);
      add(path, isAlike ? left.toString() : one, isAlike ? right.toString() : other);
    }
  }

  private void choice(
      Choice<?> choice, @Nullable Object left, @Nullable Object right, ModelPath path) {
    Type<?> leftType = left == null ? null : typeOf(choice, left);
    Type<?> rightType = right == null ? null : typeOf(choice, right);
    if (leftType != null && rightType != null && leftType != rightType) {
      add(path, leftType.name(), rightType.name());
      if (!leftType.declaredName().equals(rightType.declaredName())) {
        return;
      }
      leftType = leftType.fields().size() > rightType.fields().size() ? leftType : rightType;
    }
    Type<?> type = leftType == null ? rightType : leftType;
    if (type != null) {
      object(type, left, right, path);
    }
  }

  @SuppressWarnings("unchecked")
  private static Type<?> typeOf(Choice<?> choice, Object value) {
    return ((Choice<Object>) choice).of(value).type();
  }

  private void object(Type<?> type, @Nullable Object left, @Nullable Object right, ModelPath path) {
    int before = found.size();
    fields(type, left, right, path);
    if (found.size() == before
        && (left == null || right == null)
        && !hasValues(type, left, right)) {
      add(path, left == null ? null : "empty", right == null ? null : "empty");
    }
  }

  /** Whether an object, of which there is one at most, has more than nothing. */
  @SuppressWarnings("unchecked")
  private static boolean hasValues(Type<?> type, @Nullable Object left, @Nullable Object right) {
    Object there = left == null ? right : left;
    return there != null
        && type.fields().stream()
            .anyMatch(field -> !isAbsent(((Field<Object, ?>) field).get(there)));
  }

  @SuppressWarnings("unchecked")
  private void fields(Type<?> type, @Nullable Object left, @Nullable Object right, ModelPath path) {
    for (Field<?, ?> declared : type.fields()) {
      Field<Object, Object> field = (Field<Object, Object>) declared;
      if (ignored.contains(field.name()) || (!field.in(Version.NEWEST) && field.isIdentity())) {
        continue;
      }
      Object a = left == null ? null : field.get(left);
      Object b = right == null ? null : field.get(right);
      if (a != b && !(isAbsent(a) && isAbsent(b))) {
        field(field, a, b, path);
      }
    }
  }

  private void field(
      Field<?, ?> field, @Nullable Object left, @Nullable Object right, ModelPath path) {
    switch (field.cardinality()) {
      case ONE -> value(field.value(), left, right, path.field(field.name()));
      case SPLICE -> fields((Type<?>) field.value(), left, right, path);
      case SET -> {
        Scalar<?> scalar = (Scalar<?>) field.value();
        String one = texts(scalar, left);
        String other = texts(scalar, right);
        if (!Objects.equals(one, other)) {
          add(path.field(field.name()), one, other);
        }
      }
      case LIST -> list(field, items(left), items(right), path);
      case CHILDREN -> children(field, items(left), items(right), path);
    }
  }

  private void list(Field<?, ?> field, List<?> left, List<?> right, ModelPath path) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      Object a = i < left.size() ? left.get(i) : null;
      Object b = i < right.size() ? right.get(i) : null;
      value(field.value(), a, b, path.item(field.name(), i));
    }
  }

  private void children(Field<?, ?> field, List<?> left, List<?> right, ModelPath path) {
    for (Siblings.Pair pair : Siblings.of(field, left, right, ignored)) {
      ModelPath place = path.keyed(field.item(), pair.key());
      if (pair.left() == null || pair.right() == null) {
        add(place, pair.left() == null ? null : PRESENT, pair.right() == null ? null : PRESENT);
      } else {
        value(field.value(), pair.left(), pair.right(), place);
      }
    }
  }

  private static boolean isAbsent(@Nullable Object value) {
    return value == null || (value instanceof List<?> list && list.isEmpty());
  }

  private static List<?> items(@Nullable Object list) {
    return list == null ? List.of() : (List<?>) list;
  }

  private void add(ModelPath path, @Nullable String left, @Nullable String right) {
    found.add(new Difference(path, left, right));
  }

  @SuppressWarnings("unchecked")
  private static @Nullable String text(Scalar<?> scalar, @Nullable Object value) {
    return value == null ? null : ((Scalar<Object>) scalar).format(value, Version.NEWEST);
  }

  private static @Nullable String texts(Scalar<?> scalar, @Nullable Object values) {
    Collection<?> items = items(values);
    if (items.isEmpty()) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(String.valueOf(text(scalar, item))));
    return String.join(", ", texts);
  }
}
