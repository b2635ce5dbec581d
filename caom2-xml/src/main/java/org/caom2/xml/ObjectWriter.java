package org.caom2.xml;

import java.util.List;
import java.util.stream.Collectors;
import org.caom2.model.schema.FieldWalk;
import org.caom2.model.schema.PerView;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/** Writes the attributes and elements of one class as one version has it. Thread-safe. */
final class ObjectWriter {
  private static final PerView<ObjectWriter> ALL = new PerView<>(ObjectWriter::new);

  private final View<Object> view;
  private final FieldWalk<DocumentWriter> walk;

  private ObjectWriter(View<Object> view) {
    this.view = view;
    this.walk = new FieldWalk<>(view.slots(), this::field);
  }

  static ObjectWriter of(View<?> view) {
    return ALL.of(view);
  }

  /** Writes the fields of an object, of which another one is the owner. */
  void write(DocumentWriter to, Object value, @Nullable Object owner) {
    walk.go(to, view.open(value), owner);
  }

  private FieldWalk.Taker<DocumentWriter> field(Slot slot) {
    if (slot.isAttribute()) {
      return new Attribute(slot.name(), ValueWriter.OfScalar.of(slot, view.version()));
    }
    Tag tag = Tag.of(slot.name());
    if (slot.isPacked()) {
      return new Packed(slot, tag, ValueWriter.OfScalar.of(slot, view.version()));
    }
    ValueWriter value = ValueWriter.of(slot, view.version());
    if (!slot.isList()) {
      return value instanceof ValueWriter.OfScalar scalar
          ? new Text(slot, tag, scalar)
          : new One(slot, tag, value);
    }
    return slot.isBare()
        ? new First(tag, value)
        : new Items(slot.isRequired(), tag, Tag.of(slot.item()), value);
  }

  private static @Nullable Object given(Slot slot, Object holder) {
    return slot.isRequired() ? slot.given(holder) : null;
  }

  private record Attribute(String name, ValueWriter.OfScalar value)
      implements FieldWalk.Taker<DocumentWriter> {
    @Override
    public void take(DocumentWriter to, Object holder, @Nullable Object held) {
      if (held != null) {
        to.sink().attribute(name, value.text(to, held));
      }
    }
  }

  private record Text(Slot slot, Tag tag, ValueWriter.OfScalar value)
      implements FieldWalk.Taker<DocumentWriter> {
    @Override
    public void take(DocumentWriter to, Object holder, @Nullable Object held) {
      Object said = held == null ? given(slot, holder) : held;
      if (said != null) {
        to.element(tag, value.text(to, said));
      }
    }
  }

  private record One(Slot slot, Tag tag, ValueWriter value)
      implements FieldWalk.Taker<DocumentWriter> {
    @Override
    public void take(DocumentWriter to, Object holder, @Nullable Object held) {
      Object said = held == null ? given(slot, holder) : held;
      if (said != null) {
        to.sink().start(tag);
        value.write(to, -1, holder, said);
        to.sink().end();
      }
    }
  }

  private record Items(boolean isRequired, Tag tag, Tag item, ValueWriter value)
      implements FieldWalk.Taker<DocumentWriter> {
    @Override
    public void take(DocumentWriter to, Object holder, @Nullable Object held) {
      if (held instanceof List<?> items && (isRequired || !items.isEmpty())) {
        to.sink().start(tag);
        for (int i = 0; i < items.size(); i++) {
          to.sink().start(item);
          value.write(to, i, holder, items.get(i));
          to.sink().end();
        }
        to.sink().end();
      }
    }
  }

  /** A list that is an element of its first item, without one around it. */
  private record First(Tag tag, ValueWriter value) implements FieldWalk.Taker<DocumentWriter> {
    @Override
    public void take(DocumentWriter to, Object holder, @Nullable Object held) {
      if (held instanceof List<?> items && !items.isEmpty()) {
        to.sink().start(tag);
        value.write(to, 0, holder, items.get(0));
        to.sink().end();
      }
    }
  }

  /** A list that is one text. */
  private record Packed(Slot slot, Tag tag, ValueWriter.OfScalar value)
      implements FieldWalk.Taker<DocumentWriter> {
    @Override
    public void take(DocumentWriter to, Object holder, @Nullable Object held) {
      if (held instanceof List<?> items && (slot.isRequired() || !items.isEmpty())) {
        to.sink().start(tag);
        to.sink()
            .text(
                items.stream().map(each -> value.text(to, each)).collect(Collectors.joining(" ")));
        to.sink().end();
      }
    }
  }
}
