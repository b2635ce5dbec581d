package org.caom2.xml;

import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of the element that a cursor stands on. */
final class Attributes {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema";

  private static final String NOT_OURS = ", which is not of the document's namespace";

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
        unknown(namespace, name, node, null);
      }
      if (slot != null && (seen & slot.bit()) == 0 && (ours || !stands(name))) {
        seen |= slot.bit();
        taker.take(slot, cursor.attributeText(i), draft, node);
      }
    }
    instance(node, null, true);
    return seen;
  }

  /** Whether there is an attribute of that name in the namespace of the version. */
  private boolean stands(String name) {
    for (int i = 0; i < cursor.attributes(); i++) {
      if (cursor.attributeName(i).equals(name)
          && cursor.attributeNamespace(i).equals(version.namespace())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reports the attributes of an element that has none.
   *
   * @param field the field of the node that the element holds
   * @param typed whether the name of its type may stand there
   */
  private void none(Node node, @Nullable Field<?, ?> field, boolean typed) {
    for (int i = 0; i < cursor.attributes(); i++) {
      if (!cursor.attributeNamespace(i).equals(XSI)) {
        unknown(cursor.attributeNamespace(i), cursor.attributeName(i), node, field);
      }
    }
    instance(node, field, typed);
  }

  /** Reports the attributes of an element that holds a list. */
  void ofList(Slot slot, Node owner) {
    none(owner, slot.field(), false);
  }

  /** Reports the attributes of an element that holds one of several others. */
  void ofChoice(Choice<?> choice, Node node) {
    none(node, null, true);
    type(choice.name(), node, null);
  }

  /** Reports the attributes of an element that holds a text, but for the name of its type. */
  void ofText(Slot slot, Node owner) {
    if (cursor.attributes() == 0) {
      return;
    }
    none(owner, slot.field(), !slot.isPacked());
    String told = xsiType();
    if (told == null || slot.isPacked()) {
      return;
    }
    Scalar<?> scalar = (Scalar<?>) slot.value();
    if (scalar.pattern() != null || !scalar.closedList(version).isEmpty()) {
      type(scalar.name(), owner, slot.field());
    } else if (!XSD.equals(cursor.namespaceOf(prefix(told)))
        || !BuiltInTypes.isOrDerives(local(told), local(scalar.xsdType()))) {
      wrongType(told, ", not " + scalar.xsdType(), owner, slot.field());
    }
  }

  private void unknown(String namespace, String name, Node node, @Nullable Field<?, ?> field) {
    String of = "";
    if (namespace.isEmpty()) {
      of = " without namespace";
    } else if (!namespace.equals(version.namespace())) {
      of = " of the namespace " + Shown.quoted(namespace);
    }
    notes.add(
        XmlCode.ATTRIBUTE,
        node,
        field,
        cursor.location(),
        "unknown here in " + version + ": attribute " + Shown.of(name) + of);
  }

  /** Reports attributes of XML Schema that say what a document of CAOM cannot say. */
  private void instance(Node node, @Nullable Field<?, ?> field, boolean typed) {
    for (int i = 0; i < cursor.attributes(); i++) {
      if (cursor.attributeNamespace(i).equals(XSI)) {
        String name = cursor.attributeName(i);
        boolean location =
            name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation");
        if (!location && !(typed && name.equals("type"))) {
          notes.add(
              XmlCode.ATTRIBUTE,
              node,
              field,
              cursor.location(),
              "xsi:" + Shown.of(name) + " has no place here");
        }
      }
    }
  }

  /** Reports a type name on an element that can be of one type only, if it is another one. */
  void type(Type<?> type, Node node) {
    type(type.name(version), node, null);
  }

  private void type(String wanted, Node node, @Nullable Field<?, ?> field) {
    String told = xsiType();
    if (told == null) {
      return;
    }
    if (!local(told).equals(wanted)) {
      wrongType(told, ", not " + wanted, node, field);
    } else if (!isOurNamespace(told)) {
      wrongType(told, NOT_OURS, node, field);
    }
  }

  private void wrongType(String told, String fault, Node node, @Nullable Field<?, ?> field) {
    notes.add(
        XmlCode.TYPE, node, field, cursor.location(), "xsi:type is " + Shown.of(told) + fault);
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
    String fault = "unknown type in " + version + ": " + Shown.of(told);
    if (found != null) {
      fault = "xsi:type is " + Shown.of(told) + NOT_OURS;
    } else if (meant != null) {
      fault = told + " is called " + meant.type().name(version) + " in " + version;
    }
    notes.add(XmlCode.TYPE, node, null, cursor.location(), fault);
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
