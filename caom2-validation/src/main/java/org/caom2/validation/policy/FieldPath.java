package org.caom2.validation.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * A field of the model by its path: a class and the fields that lead on from it, in the names of
 * the newest version. {@code Plane.energy.bounds} is the bounds of the energy of every plane,
 * {@code Energy.bounds} the bounds of every energy, wherever it stands. Where a path goes through a
 * list, it means every item. Immutable; two paths are equal when their texts are.
 */
public final class FieldPath {
  private final String text;
  private final String owner;
  private final List<String> names;
  private final Set<Value<?>> kinds;

  private FieldPath(String text, String owner, List<String> names, Set<Value<?>> kinds) {
    this.text = text;
    this.owner = owner;
    this.names = names;
    this.kinds = kinds;
  }

  /**
   * The path that a text tells.
   *
   * @throws IllegalArgumentException if the model has no such class or field; the message offers
   *     those nearest by name
   */
  public static FieldPath of(String text) {
    List<String> parts = Arrays.asList(text.split("\\.", -1));
    Set<Type<?>> types = ModelTypes.named(parts.get(0));
    if (types.isEmpty()) {
      throw new IllegalArgumentException(
          "the model has no class \""
              + parts.get(0)
              + '"'
              + NearMatches.hint(parts.get(0), ModelTypes.names()));
    }
    if (parts.size() < 2) {
      throw new IllegalArgumentException(
          "\"" + text + "\" names no field, as " + text + '.' + first(types) + " does");
    }
    Set<Value<?>> kinds = Set.copyOf(types);
    for (int i = 1; i < parts.size(); i++) {
      kinds = step(kinds, parts.get(i), String.join(".", parts.subList(0, i)));
    }
    return new FieldPath(text, parts.get(0), List.copyOf(parts.subList(1, parts.size())), kinds);
  }

  private static String first(Set<Type<?>> types) {
    return ModelTypes.fieldNames(types.iterator().next()).iterator().next();
  }

  private static Set<Value<?>> step(Set<Value<?>> kinds, String name, String before) {
    Set<Value<?>> next = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    for (Value<?> kind : kinds) {
      for (Type<?> type : ModelTypes.of(kind)) {
        known.addAll(ModelTypes.fieldNames(type));
        ModelTypes.Step step = ModelTypes.field(type, name);
        if (step != null) {
          next.add(step.field().value());
        }
      }
    }
    if (known.isEmpty()) {
      throw new IllegalArgumentException(before + " is a single value and has no fields");
    }
    if (next.isEmpty()) {
      throw new IllegalArgumentException(
          before + " has no field \"" + name + '"' + NearMatches.hint(name, known));
    }
    return next;
  }

  /** The class that it starts from. */
  public String owner() {
    return owner;
  }

  /** Whether what it leads to is single texts, numbers and so on, and not objects. */
  public boolean isScalar() {
    return kinds.stream().allMatch(Scalar.class::isInstance);
  }

  /** Whether what it leads to is URIs. */
  public boolean isUri() {
    return kinds.stream().allMatch(k -> k instanceof Scalar<?> s && s.xsdType().endsWith("anyURI"));
  }

  /** What is told of the places that a path leads to. */
  interface Visitor {
    /**
     * A value is there.
     *
     * @param text the text of a single value in the newest version; null for an object
     * @param written gives the text as the version of the document spells it, in quotes, with the
     *     newest spelling if it is another; empty for an object
     */
    default void value(ModelPath at, @Nullable String text, Supplier<String> written) {}

    /** Nothing is there, although the version of the document has the field. */
    default void missing(ModelPath at) {}
  }

  /** Whether the path starts from objects of that class. */
  boolean startsFrom(Type<?> type) {
    return owner.equals(type.declaredName()) || owner.equals(type.name());
  }

  /**
   * Goes along the path.
   *
   * @param type the declaration of the object
   * @param subject the object that it starts from
   * @param at the path of the object
   * @param version the version of the document
   * @param visitor told what is there and what is missing
   */
  void visit(Type<?> type, Object subject, ModelPath at, Version version, Visitor visitor) {
    follow(type, subject, at, 0, version, visitor);
  }

  @SuppressWarnings("unchecked")
  private void follow(
      Value<?> kind, Object value, ModelPath at, int done, Version version, Visitor visitor) {
    if (done == names.size()) {
      if (kind instanceof Scalar<?> s) {
        Scalar<Object> scalar = (Scalar<Object>) s;
        String text = scalar.format(value, Version.NEWEST);
        visitor.value(at, text, () -> Spelling.shown(scalar, value, version));
      } else {
        visitor.value(at, null, () -> "");
      }
      return;
    }
    if (kind instanceof Choice<?> choice) {
      follow(((Choice<Object>) choice).of(value).type(), value, at, done, version, visitor);
      return;
    }
    ModelTypes.Step step = kind instanceof Type<?> t ? ModelTypes.field(t, names.get(done)) : null;
    if (step == null) {
      return;
    }
    Field<Object, Object> field = step.field();
    ModelPath place = at.field(field.name());
    Object held = step.get(value);
    if (held == null || (held instanceof List<?> none && none.isEmpty())) {
      if (field.in(version) || field.isIdentity()) {
        visitor.missing(place);
      }
      return;
    }
    if (!field.isList()) {
      follow(field.value(), held, place, done + 1, version, visitor);
      return;
    }
    List<?> items = (List<?>) held;
    for (int i = 0; i < items.size(); i++) {
      ModelPath item = field.path(at, value, items.get(i), i);
      follow(field.value(), items.get(i), item, done + 1, version, visitor);
    }
  }

  /**
   * The texts in the newest version of all that these texts can mean in some version.
   *
   * @throws IllegalArgumentException if one of them means nothing in any version
   */
  Set<String> newest(Collection<String> texts) {
    Set<String> newest = new LinkedHashSet<>();
    for (String text : texts) {
      Set<String> meanings = new LinkedHashSet<>();
      kinds.forEach(kind -> meanings.addAll(Spelling.meanings((Scalar<?>) kind, text)));
      if (meanings.isEmpty()) {
        Set<String> known = new LinkedHashSet<>();
        kinds.forEach(kind -> known.addAll(Spelling.closed((Scalar<?>) kind)));
        throw new IllegalArgumentException(
            "no version knows " + this + " \"" + text + '"' + NearMatches.hint(text, known));
      }
      newest.addAll(meanings);
    }
    return newest;
  }

  /** The texts of all single values that the path leads to from an object. */
  List<String> texts(Type<?> type, Object subject, Version version) {
    List<String> found = new ArrayList<>();
    visit(
        type,
        subject,
        ModelPath.DOCUMENT,
        version,
        new Visitor() {
          @Override
          public void value(ModelPath at, @Nullable String value, Supplier<String> written) {
            if (value != null) {
              found.add(value);
            }
          }
        });
    return found;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldPath path && text.equals(path.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text);
  }

  /** The text: {@code Plane.energy.bounds}. */
  @Override
  public String toString() {
    return text;
  }

  /** The fields without their class: {@code energy.bounds}. */
  public String fields() {
    return names.stream().collect(Collectors.joining("."));
  }
}
