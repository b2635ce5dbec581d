package org.caom2.xml;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caom2.model.codec.Step;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;

/**
 * Writes what stands in the element of one kind of value. Records, which {@link
 * org.caom2.model.schema.FieldWalk.Taker} tells why.
 */
sealed interface ValueWriter {
  /**
   * Writes a value.
   *
   * @param index number among the items of a list, -1 if the field holds one value
   * @param holder the object that has the field
   */
  void write(DocumentWriter to, int index, Object holder, Object value);

  /** How the values of a field are written. */
  static ValueWriter of(Slot slot, Version version) {
    Value<Object> kind = slot.value();
    if (kind instanceof Scalar<?>) {
      return OfScalar.of(slot, version);
    }
    View<Object> content = slot.content();
    return content == null
        ? OfChoice.of(slot, (Choice<Object>) kind, version)
        : new OfObject(slot, ObjectWriter.of(content));
  }

  /** A text, as it is for all values that are one piece of text. */
  record OfScalar(Slot slot, Scalar<Object> scalar, boolean isText, Version version)
      implements ValueWriter {
    static OfScalar of(Slot slot, Version version) {
      @SuppressWarnings("unchecked")
      Scalar<Object> scalar = (Scalar<Object>) (Value<?>) slot.value();
      return new OfScalar(slot, scalar, scalar.form() == Scalar.Form.TEXT, version);
    }

    String text(DocumentWriter to, Object value) {
      String text = scalar.format(value, version);
      return isText ? to.legal(text, slot) : text;
    }

    @Override
    public void write(DocumentWriter to, int index, Object holder, Object value) {
      to.sink().text(text(to, value));
    }
  }

  /** An object that has its fields there. */
  record OfObject(Slot slot, ObjectWriter fields) implements ValueWriter {
    @Override
    public void write(DocumentWriter to, int index, Object holder, Object value) {
      Step before = to.enter(slot, index, value);
      fields.write(to, value, holder);
      to.leave(before);
    }
  }

  /** An object of one of several classes, told by the type name or by an element of its own. */
  record OfChoice(Slot slot, Choice<Object> choice, Map<Choice.Alternative<?>, Chosen> chosen)
      implements ValueWriter {
    record Chosen(Tag tag, String typeName, ObjectWriter fields) {}

    static OfChoice of(Slot slot, Choice<Object> choice, Version version) {
      return new OfChoice(
          slot,
          choice,
          choice.alternatives().stream()
              .filter(each -> each.type().versions().contains(version))
              .collect(
                  Collectors.toUnmodifiableMap(
                      Function.identity(),
                      each ->
                          new Chosen(
                              Tag.of(each.element()),
                              each.type().name(version),
                              ObjectWriter.of(each.type().view(version))))));
    }

    @Override
    public void write(DocumentWriter to, int index, Object holder, Object value) {
      Chosen kind = Objects.requireNonNull(chosen.get(choice.of(value)), "kind");
      Step before = to.enter(slot, index, value);
      if (choice.isByElement()) {
        to.sink().start(kind.tag());
        kind.fields().write(to, value, holder);
        to.sink().end();
      } else {
        to.sink().type(kind.typeName());
        kind.fields().write(to, value, holder);
      }
      to.leave(before);
    }
  }
}
