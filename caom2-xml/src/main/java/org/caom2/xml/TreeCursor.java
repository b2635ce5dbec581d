package org.caom2.xml;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.caom2.model.issue.Location;
import org.dom4j.Attribute;
import org.dom4j.CDATA;
import org.dom4j.Document;
import org.dom4j.Element;
import org.dom4j.Entity;
import org.dom4j.Namespace;
import org.dom4j.Node;
import org.dom4j.Text;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a tree. It goes down by a stack of its own, since a tree may be deeper than the
 * thread's. Namespaces declared above the element count: it may be the payload of an envelope.
 */
final class TreeCursor implements Cursor {
  private final @Nullable Element root;
  private final boolean hasDoctype;

  /** What stands for what above the element that is read; made when first asked for. */
  private @Nullable Map<String, String> above;

  private final Deque<Open> open = new ArrayDeque<>();
  private boolean begun;
  private Element element;
  private String text = "";

  private TreeCursor(@Nullable Element root, Element first, boolean hasDoctype) {
    this.root = root;
    this.element = first;
    this.hasDoctype = hasDoctype;
  }

  static TreeCursor of(Element element) {
    return new TreeCursor(element, element, false);
  }

  /**
   * A cursor over a document.
   *
   * @throws CursorException if it has no element
   */
  static TreeCursor of(Document document) throws CursorException {
    Element root = document.getRootElement();
    if (root == null) {
      throw new CursorException(XmlCode.NOT_WELL_FORMED, null, "the document has no element");
    }
    return new TreeCursor(root, root, document.getDocType() != null);
  }

  /** An element whose content is being read. */
  private static final class Open {
    private final Element element;
    private int next;
    private @Nullable Map<String, String> declared;

    Open(Element element) {
      this.element = element;
    }

    Map<String, String> declared() {
      Map<String, String> known = declared;
      if (known == null) {
        known = new HashMap<>();
        declare(element, known);
        declared = known;
      }
      return known;
    }
  }

  @Override
  public Event next() throws CursorException {
    if (!begun) {
      begun = true;
      if (hasDoctype) {
        return Event.DOCTYPE;
      }
      return start(element);
    }
    while (true) {
      Open inner = open.peek();
      if (inner == null) {
        return Event.DONE;
      }
      if (inner.next >= inner.element.nodeCount()) {
        element = inner.element;
        open.pop();
        return Event.END;
      }
      Node node = inner.element.node(inner.next++);
      if (node instanceof Element child) {
        return start(child);
      }
      if (node instanceof Text || node instanceof CDATA || node instanceof Entity) {
        text = text(node);
        return Event.TEXT;
      }
    }
  }

  private Event start(Element child) {
    element = child;
    open.push(new Open(child));
    return Event.START;
  }

  private static String text(Node node) throws CursorException {
    String text = node.getText();
    if (text == null && node instanceof Entity) {
      throw new CursorException(
          XmlCode.NOT_WELL_FORMED, null, "undeclared entity &" + node.getName() + ";");
    }
    return text == null ? "" : text;
  }

  @Override
  public String name() {
    return element.getName();
  }

  @Override
  public String namespace() {
    return element.getNamespaceURI();
  }

  @Override
  public int attributes() {
    return element.attributeCount();
  }

  @Override
  public String attributeName(int index) {
    return element.attribute(index).getName();
  }

  @Override
  public String attributeNamespace(int index) {
    return element.attribute(index).getNamespaceURI();
  }

  @Override
  public String attributeText(int index) {
    String value = element.attribute(index).getValue();
    return value == null ? "" : value;
  }

  @Override
  public @Nullable String namespaceOf(String prefix) {
    for (Open each : open) {
      String uri = each.declared().get(prefix);
      if (uri != null) {
        return uri;
      }
    }
    return above().get(prefix);
  }

  private Map<String, String> above() {
    Map<String, String> known = above;
    if (known == null) {
      known = new HashMap<>();
      // A tree that somebody made wrongly may lead back to itself.
      Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      Element outer = root == null ? null : root.getParent();
      while (outer != null && seen.add(outer)) {
        declare(outer, known);
        outer = outer.getParent();
      }
      above = known;
    }
    return known;
  }

  /** Adds what the element declares, and what its own names say; what is there already wins. */
  private static void declare(Element element, Map<String, String> to) {
    declare(element.getNamespace(), to);
    for (int i = 0; i < element.nodeCount(); i++) {
      if (element.node(i) instanceof Namespace namespace) {
        declare(namespace, to);
      }
    }
    for (int i = 0; i < element.attributeCount(); i++) {
      Attribute attribute = element.attribute(i);
      // An attribute without prefix is in no namespace, whatever the default is.
      if (!attribute.getNamespacePrefix().isEmpty()) {
        declare(attribute.getNamespace(), to);
      }
    }
  }

  private static void declare(Namespace namespace, Map<String, String> to) {
    to.putIfAbsent(namespace.getPrefix(), namespace.getURI());
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public boolean isBlank() {
    return Texts.isBlank(text);
  }

  /** A tree has no lines. */
  @Override
  public @Nullable Location location() {
    return null;
  }

  @Override
  public void mark() {}

  @Override
  public @Nullable Location marked() {
    return null;
  }
}
