package org.caom2.model.convert;

import org.caom2.model.codec.Step;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/** An object that is being converted, with the changes made to it so far. */
final class Edit {
  private final Conversion to;
  private final View<Object> view;
  private final Object original;
  private final Object opened;
  private final @Nullable Edit outer;
  private final Step step;
  private @Nullable Draft<Object> changed;

  /**
   * No changes yet.
   *
   * @param opened the object as the version has it
   * @param outer the object that has it, which some of the fields that it has there may be of
   */
  Edit(
      Conversion to,
      View<Object> view,
      Object original,
      Object opened,
      @Nullable Edit outer,
      Step step) {
    this.to = to;
    this.view = view;
    this.original = original;
    this.opened = opened;
    this.outer = outer;
    this.step = step;
  }

  Conversion to() {
    return to;
  }

  Version version() {
    return to.version();
  }

  Object opened() {
    return opened;
  }

  Step step() {
    return step;
  }

  /** The object that has the field. */
  Edit owner(Slot slot) {
    return slot.isOuter() && outer != null ? outer : this;
  }

  ModelPath path(Slot slot) {
    return step.path().field(slot.field().name());
  }

  void add(Code code, ModelPath path, String message) {
    to.add(code, path, message);
  }

  /** Changes the value of a field of the object, or of the one that has it. */
  void put(Slot slot, @Nullable Object value) {
    Draft<Object> draft = owner(slot).draft();
    slot.set(draft, draft, value);
  }

  Draft<Object> draft() {
    Draft<Object> there = changed;
    if (there == null) {
      there = view.draftOf(opened);
      changed = there;
    }
    return there;
  }

  /**
   * The object as it is now; null if it cannot be made any more.
   *
   * @param differs whether the way back from how the version has it gives another object
   */
  @Nullable Object result(boolean differs) {
    Draft<Object> draft = changed;
    if (draft != null) {
      return view.make(draft);
    }
    return differs ? view.close(opened) : original;
  }
}
