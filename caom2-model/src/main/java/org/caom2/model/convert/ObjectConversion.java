package org.caom2.model.convert;

import java.util.List;
import org.caom2.model.codec.Step;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.schema.FieldWalk;
import org.caom2.model.schema.PerView;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/** Tells what a version can hold of objects of one class. Thread-safe. */
final class ObjectConversion {
  private static final PerView<ObjectConversion> ALL = new PerView<>(ObjectConversion::new);

  private final View<Object> view;
  private final FieldWalk<Edit> lacking;
  private final FieldWalk<Edit> judged;

  private ObjectConversion(View<Object> view) {
    this.view = view;
    this.lacking = new FieldWalk<>(view.lacking(), Lacking::of);
    this.judged =
        new FieldWalk<>(
            view.judged(),
            slot -> new FieldConversion(slot, ValueConversion.of(slot, view.version())));
  }

  static ObjectConversion of(View<?> view) {
    return ALL.of(view);
  }

  /**
   * What documents would read back as for an object.
   *
   * @param outer the object that has it, which some of its fields may be of
   */
  @Nullable Object of(Conversion to, Object value, @Nullable Edit outer, Step step) {
    Object opened = view.open(value);
    boolean differs = view.isForm() && reportForm(to, value, view.close(opened), step);
    Edit edit = new Edit(to, view, value, opened, outer, step);
    lacking.go(edit, opened, null);
    view.findLosses(
        value,
        (where, message) -> to.add(DocumentCode.WRITE_LOST, where.apply(step.path()), message));
    judged.go(edit, opened, outer == null ? null : outer.opened());
    Object held = edit.result(differs);
    return held == null ? null : view.told(held);
  }

  private boolean reportForm(Conversion to, Object value, Object back, Step step) {
    if (back.equals(value)) {
      return false;
    }
    new FormLosses(to, view.type(), step.path()).report(value, back);
    return true;
  }

  /** A field that the version does not have. */
  private record Lacking(Slot slot, @Nullable Scalar<Object> scalar)
      implements FieldWalk.Taker<Edit> {
    @SuppressWarnings("unchecked")
    static Lacking of(Slot slot) {
      Value<?> kind = slot.value();
      return new Lacking(slot, kind instanceof Scalar<?> scalar ? (Scalar<Object>) scalar : null);
    }

    @Override
    public void take(Edit edit, Object holder, @Nullable Object unsayable) {
      if (unsayable == null || (unsayable instanceof List<?> list && list.isEmpty())) {
        return;
      }
      Code code = scalar == null ? null : scalar.omits(unsayable, edit.version());
      edit.add(
          code == null ? DocumentCode.WRITE_LOST : code,
          edit.path(slot),
          edit.version() + " has no " + slot.name());
      slot.set(edit.draft(), null, null);
    }
  }
}
