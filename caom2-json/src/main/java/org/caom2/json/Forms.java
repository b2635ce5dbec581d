package org.caom2.json;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.schema.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Takes off what the dialects, and the mistakes of those who write them, put around values: {@code
 * {"$": …}}, lists as objects with repeated members, objects as arrays.
 */
final class Forms {
  private static final String VALUE = "$";
  private static final String PREFIX = "caom2:";

  private final Notes notes;
  private final Naming naming;

  Forms(Notes notes, Naming naming) {
    this.notes = notes;
    this.naming = naming;
  }

  /** What stands within {@code {"$": …}}; null if that is not what the item is. */
  private static @Nullable Item within(Item item) {
    return item instanceof Item.Obj object
            && object.members().size() == 1
            && object.members().get(0).key().equals(VALUE)
        ? object.members().get(0).value()
        : null;
  }

  static boolean isNull(Item item) {
    return item instanceof Item.Null || within(item) instanceof Item.Null;
  }

  /** What stands within {@code {"$": …}}, or the item itself. */
  Item value(Item item, Node node) {
    Item within = within(item);
    if (within != null && !naming.isPrefixed()) {
      naming.mixed(node, item.at(), "{\"$\": …}");
    }
    return within == null ? item : within;
  }

  /** A single value or a list, which the older dialect puts within {@code {"$": …}}. */
  Item wrapped(Item item, Node node) {
    if (naming.isPrefixed() && !(item instanceof Item.Obj)) {
      naming.mixed(node, item.at(), "a value without {\"$\": …}");
    }
    return value(item, node);
  }

  /** The item as an object; an empty text stands for an empty object in the older dialect. */
  Item.@Nullable Obj object(Slot slot, Item item, Node node) {
    if (item instanceof Item.Obj object) {
      return object;
    }
    if (isEmptyText(item)) {
      if (!naming.isPrefixed()) {
        naming.mixed(node, item.at(), "a text for an empty object");
      }
      return new Item.Obj(List.of(), item.at());
    }
    return item instanceof Item.Arr array ? ofMembers(slot, array, node) : null;
  }

  /** The older dialect makes an array of some objects: each item is an object of one member. */
  private Item.@Nullable Obj ofMembers(Slot slot, Item.Arr array, Node node) {
    List<Item.Member> members = new ArrayList<>();
    for (Item item : array.items()) {
      if (!(item instanceof Item.Obj object) || object.members().size() != 1) {
        return null;
      }
      Item.Member only = object.members().get(0);
      boolean bare = naming.isPrefixed() && naming.local(only.key()).equals(only.key());
      members.add(bare ? new Item.Member(PREFIX + only.key(), only.value(), only.at()) : only);
    }
    notes.add(JsonCode.LIST, node, slot.field(), array.at(), slot.name() + " is no list");
    return new Item.Obj(members, array.at());
  }

  static boolean isEmptyText(Item item) {
    return item instanceof Item.Text text && text.text().isEmpty();
  }

  /** The items of a list, whatever form it has. */
  List<Item> items(Slot slot, Item value, Node node) {
    Item list = wrapped(value, node);
    boolean packed = slot.isPacked() && naming.isPrefixed();
    if (list instanceof Item.Arr array) {
      if (slot.isBare() || packed) {
        notes.add(JsonCode.LIST, node, slot.field(), value.at(), slot.name() + " is no array");
      }
      List<Item> items = new ArrayList<>(array.items().size());
      for (Item item : array.items()) {
        items.add(listed(slot, item, node));
      }
      return items;
    }
    if (slot.isBare()) {
      return List.of(value);
    }
    if (!packed && !(isEmptyText(list) && naming.isPrefixed())) {
      notes.add(JsonCode.LIST, node, slot.field(), value.at(), slot.name() + " is not an array");
    }
    if (isEmptyText(list)) {
      return List.of();
    }
    if (list instanceof Item.Obj object && holdsItems(slot, object)) {
      List<Item> items = new ArrayList<>();
      for (Item.Member member : object.members()) {
        if (member.value() instanceof Item.Arr array) {
          items.addAll(array.items());
        } else {
          items.add(member.value());
        }
      }
      return items;
    }
    return slot.isPacked() ? words(list) : List.of(list);
  }

  /** The words of a text, each a value. */
  private static List<Item> words(Item list) {
    if (!(list instanceof Item.Text text)) {
      return List.of(list);
    }
    List<Item> words = new ArrayList<>();
    for (String word : text.text().split("[ \t\r\n]+")) {
      if (!word.isEmpty()) {
        words.add(new Item.Text(word, text.at()));
      }
    }
    return words;
  }

  private boolean holdsItems(Slot slot, Item.Obj object) {
    return object.members().stream().allMatch(m -> naming.local(m.key()).equals(slot.item()));
  }

  /** An item of an array; the older dialect puts an object with the item's name around it. */
  private Item listed(Slot slot, Item item, Node node) {
    if (item instanceof Item.Obj object
        && object.members().size() == 1
        && naming.local(object.members().get(0).key()).equals(slot.item())) {
      if (!naming.isPrefixed()) {
        naming.mixed(node, item.at(), "an object around an item of a list");
      }
      return object.members().get(0).value();
    }
    if (naming.isPrefixed()) {
      naming.mixed(node, item.at(), "an item of a list without its name");
    }
    return item;
  }
}
