package org.caom2.model.convert;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.codec.Step;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.FieldWalk;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/** Tells what a version can hold of a field that it has. */
record FieldConversion(Slot slot, ValueConversion values) implements FieldWalk.Taker<Edit> {
  @Override
  public void take(Edit edit, Object holder, @Nullable Object value) {
    if (value == null || isAbsent(value)) {
      if (slot.isMissed()) {
        absent(edit, holder);
      }
      return;
    }
    Step owner = edit.owner(slot).step();
    Object held = slot.isList() ? items(edit, (List<?>) value, owner) : one(edit, value, owner);
    if (held != value) {
      edit.put(slot, held);
    }
    Object given = isAbsent(held) ? slot.given(holder) : null;
    if (given != null) {
      give(edit, given);
    } else if (held instanceof List<?> list && list.size() < slot.atLeast()) {
      edit.add(
          DocumentCode.WRITE_REQUIRED,
          path(owner),
          edit.version() + " requires " + slot.atLeast() + " or more items, not " + list.size());
    }
  }

  private void absent(Edit edit, Object holder) {
    Version version = edit.version();
    View<Object> content = slot.content();
    if (content != null) {
      for (Slot inside : content.outer()) {
        if (!isAbsent(inside.field().get(edit.opened()))) {
          edit.add(
              DocumentCode.WRITE_LOST,
              edit.path(inside),
              version + " has no place for it without " + slot.name());
          Slot.clear(edit.draft(), inside.field());
        }
      }
    }
    Object given = slot.given(holder);
    if (given != null) {
      give(edit, given);
    } else if (slot.isRequired() && (!slot.isList() || slot.atLeast() > 0)) {
      String source = slot.providedBy();
      edit.add(
          DocumentCode.WRITE_REQUIRED,
          edit.owner(slot).path(slot),
          version
              + " requires "
              + slot.name()
              + (source == null ? "" : "; " + source + " can provide it"));
    }
  }

  /** Puts what writers give where there is nothing. */
  private void give(Edit edit, Object given) {
    if (!slot.field().isIdentity()) {
      Version version = edit.version();
      edit.add(
          DocumentCode.WRITE_GIVEN,
          edit.owner(slot).path(slot),
          version
              + (slot.isRequired() ? " asks for it" : " means it")
              + "; given"
              + text(given, version));
      edit.put(slot, given);
    }
  }

  @SuppressWarnings("unchecked")
  private String text(Object given, Version version) {
    return slot.value() instanceof Scalar<?> && !slot.isList()
        ? " as " + ((Scalar<Object>) (Object) slot.value()).format(given, version)
        : "";
  }

  private @Nullable Object one(Edit edit, Object value, Step owner) {
    View<Object> content = slot.content();
    if (content != null && !slot.isRequired() && isEmptyAndUnsayable(content, value)) {
      edit.add(
          DocumentCode.WRITE_EMPTY,
          path(owner),
          edit.version() + " cannot say an empty " + slot.name() + "; left out");
      return null;
    }
    return values.of(edit.to(), value, edit, owner, -1);
  }

  private static boolean isEmptyAndUnsayable(View<Object> view, Object value) {
    if (!view.isNeverEmpty()) {
      return false;
    }
    for (Field<Object, ?> field : view.type().fields()) {
      if (!isAbsent(field.get(value))) {
        return false;
      }
    }
    return true;
  }

  private ModelPath path(Step owner) {
    return owner.path().field(slot.field().name());
  }

  private List<?> items(Edit edit, List<?> items, Step owner) {
    // A list of its own from the first item that changes.
    List<Object> changed = null;
    for (int i = 0; i < items.size(); i++) {
      Object value = items.get(i);
      Object item = item(edit, value, owner, i);
      if (item != value && changed == null) {
        changed = new ArrayList<>(items.subList(0, i));
      }
      if (item instanceof Several several && changed != null) {
        changed.addAll(several.items());
      } else if (item != null && changed != null) {
        changed.add(item);
      }
    }
    return changed == null ? items : changed;
  }

  private @Nullable Object item(Edit edit, Object value, Step owner, int index) {
    boolean isSecond = slot.isBare() && index > 0;
    if (isSecond || (slot.isPacked() && !isWord(value))) {
      edit.add(
          DocumentCode.WRITE_LOST,
          new Step(owner, slot, index, value).path(),
          isSecond
              ? edit.version() + " has one " + slot.item() + " only"
              : edit.version() + " cannot hold white space in " + slot.item());
      return null;
    }
    return values.of(edit.to(), value, null, owner, index);
  }

  /** Whether something is left of it that stays in one piece. */
  private static boolean isWord(Object value) {
    String text = value.toString().trim();
    return !text.isEmpty() && text.chars().noneMatch(c -> c == ' ' || (c >= '\t' && c <= '\r'));
  }

  private static boolean isAbsent(@Nullable Object value) {
    return value == null || (value instanceof List<?> list && list.isEmpty());
  }
}
