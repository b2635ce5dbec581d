package org.caom2.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final String XSI = "xsi";
  private static final String XMLNS = "@xmlns";
  private static final String PREFIX = "caom2:";

  private final Notes notes;
  private final Set<String> prefixes = new HashSet<>(Set.of("caom2"));
  private Dialect dialect = Dialect.PLAIN;
  private boolean mixed;

  Forms(Notes notes) {
    this.notes = notes;
  }

  /** The observation object: the document, or a member of the older dialect's document. */
  Item root(Item parsed, Node node) {
    if (!(parsed instanceof Item.Obj object)) {
      return parsed;
    }
    List<Item.Member> members = object.members();
    int found = 0;
    while (found < members.size() && !isObservation(members.get(found))) {
      found++;
    }
    if (found == members.size()) {
      return parsed;
    }
    dialect = Dialect.PREFIXED;
    for (int i = 0; i < members.size(); i++) {
      if (i != found) {
        Item.Member other = members.get(i);
        String message = "unknown beside the observation: member " + other.key();
        notes.add(JsonCode.MEMBER, node, null, other.at(), message);
      }
    }
    return members.get(found).value();
  }

  private boolean isObservation(Item.Member member) {
    return local(member.key()).equals("Observation") && member.value() instanceof Item.Obj;
  }

  /**
   * The version that the root tells by its namespace; null if it tells none. Takes note of the
   * prefixes that it declares.
   */
  @Nullable Version version(Item.Obj root, Node node) {
    Version found = null;
    Location at = root.at();
    String told = null;
    for (Item.Member member : root.members()) {
      if (!isNamespace(member.key()) || !(member.value() instanceof Item.Text text)) {
        continue;
      }
      Optional<Version> version = Version.ofNamespace(text.text());
      if (version.isPresent()) {
        prefixes.add(member.key().substring(member.key().indexOf(':') + 1));
        if (found == null) {
          found = version.get();
        } else if (found != version.get()) {
          notes.add(
              JsonCode.VERSION,
              node,
              null,
              member.at(),
              "a second namespace, of " + version.get() + "; that of " + found + " counts");
        }
      } else if (!text.text().endsWith("XMLSchema-instance")) {
        told = text.text();
        at = member.at();
      }
    }
    if (found == null) {
      notes.add(
          JsonCode.VERSION,
          node,
          null,
          at,
          told == null ? "not a CAOM document: no @caom2" : "no version has the namespace " + told);
    }
    return found;
  }

  /** Whether a member of the root tells a namespace. */
  static boolean isNamespace(String key) {
    return key.equals("@caom2") || key.equals(XMLNS) || key.startsWith(XMLNS + ":");
  }

  /** The name of a member without the prefix; attributes keep their {@code @}. */
  String name(Item.Member member, Node node) {
    String name = local(member.key());
    boolean bare = name.length() == member.key().length();
    // The only attribute without a prefix is that which declares one.
    if (bare == (dialect == Dialect.PREFIXED) && !name.equals(VALUE) && !isNamespace(name)) {
      mixed(node, member.at(), "member " + member.key());
    }
    return name;
  }

  private String local(String key) {
    int colon = key.indexOf(':');
    if (colon < 0) {
      return key;
    }
    boolean attribute = key.startsWith("@");
    String prefix = key.substring(attribute ? 1 : 0, colon);
    boolean known = prefixes.contains(prefix) || (attribute && prefix.equals(XSI));
    return known ? (attribute ? "@" : "") + key.substring(colon + 1) : key;
  }

  /** Says, once for a document, that it does not keep to its dialect. */
  private void mixed(Node node, @Nullable Location at, String what) {
    if (!mixed) {
      String other = dialect == Dialect.PLAIN ? "has the older dialect's form" : "is a plain one";
      notes.add(JsonCode.DIALECT, node, null, at, what + " " + other + ", perhaps others too");
    }
    mixed = true;
  }

  /** The slot of that name, null if the view has none. */
  static @Nullable Slot slot(View<?> view, String name) {
    return name.startsWith("@") ? view.attribute(name.substring(1)) : view.element(name);
  }

  /** The type that an object tells, null if it tells none. */
  Choice.@Nullable Alternative<?> alternative(
      Choice<?> choice, Item.Obj object, Version version, Node node) {
    for (Item.Member member : object.members()) {
      if (local(member.key()).equals("@type") && member.value() instanceof Item.Text text) {
        String told = text.text().trim();
        String local = local(told);
        Choice.Alternative<?> found = choice.named(local, version);
        Choice.Alternative<?> meant = found == null ? choice.namedInAny(local) : found;
        if (meant != null && !meant.type().versions().contains(version)) {
          meant = null;
        }
        if (found == null || local.equals(told)) {
          notes.add(
              JsonCode.TYPE,
              node,
              null,
              member.at(),
              meant == null
                  ? "unknown type in " + version + ": " + told
                  : told + " is called caom2:" + meant.type().name(version) + " in " + version);
        }
        return meant;
      }
    }
    notes.add(JsonCode.TYPE, node, null, object.at(), "@type is missing");
    return null;
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
    if (within != null && dialect == Dialect.PLAIN) {
      mixed(node, item.at(), "{\"$\": …}");
    }
    return within == null ? item : within;
  }

  /** The value of an element that holds a single text. */
  Item scalar(Item item, Node node) {
    if (dialect == Dialect.PREFIXED && !(item instanceof Item.Obj)) {
      mixed(node, item.at(), "a value without {\"$\": …}");
    }
    return value(item, node);
  }

  /** The item as an object; an empty text stands for an empty object in the older dialect. */
  Item.@Nullable Obj object(Slot slot, Item item, Node node) {
    if (item instanceof Item.Obj object) {
      return object;
    }
    if (isEmptyText(item)) {
      if (dialect == Dialect.PLAIN) {
        mixed(node, item.at(), "a text for an empty object");
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
      boolean item = dialect == Dialect.PREFIXED && local(only.key()).equals(only.key());
      members.add(item ? new Item.Member(PREFIX + only.key(), only.value(), only.at()) : only);
    }
    notes.add(JsonCode.LIST, node, slot.field(), array.at(), slot.name() + " is no list");
    return new Item.Obj(members, array.at());
  }

  static boolean isEmptyText(Item item) {
    return item instanceof Item.Text text && text.text().isEmpty();
  }

  /** The items of a list, whatever form it has. */
  List<Item> items(Slot slot, Item value, Node node) {
    Item list = value(value, node);
    boolean packed = slot.isPacked() && dialect == Dialect.PREFIXED;
    if (list instanceof Item.Arr array) {
      if (slot.isBare() || packed) {
        notes.add(JsonCode.LIST, node, slot.field(), value.at(), slot.name() + " is no array");
      }
      return array.items().stream().map(item -> listed(slot, item, node)).toList();
    }
    if (slot.isBare()) {
      return List.of(value);
    }
    if (!packed && !(isEmptyText(list) && dialect == Dialect.PREFIXED)) {
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
    return object.members().stream().allMatch(m -> local(m.key()).equals(slot.item()));
  }

  /** An item of an array; the older dialect puts an object with the item's name around it. */
  private Item listed(Slot slot, Item item, Node node) {
    if (item instanceof Item.Obj object
        && object.members().size() == 1
        && local(object.members().get(0).key()).equals(slot.item())) {
      if (dialect == Dialect.PLAIN) {
        mixed(node, item.at(), "an object around an item of a list");
      }
      return object.members().get(0).value();
    }
    if (dialect == Dialect.PREFIXED) {
      mixed(node, item.at(), "an item of a list without its name");
    }
    return item;
  }
}
