package org.caom2.json;

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
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The dialect of a document: which it is, and what the names in it are without their prefixes. Says
 * so where the document does not keep to it.
 */
final class Naming {
  private static final String XSI = "xsi";
  private static final String XMLNS = "@xmlns";

  private final Notes notes;
  private final Set<String> prefixes = new HashSet<>(Set.of("caom2"));
  private Dialect dialect = Dialect.PLAIN;
  private boolean mixed;

  Naming(Notes notes) {
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
        String message = "unknown beside the observation: member " + Shown.of(other.key());
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
        told = Shown.of(text.text());
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

  /** Whether this is the older dialect. */
  boolean isPrefixed() {
    return dialect == Dialect.PREFIXED;
  }

  /** The name of a member without the prefix; attributes keep their {@code @}. */
  String name(Item.Member member, Node node) {
    String name = local(member.key());
    boolean bare = name.length() == member.key().length();
    // The only attribute without a prefix is that which declares one.
    if (bare == (dialect == Dialect.PREFIXED) && !name.equals("$") && !isNamespace(name)) {
      mixed(node, member.at(), "member " + Shown.of(member.key()));
    }
    return name;
  }

  /** The key without a known prefix; attributes keep their {@code @}. */
  String local(String key) {
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
  void mixed(Node node, @Nullable Location at, String what) {
    if (!mixed) {
      String other = dialect == Dialect.PLAIN ? "has the older dialect's form" : "is a plain one";
      notes.add(JsonCode.DIALECT, node, null, at, what + " " + other + ", perhaps others too");
    }
    mixed = true;
  }

  /** The slot of that name, null if the view has none. */
  static @Nullable Slot slot(View<?> view, String name) {
    return view.named(name);
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
                  ? "unknown type in " + version + ": " + Shown.of(told)
                  : Shown.of(told)
                      + " is called caom2:"
                      + meant.type().name(version)
                      + " in "
                      + version);
        }
        return meant;
      }
    }
    notes.add(JsonCode.TYPE, node, null, object.at(), "@type is missing");
    return null;
  }
}
