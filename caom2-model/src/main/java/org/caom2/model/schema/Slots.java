package org.caom2.model.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays the fields of a class out as one version has them. */
final class Slots {
  private Slots() {}

  /**
   * The slots of a class in document order, attributes first.
   *
   * @param within fields of the owner, which stand after those of the class
   */
  static List<Slot> of(Type<?> shown, Version version, List<Slot> within) {
    List<Slot> slots = new ArrayList<>();
    String owner = shown.declaredName();
    List<? extends Field<?, ?>> order = shown.order(version);
    List<Field<?, ?>> fields = new ArrayList<>();
    for (Field<?, ?> field : shown.fields()) {
      if (field.cardinality() == Field.Cardinality.SPLICE) {
        for (Field<?, ?> part : ((Type<?>) field.value()).fields()) {
          if (part.in(version)) {
            slots.add(Slot.spliced(part, field, version, slots.size()));
          }
        }
      } else if (order == null && field.in(version)) {
        fields.add(field);
      }
    }
    if (order != null) {
      fields.addAll(order);
    }
    for (Field<?, ?> field : fields) {
      if (field.find(Trait.Inside.class, version).isEmpty()) {
        slots.add(
            Slot.of(
                field, version, standingIn(field, fields, version, owner), owner, slots.size()));
      }
    }
    for (Slot slot : within) {
      slots.add(slot.outer(slots.size()));
    }
    return List.copyOf(slots);
  }

  /** The slots that the fields of other versions would have. */
  static List<Slot> lacking(Type<?> shown, Version version) {
    List<Slot> lacking = new ArrayList<>();
    for (Field<?, ?> field : shown.fields()) {
      if (field.cardinality() == Field.Cardinality.SPLICE) {
        for (Field<?, ?> part : ((Type<?>) field.value()).fields()) {
          if (!part.in(version)) {
            lacking.add(Slot.spliced(part, field, version, 0));
          }
        }
      } else if (!field.in(version) && !field.isIdentity()) {
        lacking.add(Slot.of(field, version, List.of(), shown.declaredName(), 0));
      }
    }
    return List.copyOf(lacking);
  }

  /** The slots of the fields that this version keeps inside that field. */
  private static List<Slot> standingIn(
      Field<?, ?> field, List<Field<?, ?>> fields, Version version, String owner) {
    List<Slot> inside = new ArrayList<>();
    for (Field<?, ?> other : fields) {
      if (other.find(Trait.Inside.class, version).filter(i -> i.field() == field).isPresent()) {
        inside.add(Slot.of(other, version, List.of(), owner, 0));
      }
    }
    return inside;
  }

  /** The slots that checksums take: those of spliced records first, then the others by name. */
  static List<Slot> digestOrder(List<Slot> slots) {
    return slots.stream()
        .filter(slot -> !slot.isUndigested())
        .sorted(
            Comparator.comparing((Slot slot) -> slot.splice() == null)
                .thenComparing(slot -> slot.splice() == null ? slot.modelName() : ""))
        .toList();
  }
}
