package org.caom2.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.caom2.model.schema.Version;
import org.dom4j.Document;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.Namespace;
import org.dom4j.QName;

/**
 * A document as a tree, with the names and prefixes of {@link XmlBytes} but no white space between
 * elements.
 */
final class TreeSink implements Sink {
  private static final Namespace XSI =
      Namespace.get("xsi", "http://www.w3.org/2001/XMLSchema-instance");
  private static final QName TYPE = QName.get("type", XSI);

  private final Namespace namespace;
  private final Document document = DocumentHelper.createDocument();
  private final Deque<Element> open = new ArrayDeque<>();

  TreeSink(Version version) {
    this.namespace = Namespace.get(Tag.PREFIX, version.namespace());
  }

  /** The document, complete when the last element has ended. */
  Document document() {
    return document;
  }

  @Override
  public void start(Tag tag) {
    QName name = name(tag.name());
    Element parent = open.peek();
    Element child = parent == null ? document.addElement(name) : parent.addElement(name);
    if (parent == null) {
      child.add(XSI);
    }
    open.push(child);
  }

  @Override
  public void attribute(String name, String text) {
    open.element().addAttribute(name(name), text);
  }

  @Override
  public void type(String name) {
    open.element().addAttribute(TYPE, Tag.PREFIX + ':' + name);
  }

  @Override
  public void text(String text) {
    if (!text.isEmpty()) {
      open.element().addText(text);
    }
  }

  @Override
  public void end() {
    open.pop();
  }

  private QName name(String local) {
    return QName.get(local, namespace);
  }
}
