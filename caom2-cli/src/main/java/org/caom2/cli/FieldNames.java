package org.caom2.cli;

import java.util.HashSet;
import java.util.Set;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;

/** The names of the fields of the model, as the declarations give them. */
final class FieldNames {
  private FieldNames() {}

  /** Adds the names of all fields of that value and of what it holds. */
  static void of(Value<?> value, Set<String> names) {
    collect(value, names, new HashSet<>());
  }

  private static void collect(Value<?> value, Set<String> names, Set<Value<?>> seen) {
    if (!seen.add(value)) {
      return;
    }
    if (value instanceof Choice<?> choice) {
      choice.alternatives().forEach(each -> collect(each.type(), names, seen));
    } else if (value instanceof Type<?> type) {
      for (Field<?, ?> field : type.fields()) {
        if (field.cardinality() != Field.Cardinality.SPLICE) {
          names.add(field.name());
        }
        collect(field.value(), names, seen);
      }
    }
  }
}
