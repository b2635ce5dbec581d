package org.caom2.model.convert;

import org.caom2.model.codec.Step;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a version can hold of one kind of value. Records, which {@link
 * org.caom2.model.schema.FieldWalk.Taker} tells why.
 */
sealed interface ValueConversion
    permits ScalarConversion, ValueConversion.OfObject, ValueConversion.OfChoice {
  /**
   * What a document would read back as, null if it leaves the value out.
   *
   * @param outer the object that has the value, null for items of lists
   * @param owner where that object is
   * @param index number among the items of a list, -1 if the field holds one value
   */
  @Nullable Object of(Conversion to, Object value, @Nullable Edit outer, Step owner, int index);

  /** How the values of a field are converted. */
  static ValueConversion of(Slot slot, Version version) {
    Value<Object> kind = slot.value();
    if (kind instanceof Scalar<?>) {
      @SuppressWarnings("unchecked")
      Scalar<Object> scalar = (Scalar<Object>) (Value<?>) kind;
      return new ScalarConversion(slot, scalar, version);
    }
    View<Object> content = slot.content();
    return content == null
        ? new OfChoice(slot, (Choice<Object>) kind)
        : new OfObject(slot, ObjectConversion.of(content));
  }

  /** An object that has its fields. */
  record OfObject(Slot slot, ObjectConversion fields) implements ValueConversion {
    @Override
    public @Nullable Object of(
        Conversion to, Object value, @Nullable Edit outer, Step owner, int index) {
      return fields.of(to, value, outer, new Step(owner, slot, index, value));
    }
  }

  /** An object of one of several classes. */
  record OfChoice(Slot slot, Choice<Object> choice) implements ValueConversion {
    @Override
    public @Nullable Object of(
        Conversion to, Object value, @Nullable Edit outer, Step owner, int index) {
      return to.chosen(choice, value, outer, new Step(owner, slot, index, value));
    }
  }
}
