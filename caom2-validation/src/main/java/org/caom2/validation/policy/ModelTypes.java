package org.caom2.validation.policy;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caom2.model.Observation;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.jspecify.annotations.Nullable;

/** The classes of the model by name, and their fields by name, as the declarations give them. */
final class ModelTypes {
  private static final Map<String, Set<Type<?>>> TYPES = collect();

  private ModelTypes() {}

  /**
   * A field, and the record that it is spliced into its class with.
   *
   * @param splice null for a field of the class itself
   */
  record Step(@Nullable Field<Object, Object> splice, Field<Object, Object> field) {
    /** The value of the field in an object of the class. */
    @Nullable Object get(Object owner) {
      Field<Object, Object> outer = splice;
      Object holder = outer == null ? owner : outer.get(owner);
      return holder == null ? null : field.get(holder);
    }
  }

  private static Map<String, Set<Type<?>>> collect() {
    Map<String, Set<Type<?>>> types = new LinkedHashMap<>();
    collect(Observation.SCHEMA, types, new HashSet<>());
    return types;
  }

  private static void collect(Value<?> value, Map<String, Set<Type<?>>> types, Set<Value<?>> seen) {
    if (!seen.add(value)) {
      return;
    }
    for (Type<?> type : of(value)) {
      types.computeIfAbsent(type.declaredName(), name -> new LinkedHashSet<>()).add(type);
      types.computeIfAbsent(type.name(), name -> new LinkedHashSet<>()).add(type);
      type.fields().forEach(field -> collect(field.value(), types, seen));
    }
  }

  /** The types that a value of that kind can have; none if it is a single text or number. */
  static List<Type<?>> of(Value<?> kind) {
    if (kind instanceof Choice<?> choice) {
      return choice.alternatives().stream().<Type<?>>map(Choice.Alternative::type).toList();
    }
    return kind instanceof Type<?> type ? List.of(type) : List.of();
  }

  /** The types of that name: several for a class with variants, none if the name is unknown. */
  static Set<Type<?>> named(String name) {
    return TYPES.getOrDefault(name, Set.of());
  }

  /** The names of all classes. */
  static Set<String> names() {
    return Collections.unmodifiableSet(TYPES.keySet());
  }

  /** The names of the fields of a class. */
  static Set<String> fieldNames(Type<?> type) {
    Set<String> names = new LinkedHashSet<>();
    for (Field<?, ?> field : type.fields()) {
      if (field.cardinality() == Field.Cardinality.SPLICE) {
        names.addAll(fieldNames((Type<?>) field.value()));
      } else {
        names.add(field.name());
      }
    }
    return names;
  }

  /** The field of that name, or null. */
  @SuppressWarnings("unchecked")
  static @Nullable Step field(Type<?> type, String name) {
    for (Field<?, ?> each : type.fields()) {
      Field<Object, Object> field = (Field<Object, Object>) each;
      if (field.cardinality() == Field.Cardinality.SPLICE) {
        Step inside = field((Type<?>) field.value(), name);
        if (inside != null) {
          return new Step(field, inside.field());
        }
      } else if (field.name().equals(name)) {
        return new Step(null, field);
      }
    }
    return null;
  }
}
