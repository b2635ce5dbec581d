package org.caom2.model.convert;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.codec.Step;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * The items that stand for one in a version that does not have its class.
 *
 * @param items at least one
 */
record Several(List<Object> items) {
  /** What stands for an object of a class that the version lacks; null if nothing can. */
  @SuppressWarnings("unchecked")
  static <T> @Nullable Several insteadOf(
      T value,
      Choice<T> choice,
      Choice.Alternative<? extends T> alternative,
      Conversion to,
      @Nullable Edit outer,
      Step step) {
    Version version = to.version();
    String lacks = version + " has no " + alternative.type().name();
    List<Object> items = new ArrayList<>();
    for (Object other : step.index() >= 0 ? alternative.others(value) : List.of()) {
      Object held = to.chosen(choice, (T) other, outer, step);
      if (held != null) {
        items.add(held);
      }
    }
    if (items.isEmpty()) {
      to.add(DocumentCode.WRITE_LOST, step.path(), lacks);
      return null;
    }
    String name = choice.of((T) items.get(0)).type().name(version);
    String told = items.size() == 1 ? "one " + name : items.size() + " " + name + "s";
    to.inform(DocumentCode.WRITE_LOST, changed(step, items.size()), lacks + "; told as " + told);
    View<Object> lacking = (View<Object>) alternative.type().view(version);
    lacking.findLosses(
        value,
        (where, message) -> to.add(DocumentCode.WRITE_LOST, where.apply(step.path()), message));
    return new Several(List.copyOf(items));
  }

  /** The item, or the whole list where those behind it get other numbers. */
  private static ModelPath changed(Step item, int number) {
    Step owner = item.parent();
    Slot slot = item.slot();
    return number == 1 || owner == null || slot == null
        ? item.path()
        : owner.path().field(slot.field().name());
  }
}
