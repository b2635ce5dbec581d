package org.caom2.xml;

import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * A place in the document that is being read. Its model path is told only when all is read: the key
 * of an entity may stand behind its first fault.
 */
final class Node {
  private final @Nullable Node parent;
  private final @Nullable Field<?, ?> field;

  /** Number among its siblings, -1 if it is no item of a list. */
  private final int index;

  private final @Nullable Location at;
  private @Nullable Object made;
  private @Nullable ModelPath path;

  Node(@Nullable Node parent, @Nullable Field<?, ?> field, int index, @Nullable Location at) {
    this.parent = parent;
    this.field = field;
    this.index = index;
    this.at = at;
  }

  /** Remembers the object of this place, whose key is part of the paths. */
  void made(@Nullable Object object) {
    made = object;
  }

  @Nullable Location at() {
    return at;
  }

  /** The model path; only to be asked for when all is read. */
  ModelPath path() {
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
