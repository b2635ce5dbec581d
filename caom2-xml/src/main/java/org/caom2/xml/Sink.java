package org.caom2.xml;

/** What the writer writes to: the elements and texts of a document, one after the other. */
interface Sink {
  /** Starts an element of the document's namespace. */
  void start(Tag tag);

  /** Adds an attribute of the document's namespace to the element just started. */
  void attribute(String name, String text);

  /** Adds the type name to the element just started. */
  void type(String name);

  /** Adds a text to the element just started, which will have nothing else. */
  void text(String text);

  /** Ends the element started last. */
  void end();
}
