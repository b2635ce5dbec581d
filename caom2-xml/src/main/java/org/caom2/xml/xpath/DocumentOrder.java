package org.caom2.xml.xpath;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.dom4j.Branch;
import org.dom4j.Document;
import org.dom4j.Element;
import org.dom4j.Namespace;
import org.dom4j.Node;
import org.jspecify.annotations.Nullable;

/**
 * The order of the nodes of a tree: parents before namespaces, these before attributes, these
 * before children (XPath 1.0, section 5). The engine has it too, but looks for one sibling behind
 * another each time that it compares them. For one evaluation.
 */
final class DocumentOrder implements Comparator<Object> {
  private final Effort effort;

  /** Where children and attributes stand, by those who have them; attributes below zero. */
  private final IdentityHashMap<Node, IdentityHashMap<Node, Integer>> places =
      new IdentityHashMap<>();

  private final Node top;

  /** The order in the tree that a node is of. */
  DocumentOrder(Branch of, Effort effort) {
    this.effort = effort;
    this.top = top(of);
  }

  /** Step by step: dom4j goes up by recursion. */
  private static Node top(Node node) {
    Node top = node;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    Document document = top.getDocument();
    return document == null ? top : document;
  }

  /** The document, or else the topmost element: an element need not be in a document. */
  Node top() {
    return top;
  }

  @Override
  public int compare(Object one, Object other) {
    Node first = (Node) one;
    Node second = (Node) other;
    int firstDepth = depth(first);
    int secondDepth = depth(second);
    effort.nodes(1L + firstDepth + secondDepth);
    Node above = up(first, firstDepth - secondDepth);
    Node beside = up(second, secondDepth - firstDepth);
    if (above == beside) {
      return Integer.compare(firstDepth, secondDepth);
    }
    Node parent = parent(above);
    while (parent != null && parent != parent(beside)) {
      above = parent;
      beside = up(beside, 1);
      parent = parent(above);
    }
    return parent == null ? 0 : siblings(parent, above, beside);
  }

  private int siblings(Node parent, Node one, Node other) {
    if (one instanceof Namespace first && other instanceof Namespace second) {
      return first.getPrefix().compareTo(second.getPrefix());
    }
    IdentityHashMap<Node, Integer> known = places.computeIfAbsent(parent, this::places);
    return Integer.compare(place(known, one), place(known, other));
  }

  /** Nodes for namespaces are made when they are asked for, and stand nowhere. */
  private static int place(IdentityHashMap<Node, Integer> known, Node node) {
    return known.getOrDefault(node, Integer.MIN_VALUE);
  }

  private IdentityHashMap<Node, Integer> places(Node parent) {
    IdentityHashMap<Node, Integer> found = new IdentityHashMap<>();
    if (parent instanceof Element element) {
      effort.nodes(element.attributeCount());
      for (int i = 0; i < element.attributeCount(); i++) {
        found.put(element.attribute(i), i - element.attributeCount());
      }
    }
    if (parent instanceof Branch branch) {
      List<Node> children = branch.content();
      effort.nodes(children.size());
      for (Node child : children) {
        found.put(child, found.size());
      }
    }
    return found;
  }

  private Node up(Node node, int levels) {
    Node above = node;
    for (int i = 0; i < levels; i++) {
      Node parent = parent(above);
      above = parent == null ? above : parent;
    }
    return above;
  }

  private int depth(Node node) {
    int depth = 0;
    for (Node above = parent(node); above != null; above = parent(above)) {
      depth++;
    }
    return depth;
  }

  /**
   * The element or document that a node is in; null for the topmost. Comments and instructions
   * beside the topmost element do not know themselves.
   */
  @Nullable Node parent(Node node) {
    Element parent = node.getParent();
    if (parent != null || node == top) {
      return parent;
    }
    return places.computeIfAbsent(top, this::places).containsKey(node) ? top : null;
  }
}
