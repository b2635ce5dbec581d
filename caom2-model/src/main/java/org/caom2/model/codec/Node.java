package org.caom2.model.codec;

import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A place in the document that is being read. Its model path is told only when all is read: the key
 * of an entity may stand behind its first fault.
 */
public final class Node {
  private final @Nullable Node parent;
  private final @Nullable Field<?, ?> field;

  /** Number among its siblings, -1 if it is no item of a list. */
  private int index;

  private boolean leftOut;

  private final @Nullable Location at;
  private @Nullable Object made;
  private @Nullable ModelPath path;

  /**
   * A place.
   *
   * @param parent the object that it belongs to, null for the document
   * @param field the field of that object, null for the document
   * @param index number among the items of a list, -1 if the field is none
   * @param at where it is in the text, null if not known
   */
  public Node(
      @Nullable Node parent, @Nullable Field<?, ?> field, int index, @Nullable Location at) {
    this.parent = parent;
    this.field = field;
    this.index = index;
    this.at = at;
  }

  /** Remembers the object of this place, whose key is part of the paths. */
  public void made(@Nullable Object object) {
    made = object;
  }

  /**
   * Remembers the item of a list of this place. What was left out before it does not count in the
   * list that is made, nor in the path.
   *
   * @param object the item, null if none could be made and it is left out
   * @param position its number among those that were made
   */
  public void made(@Nullable Object object, int position) {
    made = object;
    if (object == null) {
      leftOut = true;
    } else {
      index = position;
    }
  }

  /** Whether it is the place of that field of the object at that node. */
  boolean isOf(Node owner, Field<?, ?> of) {
    return parent == owner && field == of;
  }

  /** Whether it is, or stands in, an item that was left out of its list. */
  boolean isLeftOut() {
    return leftOut || (parent != null && parent.isLeftOut());
  }

  /**
   * The same place of the model, told by an element within the one that tells it here.
   *
   * @param inner where that element is, null if not known
   */
  public Node at(@Nullable Location inner) {
    return new Node(parent, field, index, inner);
  }

  /** Where it is in the text, null if not known. */
  public @Nullable Location at() {
    return at;
  }

  /** The object whose field a slot found here is: this one, or the one that this one stands in. */
  public Node ownerOf(Slot slot) {
    return slot.isOuter() && parent != null ? parent : this;
  }

  /** The model path; only to be asked for when all is read. */
  public ModelPath path() {
    ModelPath known = path;
    if (known == null) {
      known = parent == null || field == null ? ModelPath.DOCUMENT : within(parent, field);
      path = known;
    }
    return known;
  }

  private ModelPath within(Node owner, Field<?, ?> of) {
    if (index < 0) {
      return owner.path().field(of.name());
    }
    if (of.cardinality() != Field.Cardinality.CHILDREN) {
      return owner.path().item(of.name(), index);
    }
    Object child = made;
    String key = child == null ? null : of.key(owner.made, child);
    return key == null
        ? owner.path().keyless(of.item(), index)
        : owner.path().keyed(of.item(), key);
  }
}
