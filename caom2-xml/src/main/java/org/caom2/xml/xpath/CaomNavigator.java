package org.caom2.xml.xpath;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.caom2.model.schema.Version;
import org.dom4j.Attribute;
import org.dom4j.Branch;
import org.dom4j.Element;
import org.dom4j.Node;
import org.jaxen.FunctionCallException;
import org.jaxen.dom4j.DocumentNavigator;

/**
 * Walks trees in which the namespaces of all versions count as one. That, rather than a prefix
 * bound to what is found in a document, holds for envelopes with documents of several versions too.
 */
final class CaomNavigator extends DocumentNavigator {
  /** What stands for the namespace of any version. */
  static final String CAOM = Version.NEWEST.namespace();

  private static final long serialVersionUID = 1L;

  private static boolean isCaom(String namespace) {
    return Version.ofNamespace(namespace).isPresent();
  }

  @Override
  public String getElementNamespaceUri(Object element) {
    String namespace = super.getElementNamespaceUri(element);
    return namespace != null && isCaom(namespace) ? CAOM : namespace;
  }

  @Override
  public String getAttributeNamespaceUri(Object attribute) {
    String namespace = super.getAttributeNamespaceUri(attribute);
    return namespace != null && isCaom(namespace) ? CAOM : namespace;
  }

  @Override
  public Iterator<?> getChildAxisIterator(
      Object node, String name, String prefix, String namespace) {
    if (!CAOM.equals(namespace) || !(node instanceof Branch branch)) {
      return super.getChildAxisIterator(node, name, prefix, namespace);
    }
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < branch.nodeCount(); i++) {
      if (branch.node(i) instanceof Element child
          && child.getName().equals(name)
          && isCaom(child.getNamespaceURI())) {
        found.add(child);
      }
    }
    return found.iterator();
  }

  @Override
  public Iterator<?> getAttributeAxisIterator(
      Object node, String name, String prefix, String namespace) {
    if (!CAOM.equals(namespace) || !(node instanceof Element element)) {
      return super.getAttributeAxisIterator(node, name, prefix, namespace);
    }
    List<Attribute> found = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      if (attribute.getName().equals(name) && isCaom(attribute.getNamespaceURI())) {
        found.add(attribute);
      }
    }
    return found.iterator();
  }

  /** A document has no parent, and neither has an element that is in none. */
  @Override
  public Iterator<?> getParentAxisIterator(Object node) {
    List<Object> parents = new ArrayList<>();
    Iterator<?> told = super.getParentAxisIterator(node);
    told.forEachRemaining(parents::add);
    parents.removeIf(Objects::isNull);
    return parents.iterator();
  }

  /** The document, or else the topmost element: an element need not be in a document. */
  @Override
  public Object getDocumentNode(Object of) {
    Object document = super.getDocumentNode(of);
    if (document != null || !(of instanceof Node node)) {
      return document;
    }
    Node top = node;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return top;
  }

  @Override
  public String getElementStringValue(Object element) {
    return StringValues.of((Node) element);
  }

  /** Nothing outside the tree is read. */
  @Override
  public Object getDocument(String uri) throws FunctionCallException {
    throw new FunctionCallException("documents cannot be loaded");
  }
}
