package org.caom2.xml.xpath;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.caom2.model.schema.Version;
import org.dom4j.Attribute;
import org.dom4j.Branch;
import org.dom4j.Element;
import org.dom4j.Node;
import org.jaxen.Context;
import org.jaxen.FunctionCallException;
import org.jaxen.UnsupportedAxisException;
import org.jaxen.dom4j.DocumentNavigator;
import org.jaxen.util.SingleObjectIterator;
import org.jspecify.annotations.Nullable;

/**
 * Walks trees in which the namespaces of all versions count as one. That, rather than a prefix
 * bound to what is found in a document, holds for envelopes with documents of several versions too.
 * Takes note of what is looked at. For one evaluation.
 */
final class CaomNavigator extends DocumentNavigator {
  /** What stands for the namespace of any version. */
  static final String CAOM = Version.NEWEST.namespace();

  private static final long serialVersionUID = 1L;

  /** What a node for a namespace costs beside one that is there, in memory above all. */
  private static final int NAMESPACE = 16;

  private final transient Effort effort;
  private final transient DocumentOrder order;

  CaomNavigator(Branch tree, Effort effort) {
    this.effort = effort;
    this.order = new DocumentOrder(tree, effort);
  }

  /** That of an evaluation. */
  static CaomNavigator of(Context context) {
    return (CaomNavigator) context.getNavigator();
  }

  Effort effort() {
    return effort;
  }

  DocumentOrder order() {
    return order;
  }

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
  public Iterator<?> getChildAxisIterator(Object node) {
    effort.nodes(children(node));
    return super.getChildAxisIterator(node);
  }

  private static int children(Object node) {
    return node instanceof Branch branch ? 1 + branch.nodeCount() : 1;
  }

  private static int attributes(Object node) {
    return node instanceof Element element ? 1 + element.attributeCount() : 1;
  }

  @Override
  public Iterator<?> getChildAxisIterator(
      Object node, String name, String prefix, String namespace) {
    effort.nodes(children(node));
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
  public Iterator<?> getAttributeAxisIterator(Object node) {
    effort.nodes(attributes(node));
    return super.getAttributeAxisIterator(node);
  }

  @Override
  public Iterator<?> getAttributeAxisIterator(
      Object node, String name, String prefix, String namespace) {
    effort.nodes(attributes(node));
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

  /** All that is declared around an element is gone through, and each becomes a node. */
  @Override
  public Iterator<?> getNamespaceAxisIterator(Object node) {
    for (Object at = node; at instanceof Element element; at = element.getParent()) {
      effort.nodes(children(element) + (long) NAMESPACE * attributes(element));
    }
    return super.getNamespaceAxisIterator(node);
  }

  /** A document has no parent, and neither has an element that is in none. */
  @Override
  public Iterator<?> getParentAxisIterator(Object node) {
    Object parent = getParentNode(node);
    return parent == null ? Collections.emptyIterator() : new SingleObjectIterator(parent);
  }

  @Override
  public @Nullable Object getParentNode(Object node) {
    effort.nodes(1);
    return order.parent((Node) node);
  }

  @Override
  public Iterator<?> getSelfAxisIterator(Object node) throws UnsupportedAxisException {
    effort.nodes(1);
    return super.getSelfAxisIterator(node);
  }

  /** Where absolute paths begin. */
  @Override
  public Object getDocumentNode(Object of) {
    return order.top();
  }

  @Override
  public String getElementStringValue(Object element) {
    return StringValues.of((Node) element, effort);
  }

  @Override
  public String getTextStringValue(Object text) {
    return counted(super.getTextStringValue(text));
  }

  @Override
  public String getAttributeStringValue(Object attribute) {
    return counted(super.getAttributeStringValue(attribute));
  }

  @Override
  public String getCommentStringValue(Object comment) {
    return counted(super.getCommentStringValue(comment));
  }

  private String counted(String text) {
    effort.text(text.length());
    return text;
  }

  /** Nothing outside the tree is read. */
  @Override
  public Object getDocument(String uri) throws FunctionCallException {
    throw new FunctionCallException("documents cannot be loaded");
  }
}
