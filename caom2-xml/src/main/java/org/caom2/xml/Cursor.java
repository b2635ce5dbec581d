package org.caom2.xml;

import org.caom2.model.issue.Location;
import org.jspecify.annotations.Nullable;

/** What the reader walks: the elements and texts of a document, one after the other. */
interface Cursor {
  /** What the cursor stands on. */
  enum Event {
    START,
    END,
    TEXT,
    DOCTYPE,
    DONE
  }

  /** Goes on to the next event; comments and processing instructions are passed over. */
  Event next() throws CursorException;

  /** The local name of the element that starts or ends here. */
  String name();

  /** The namespace of the element that starts here, empty for none. */
  String namespace();

  /**
   * The number of attributes of the element that starts here, namespace declarations not counted.
   */
  int attributes();

  /** The local name of an attribute. */
  String attributeName(int index);

  /** The namespace of an attribute, empty for none. */
  String attributeNamespace(int index);

  /** The text of an attribute. */
  String attributeText(int index);

  /** The namespace that a prefix stands for here, null if none; the empty prefix is the default. */
  @Nullable String namespaceOf(String prefix);

  /** The text here. */
  String text();

  /** Whether the text here is white space of XML only. */
  boolean isBlank();

  /** Where this event starts, null if the document has no lines. */
  @Nullable Location location();

  /**
   * Remembers where this event starts, which takes less than to tell it: most places are never
   * asked for.
   */
  void mark();

  /** The place that was remembered last, null if the document has no lines. */
  @Nullable Location marked();
}
