package org.caom2.xml;

import java.util.Locale;
import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of the element that a cursor stands on. */
final class Attributes {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema";

  private final Cursor cursor;
  private final Notes notes;
  private final Version version;

  /** Takes the text of an attribute of an object. */
  @FunctionalInterface
  interface Taker {
    /** Takes a text. */
    void take(Slot slot, String text, Draft<Object> draft, Node node);
  }

  Attributes(Cursor cursor, Notes notes, Version version) {
    this.cursor = cursor;
    this.notes = notes;
    this.version = version;
  }

  /**
   * Gives the texts of a view's attributes and reports all others.
   *
   * @return the {@linkplain Slot#bit() bits} of the attributes that are there
   */
  long read(View<?> view, Draft<Object> draft, Node node, Taker taker) {
    long seen = 0;
    for (int i = 0; i < cursor.attributes(); i++) {
      String namespace = cursor.attributeNamespace(i);
      if (namespace.equals(XSI)) {
        continue;
      }
      String name = cursor.attributeName(i);
      boolean ours = namespace.equals(version.namespace());
      Slot slot = ours || namespace.isEmpty() ? view.attribute(name) : null;
      if (slot == null || !ours) {
        unknown(namespace, name, node);
      }
      if (slot != null && (seen & slot.bit()) == 0) {
        seen |= slot.bit();
        taker.take(slot, cursor.attributeText(i), draft, node);
      }
    }
    instance(node, true);
    return seen;
  }

  /** Reports the attributes of an element that has none. */
  void none(Node node) {
    for (int i = 0; i < cursor.attributes(); i++) {
      if (!cursor.attributeNamespace(i).equals(XSI)) {
        unknown(cursor.attributeNamespace(i), cursor.attributeName(i), node);
      }
    }
    instance(node, false);
  }

  private void unknown(String namespace, String name, Node node) {
    String of = "";
    if (namespace.isEmpty()) {
      of = " without namespace";
    } else if (!namespace.equals(version.namespace())) {
      of = " of the namespace \"" + namespace + '"';
    }
    notes.add(
        XmlCode.ATTRIBUTE,
        node,
        null,
        cursor.location(),
        "unknown here in " + version + ": attribute " + name + of);
  }

  /** Reports attributes of XML Schema that say what a document of CAOM cannot say. */
  private void instance(Node node, boolean typed) {
    for (int i = 0; i < cursor.attributes(); i++) {
      if (cursor.attributeNamespace(i).equals(XSI)) {
        String name = cursor.attributeName(i).toLowerCase(Locale.ROOT);
        boolean location = name.endsWith("schemalocation");
        boolean ownType = name.equals("type") && (typed || isBuiltIn(cursor.attributeText(i)));
        if (!location && !ownType) {
          notes.add(
              XmlCode.ATTRIBUTE,
              node,
              null,
              cursor.location(),
              "xsi:" + cursor.attributeName(i) + " has no place here");
        }
      }
    }
  }

  private boolean isBuiltIn(String type) {
    return XSD.equals(cursor.namespaceOf(prefix(type.trim())));
  }

  /** Reports a type name on an element that can be of one type only, if it is another one. */
  void type(Type<?> type, Node node) {
    String told = xsiType();
    if (told == null) {
      return;
    }
    String wanted = type.name(version);
    if (!(local(told).equals(wanted) && isOurNamespace(told))) {
      notes.add(
          XmlCode.TYPE, node, null, cursor.location(), "xsi:type is " + told + ", not " + wanted);
    }
  }

  /** The alternative that the element's type name tells, null if it tells none at all. */
  Choice.@Nullable Alternative<?> alternative(Choice<?> choice, Node node) {
    String told = xsiType();
    if (told == null) {
      notes.add(XmlCode.TYPE, node, null, cursor.location(), "xsi:type is missing");
      return null;
    }
    Choice.Alternative<?> found = choice.named(local(told), version);
    if (found != null && isOurNamespace(told)) {
      return found;
    }
    Choice.Alternative<?> meant = found == null ? choice.namedInAny(local(told)) : found;
    if (meant != null && !meant.type().versions().contains(version)) {
      meant = null;
    }
    notes.add(
        XmlCode.TYPE,
        node,
        null,
        cursor.location(),
        meant == null || found != null
            ? "unknown type in " + version + ": " + told
            : told + " is called " + meant.type().name(version) + " in " + version);
    return meant;
  }

  private @Nullable String xsiType() {
    for (int i = 0; i < cursor.attributes(); i++) {
      if (cursor.attributeName(i).equals("type") && cursor.attributeNamespace(i).equals(XSI)) {
        return cursor.attributeText(i).trim();
      }
    }
    return null;
  }

  private boolean isOurNamespace(String qname) {
    return version.namespace().equals(cursor.namespaceOf(prefix(qname)));
  }

  private static String prefix(String qname) {
    int colon = qname.indexOf(':');
    return colon < 0 ? "" : qname.substring(0, colon);
  }

  private static String local(String qname) {
    return qname.substring(qname.indexOf(':') + 1);
  }
}
