package org.caom2.xml;

import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Location;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/** Goes from element to element, not deeper than the limit, and reports what has no place there. */
final class Elements {
  private static final int MORE_THAN_SHOWN = 4096;

  private final Cursor cursor;
  private final Limits limits;
  private final Notes notes;
  private final Version version;

  /** The namespace as the cursor tells it: the same object each time, which is quick to compare. */
  private String ours;

  private int depth;

  Elements(Cursor cursor, Limits limits, Notes notes, Version version) {
    this.cursor = cursor;
    this.limits = limits;
    this.notes = notes;
    this.version = version;
    this.ours = version.namespace();
  }

  /**
   * Goes on to the next child element, or to the end of the element. Text before it is one fault,
   * in however many pieces the cursor gives it.
   *
   * @param field the list of the node that the element holds, null if it holds the node
   */
  Cursor.Event child(Node node, @Nullable Field<?, ?> field) throws CursorException {
    StringBuilder text = null;
    Location start = null;
    try {
      while (true) {
        Cursor.Event event = cursor.next();
        if (event == Cursor.Event.START || event == Cursor.Event.END) {
          return event;
        }
        if (text == null && !cursor.isBlank()) {
          text = new StringBuilder();
          start = startOfText();
        }
        if (text != null && text.length() < MORE_THAN_SHOWN) {
          text.append(cursor.text());
        }
      }
    } finally {
      if (text != null) {
        notes.add(
            XmlCode.TEXT,
            node,
            field,
            start,
            "text between elements: " + Shown.quoted(text.toString().strip()));
      }
    }
  }

  /** Where the first character stands that is not blank. */
  private @Nullable Location startOfText() {
    Location start = cursor.location();
    String text = cursor.text();
    String blank = text.substring(0, text.length() - text.stripLeading().length());
    return start == null ? null : start.after(blank);
  }

  /** Whether the element that the cursor stands on is of the document's namespace. */
  boolean isOurs() {
    String namespace = cursor.namespace();
    if (namespace.equals(ours)) {
      ours = namespace;
      return true;
    }
    return false;
  }

  /**
   * Reports the element that the cursor stands on, and passes over it.
   *
   * @param field the list of the node that the element stands in, null if it stands in the node
   */
  void unknown(Node node, @Nullable Field<?, ?> field) throws CursorException {
    String of = "";
    if (cursor.namespace().isEmpty()) {
      of = " without namespace";
    } else if (!isOurs()) {
      of = " of the namespace " + Shown.quoted(cursor.namespace());
    }
    notes.add(
        XmlCode.ELEMENT,
        node,
        field,
        cursor.location(),
        "unknown here in " + version + ": element " + Shown.of(cursor.name()) + of);
    skip();
  }

  /** Passes over the element that the cursor stands on. */
  void skip() throws CursorException {
    int open = 1;
    while (open > 0) {
      switch (cursor.next()) {
        case START -> {
          open++;
          checkDepth(depth + open);
        }
        case END -> open--;
        default -> {}
      }
    }
  }

  /** Goes one level deeper. */
  void enter() throws CursorException {
    checkDepth(++depth);
  }

  /** Comes back from {@link #enter}. */
  void leave() {
    depth--;
  }

  private void checkDepth(int reached) throws CursorException {
    if (reached > limits.depth()) {
      throw new CursorException(
          DocumentCode.LIMIT_DEPTH, cursor.location(), "nested deeper than " + limits.depth());
    }
  }
}
