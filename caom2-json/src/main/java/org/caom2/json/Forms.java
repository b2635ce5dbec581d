package org.caom2.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.issue.Location;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Takes off what the dialects, and the mistakes of those who write them, put around names and
 * values: prefixes, {@code {"$": …}}, lists as objects with repeated members.
 */
final class Forms {
  private static final String VALUE = "$";

  private final Notes notes;

  Forms(Notes notes) {
    this.notes = notes;
  }

  /** The observation object: the document, or the only member of the older dialect's document. */
  Item root(Item parsed) {
    if (parsed instanceof Item.Obj object
        && object.members().size() == 1
        && name(object.members().get(0).key()).equals("Observation")) {
      return object.members().get(0).value();
    }
    return parsed;
  }

  /** The name without the prefix; attributes keep their {@code @}. */
  String name(String key) {
    boolean attribute = key.startsWith("@");
    int colon = key.indexOf(':');
    if (colon < 0 || key.startsWith("@xmlns")) {
      return key;
    }
    return (attribute ? "@" : "") + key.substring(colon + 1);
  }

  /** Whether a member of the root tells namespaces. */
  boolean isNamespace(String name) {
    return name.startsWith("@xmlns") || (name.startsWith("@") && name.startsWith("@caom2"));
  }

  /** The version that the root tells by its namespace; null if it tells none. */
  @Nullable Version version(Item.Obj root, Node node) {
    Location at = root.at();
    String told = null;
    for (Item.Member member : root.members()) {
      boolean own = member.key().equals("@caom2") || member.key().startsWith("@xmlns");
      if (own && member.value() instanceof Item.Text text) {
        Optional<Version> version = Version.ofNamespace(text.text());
        if (version.isPresent()) {
          return version.get();
        }
        if (!text.text().endsWith("XMLSchema-instance")) {
          told = text.text();
          at = member.at();
        }
      }
    }
    notes.add(
        JsonCode.VERSION,
        node,
        null,
        at,
        told == null ? "not a CAOM document: no @caom2" : "no version has the namespace " + told);
    return null;
  }

  /** The slot of that name, null if the view has none. */
  @Nullable Slot slot(View<?> view, String name) {
    Slot slot = name.startsWith("@") ? view.attribute(name.substring(1)) : view.element(name);
    return slot;
  }

  /** The type that an object tells, null if it tells none. */
  Choice.@Nullable Alternative<?> alternative(
      Choice<?> choice, Item.Obj object, Version version, Node node) {
    for (Item.Member member : object.members()) {
      if (name(member.key()).equals("@type") && member.value() instanceof Item.Text text) {
        String told = text.text().trim();
        String local = told.substring(told.indexOf(':') + 1);
        Choice.Alternative<?> found = choice.named(local, version);
        if (found != null) {
          return found;
        }
        Choice.Alternative<?> meant = choice.namedInAny(local);
        boolean exists = meant != null && meant.type().versions().contains(version);
        notes.add(
            JsonCode.TYPE,
            node,
            null,
            member.at(),
            meant == null || !exists
                ? "unknown type in " + version + ": " + told
                : told + " is called " + meant.type().name(version) + " in " + version);
        return exists ? meant : null;
      }
    }
    notes.add(JsonCode.TYPE, node, null, object.at(), "@type is missing");
    return null;
  }

  /** What stands within {@code {"$": …}}, or the item itself. */
  Item value(Item item) {
    if (item instanceof Item.Obj object
        && object.members().size() == 1
        && object.members().get(0).key().equals(VALUE)) {
      return object.members().get(0).value();
    }
    return item;
  }

  /** The item as an object; an empty text stands for an empty object in the older dialect. */
  Item.@Nullable Obj object(Item item) {
    if (item instanceof Item.Obj object) {
      return object;
    }
    return isEmptyText(item) ? new Item.Obj(List.of(), item.at()) : null;
  }

  boolean isEmptyText(Item item) {
    return item instanceof Item.Text text && text.text().isEmpty();
  }

  /** The items of a list, whatever form it has. */
  List<Item> items(Slot slot, Item value, Node node) {
    Item list = value(value);
    if (list instanceof Item.Arr array) {
      return array.items().stream().map(item -> listed(slot, item)).toList();
    }
    if (isEmptyText(list)) {
      return List.of();
    }
    if (slot.isBare()) {
      return List.of(list);
    }
    notes.add(JsonCode.LIST, node, slot.field(), value.at(), slot.name() + " is not an array");
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
    if (slot.isPacked() && list instanceof Item.Text text) {
      List<Item> words = new ArrayList<>();
      for (String word : text.text().trim().split("\\s+")) {
        words.add(new Item.Text(word, text.at()));
      }
      return words;
    }
    return List.of(list);
  }

  private boolean holdsItems(Slot slot, Item.Obj object) {
    return object.members().stream().allMatch(m -> name(m.key()).equals(slot.item()));
  }

  /** An item of an array; the older dialect puts an object with the item's name around it. */
  private Item listed(Slot slot, Item item) {
    if (item instanceof Item.Obj object
        && object.members().size() == 1
        && name(object.members().get(0).key()).equals(slot.item())) {
      return object.members().get(0).value();
    }
    return item;
  }
}
