package org.caom2.model.codec;

import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Slot;
import org.jspecify.annotations.Nullable;

/**
 * An object that is being written: where it is, told only when a path is asked for.
 *
 * @param parent the object that holds it, null for the document
 * @param slot the slot of that object, null for the document
 * @param index number among the items of a list, -1 if the slot holds one value
 * @param object the object
 */
public record Step(@Nullable Step parent, @Nullable Slot slot, int index, Object object) {
  /** The document. */
  public static Step document(Object observation) {
    return new Step(null, null, -1, observation);
  }

  /** The model path of the object. */
  public ModelPath path() {
    if (parent == null || slot == null) {
      return ModelPath.DOCUMENT;
    }
    if (index < 0) {
      return parent.path().field(slot.field().name());
    }
    return slot.field().path(parent.path(), parent.object, object, index);
  }
}
