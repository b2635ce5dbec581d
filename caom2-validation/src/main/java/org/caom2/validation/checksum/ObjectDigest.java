package org.caom2.validation.checksum;

import java.util.List;
import java.util.function.Consumer;
import org.caom2.model.Checksum;
import org.caom2.model.schema.FieldWalk;
import org.caom2.model.schema.PerView;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Puts the bytes of the fields of one class into a buffer, in the order of digests. Generation 2
 * adds a label after each field and a zero after each item. Thread-safe.
 */
final class ObjectDigest {
  private static final PerView<ObjectDigest> ALL = new PerView<>(ObjectDigest::new);

  private final View<Object> view;
  private final FieldWalk<Target> walk;

  private ObjectDigest(View<Object> view) {
    this.view = view;
    this.walk = new FieldWalk<>(view.digestOrder(), this::field);
  }

  static ObjectDigest of(View<?> view) {
    return ALL.of(view);
  }

  /** Adds an object, of which another one is the owner. */
  void add(Target to, Object value, @Nullable Object owner) {
    walk.go(to, view.open(value), owner);
  }

  /** Adds an object that nothing owns, and tells when each field is done. */
  void addOneByOne(Target to, Object value, Consumer<Slot> done) {
    walk.oneByOne(to, view.open(value), null, done);
  }

  private FieldWalk.Taker<Target> field(Slot slot) {
    boolean marked = Checksum.generation(view.version()) == 2;
    Label label = new Label(marked ? slot.digestLabel() : "");
    ValueDigest value = ValueDigest.of(slot, view.version());
    return slot.isList()
        ? new Items(slot, value, marked, label)
        : new One(slot, value, slot.absent(), label);
  }

  private record One(Slot slot, ValueDigest digest, @Nullable Object absent, Label label)
      implements FieldWalk.Taker<Target> {
    @Override
    public void take(Target to, Object holder, @Nullable Object held) {
      Object value = held == null ? absent : held;
      if (value != null) {
        Target at = to.field(slot);
        if (digest.add(at, holder, value)) {
          label.add(at);
        }
      }
    }
  }

  private record Items(Slot slot, ValueDigest digest, boolean marked, Label label)
      implements FieldWalk.Taker<Target> {
    @Override
    public void take(Target to, Object holder, @Nullable Object held) {
      List<?> items = held == null ? List.of() : (List<?>) held;
      for (int i = 0; i < items.size(); i++) {
        Target at = to.item(slot, i);
        digest.add(at, holder, items.get(i));
        if (marked) {
          at.zero();
        }
      }
      if (!items.isEmpty()) {
        label.add(to.field(slot));
      }
    }
  }
}
