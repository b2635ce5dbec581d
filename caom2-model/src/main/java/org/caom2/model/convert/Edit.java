package org.caom2.model.convert;

import org.caom2.model.codec.Step;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/** An object that is being converted, with the changes made to it so far. */
final class Edit {
  final View<Object> view;
  private final Object original;
  final Object opened;
  final Step step;
  private @Nullable Draft<Object> changed;

  Edit(View<Object> view, Object original, Object opened, Step step) {
    this.view = view;
    this.original = original;
    this.opened = opened;
    this.step = step;
  }

  Draft<Object> draft() {
    Draft<Object> there = changed;
    if (there == null) {
      there = view.draftOf(opened);
      changed = there;
    }
    return there;
  }

  @Nullable Object result(boolean differs) {
    Draft<Object> draft = changed;
    return draft != null ? view.make(draft) : differs ? view.close(opened) : original;
  }
}
