package org.caom2.xml;

import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.codec.Repeated;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Limits;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Report;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/** Reads the texts of elements and the values that they stand for. */
final class Texts {
  private final Cursor cursor;
  private final Limits limits;
  private final Notes notes;
  private final Attributes attributes;
  private final Elements elements;
  private final Repeated repeated;
  private final Report report = this::report;
  private final Version version;

  /** The field whose text is being parsed, for what the scalar reports. */
  private @Nullable Node textNode;

  private @Nullable Field<?, ?> textField;

  Texts(
      Cursor cursor,
      Limits limits,
      Notes notes,
      Attributes attributes,
      Elements elements,
      Repeated repeated,
      Version version) {
    this.cursor = cursor;
    this.limits = limits;
    this.notes = notes;
    this.attributes = attributes;
    this.elements = elements;
    this.repeated = repeated;
    this.version = version;
  }

  /** Reads the text of an element that has nothing else in it, and marks where the element is. */
  String text(Slot slot, Node owner) throws CursorException {
    cursor.mark();
    attributes.ofText(slot, owner);
    String text = "";
    StringBuilder more = null;
    while (true) {
      switch (cursor.next()) {
        case END -> {
          return more == null ? text : more.toString();
        }
        case TEXT -> {
          String piece = cursor.text();
          if (more != null) {
            more.append(piece);
          } else if (text.isEmpty()) {
            text = piece;
          } else {
            more = new StringBuilder(text).append(piece);
          }
          if ((more == null ? text.length() : more.length()) > limits.text()) {
            throw new CursorException(DocumentCode.LIMIT_TEXT, cursor.location(), tooLong());
          }
        }
        default -> {
          notes.add(
              XmlCode.ELEMENT,
              owner,
              slot.field(),
              cursor.location(),
              "element " + Shown.of(cursor.name()) + " within a text");
          elements.skip();
        }
      }
    }
  }

  private String tooLong() {
    return "a text of more than " + limits.text() + " characters";
  }

  /** The value that the text marked last stands for in a slot, null if there is none. */
  @Nullable Object parse(Slot slot, String text, Node node) {
    @SuppressWarnings("unchecked")
    Scalar<Object> scalar = (Scalar<Object>) (Object) slot.value();
    if (slot.isNone(text)) {
      return null;
    }
    if (text.length() > limits.text()) {
      // That of an attribute; longer ones of elements are not read to their end.
      notes.add(DocumentCode.LIMIT_TEXT, node, slot.field(), cursor.marked(), tooLong());
      return null;
    }
    textNode = node;
    textField = slot.field();
    return repeated.parse(scalar, text, version, report);
  }

  private void report(Code code, String message) {
    Node node = textNode;
    if (node != null) {
      notes.add(code, node, textField, cursor.marked(), message);
    }
  }

  /** Whether a text is white space only, or empty. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }
}
