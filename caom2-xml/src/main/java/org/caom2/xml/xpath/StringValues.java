package org.caom2.xml.xpath;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dom4j.Branch;
import org.dom4j.CDATA;
import org.dom4j.Entity;
import org.dom4j.Node;
import org.dom4j.Text;

/**
 * The texts of nodes as XPath has them. Not by dom4j, which goes down by recursion and leaves the
 * texts of entities out.
 */
final class StringValues {
  private StringValues() {}

  /** The text of the node: for an element or document, all texts within it. */
  static String of(Node node) {
    return of(node, Effort.any());
  }

  /** The same, within an evaluation. */
  static String of(Node node, Effort effort) {
    if (!(node instanceof Branch branch)) {
      String own = own(node);
      effort.text(own.length());
      return own;
    }
    StringBuilder all = new StringBuilder();
    Deque<Node> waiting = new ArrayDeque<>();
    push(branch, waiting);
    while (!waiting.isEmpty()) {
      effort.nodes(1);
      Node next = waiting.pop();
      if (next instanceof Branch inner) {
        push(inner, waiting);
      } else if (next instanceof Text || next instanceof CDATA || next instanceof Entity) {
        all.append(own(next));
      }
    }
    effort.text(all.length());
    return all.toString();
  }

  private static void push(Branch branch, Deque<Node> waiting) {
    for (int i = branch.nodeCount() - 1; i >= 0; i--) {
      waiting.push(branch.node(i));
    }
  }

  private static String own(Node node) {
    String text = node.getText();
    return text == null ? "" : text;
  }
}
