package org.caom2.validation.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** A rule on fields of several classes, chosen by their declarations. */
abstract class FieldRule extends ModelRule<Object> {
  /** The fields of a class that are looked at, chosen once for each version. */
  private final Map<Version, Map<Type<?>, List<Field<Object, ?>>>> chosen =
      new EnumMap<>(Version.class);

  FieldRule(String id, Severity severity, String sentence) {
    super(id, severity, Object.class, sentence);
    for (Version version : Version.values()) {
      chosen.put(version, new ConcurrentHashMap<>());
    }
  }

  /** Whether the rule looks at a field in documents of that version, which have the field. */
  abstract boolean looksAt(Field<?, ?> field, Version version);

  /** Looks at the value of such a field. */
  abstract void check(Object owner, Field<?, ?> field, Object value, Context context);

  @Override
  public final void check(Object subject, Context context) {
    for (Field<Object, ?> field : fields(context.type(), context.version())) {
      Object value = field.get(subject);
      if (value != null) {
        check(subject, field, value, context);
      }
    }
  }

  private List<Field<Object, ?>> fields(Type<?> type, Version version) {
    Map<Type<?>, List<Field<Object, ?>>> known = chosen.getOrDefault(version, Map.of());
    List<Field<Object, ?>> fields = known.get(type);
    return fields == null
        ? known.computeIfAbsent(type, declared -> choose(declared, version))
        : fields;
  }

  @SuppressWarnings("unchecked")
  private List<Field<Object, ?>> choose(Type<?> type, Version version) {
    return type.fields().stream()
        .filter(field -> field.in(version) && looksAt(field, version))
        .<Field<Object, ?>>map(field -> (Field<Object, ?>) field)
        .toList();
  }
}
