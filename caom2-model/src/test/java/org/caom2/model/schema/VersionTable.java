package org.caom2.model.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.caom2.model.Observation;

/** The history of the model as a table, made from the declarations: field by version. */
final class VersionTable {
  private final StringBuilder text = new StringBuilder();
  private final Set<Object> seen = new HashSet<>();
  private final Deque<Type<?>> waiting = new ArrayDeque<>();

  private VersionTable() {}

  static String markdown() {
    VersionTable table = new VersionTable();
    table.text.append("| class | field | unit |");
    for (Version version : Version.values()) {
      table.text.append(' ').append(version).append(" |");
    }
    table
        .text
        .append("\n|---|---|---|")
        .append("---|".repeat(Version.values().length))
        .append('\n');
    // The variant with the most fields tells those of both.
    Type<?> observation =
        Observation.SCHEMA.alternatives().get(Observation.SCHEMA.alternatives().size() - 1).type();
    Observation.SCHEMA.alternatives().forEach(each -> table.seen.add(each.type()));
    table.waiting.add(observation);
    while (!table.waiting.isEmpty()) {
      Type<?> type = table.waiting.remove();
      table.fields(type, type.declaredName());
    }
    return table.text.toString();
  }

  private void fields(Type<?> type, String name) {
    for (Field<?, ?> field : type.fields()) {
      if (field.cardinality() == Field.Cardinality.SPLICE) {
        if (seen.add(field.value())) {
          fields((Type<?>) field.value(), "every entity");
        }
        continue;
      }
      row(type, field, name);
      follow(field.value());
    }
  }

  private void follow(Value<?> value) {
    if (value instanceof Type<?> type && seen.add(type)) {
      waiting.add(type);
    } else if (value instanceof Choice<?> choice) {
      choice.alternatives().forEach(each -> follow(each.type()));
    }
  }

  private void row(Type<?> type, Field<?, ?> field, String name) {
    String unit = field.unit() == null ? "" : field.unit();
    text.append("| ").append(name).append(" | `").append(name(field)).append("` | ").append(unit);
    for (Version version : Version.values()) {
      text.append(" | ").append(cell(type, field, version));
    }
    text.append(" |\n");
  }

  private static String cell(Type<?> type, Field<?, ?> field, Version version) {
    if (!type.versions().contains(version) || !field.in(version)) {
      return "";
    }
    Slot slot = slot(type.view(version), field);
    if (type.view(version).isForm()) {
      return "other structure";
    }
    if (slot == null) {
      String within =
          field.find(Trait.Inside.class, version).map(inside -> inside.field().name()).orElse("?");
      return "in `" + within + "`";
    }
    String form = slot.isPacked() ? " (one text)" : slot.isBare() ? " (one)" : "";
    boolean own =
        slot.name().equals(field.name()) && (!slot.isList() || slot.item().equals(field.item()));
    return (own ? "yes" : "`" + wire(slot) + "`") + (slot.isRequired() ? " *" : "") + form;
  }

  private static String wire(Slot slot) {
    String name = slot.isAttribute() ? "@" + slot.name() : slot.name();
    return slot.isList() && !slot.isBare() && !slot.isPacked() ? name + "/" + slot.item() : name;
  }

  private static String name(Field<?, ?> field) {
    String name = field.find(Trait.Attribute.class).isPresent() ? "@" + field.name() : field.name();
    return field.isList() ? name + "/" + field.item() : name;
  }

  private static Slot slot(View<?> view, Field<?, ?> field) {
    return view.slots().stream()
        .filter(slot -> (Object) slot.field() == field)
        .findFirst()
        .orElse(null);
  }
}
