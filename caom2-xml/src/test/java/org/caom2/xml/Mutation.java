package org.caom2.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A change to one place of a document: most make it invalid, some must not. */
enum Mutation {
  DROP_ELEMENT,
  DUPLICATE_ELEMENT,
  SWAP_ELEMENTS,
  MOVE_ELEMENT,
  RENAME_ELEMENT,
  NAME_OF_ANOTHER,
  ELEMENT_WITHOUT_NAMESPACE,
  ELEMENT_OF_OTHER_NAMESPACE,
  EMPTY_ELEMENT,
  DROP_CHILDREN,
  INSERT_UNKNOWN,
  ELEMENT_IN_TEXT,
  STRAY_TEXT,
  STRAY_BLANKS,
  COMMENT,
  INSTRUCTION,
  CDATA,
  CHANGE_TEXT,
  BLANKS_AROUND_TEXT,
  DROP_ATTRIBUTE,
  RENAME_ATTRIBUTE,
  CHANGE_ATTRIBUTE,
  ATTRIBUTE_WITHOUT_NAMESPACE,
  FOREIGN_ATTRIBUTE,
  LANGUAGE,
  SCHEMA_LOCATION,
  NIL,
  TYPE_OF_ELEMENT,
  OTHER_PREFIX,
  DEFAULT_NAMESPACE;

  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private static final String[] TEXTS = {
    "",
    " ",
    "x",
    "0",
    "1",
    "-1",
    "+5",
    "005",
    "1.0",
    "1.",
    ".5",
    "1e5",
    "1E+05",
    "-0",
    "NaN",
    "nan",
    "INF",
    "-INF",
    "+INF",
    "Infinity",
    "true",
    "TRUE",
    "false",
    "science",
    "data",
    "this",
    "catalog",
    "Optical",
    "I",
    "object",
    "fail",
    "2",
    "99",
    "99999999999",
    "99999999999999999999",
    "0x10",
    "1d",
    "a b",
    "a\nb",
    "\u00e9",
    "\u00a0",
    "caom:A/b",
    "caom:A/b/c",
    "ivo://a/b?c",
    "ivo://",
    "a%20b",
    "http://example.org/#x",
    "#x",
    "2020-01-02T03:04:05.678",
    "2020-01-02",
    "--5",
    "5-",
    "1 2",
    "e5",
    "550e8400-e29b-41d4-a716-446655440000",
    "550E8400-E29B-41D4-A716-446655440000",
    "1-2-3-4-5",
  };

  private static final String[] TYPES = {
    "SimpleObservation",
    "DerivedObservation",
    "CompositeObservation",
    "ObsType",
    "Circle",
    "Polygon",
    "Shape",
    "MultiPolygon",
    "Plane",
    "Interval",
    "CaomEntity",
    "Nothing",
    "",
  };

  /** The changed document; null if there is no place for the change. */
  byte[] apply(byte[] document, Random random) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document tree = factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
    List<Element> elements = new ArrayList<>();
    collect(tree.getDocumentElement(), elements);
    for (int i = 0; i < 20; i++) {
      if (change(elements.get(random.nextInt(elements.size())), elements, random)) {
        return bytes(tree);
      }
    }
    return null;
  }

  private static void collect(Element element, List<Element> all) {
    all.add(element);
    children(element).forEach(child -> collect(child, all));
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static byte[] bytes(Document tree) throws TransformerException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(tree), new StreamResult(out));
    return out.toByteArray();
  }

  private boolean change(Element element, List<Element> all, Random random) {
    Document tree = element.getOwnerDocument();
    Node parent = element.getParentNode();
    boolean root = parent == tree;
    boolean leaf = children(element).isEmpty();
    String namespace = tree.getDocumentElement().getNamespaceURI();
    switch (this) {
      case DROP_ELEMENT -> {
        return !root && parent.removeChild(element) != null;
      }
      case DUPLICATE_ELEMENT -> {
        return !root && parent.insertBefore(element.cloneNode(true), element) != null;
      }
      case SWAP_ELEMENTS -> {
        Node next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
          next = next.getNextSibling();
        }
        return !root && next != null && parent.insertBefore(next, element) != null;
      }
      case MOVE_ELEMENT -> {
        Element to = all.get(random.nextInt(all.size()));
        if (root || children(to).isEmpty() || contains(element, to)) {
          return false;
        }
        to.insertBefore(element, random.nextBoolean() ? to.getFirstChild() : null);
        return true;
      }
      case RENAME_ELEMENT -> tree.renameNode(element, namespace, "caom2:nothing");
      case NAME_OF_ANOTHER ->
          tree.renameNode(
              element, namespace, "caom2:" + all.get(random.nextInt(all.size())).getLocalName());
      case ELEMENT_WITHOUT_NAMESPACE -> {
        return !root && tree.renameNode(element, null, element.getLocalName()) != null;
      }
      case ELEMENT_OF_OTHER_NAMESPACE -> {
        return !root
            && tree.renameNode(element, "http://example.org", "x:" + element.getLocalName())
                != null;
      }
      case EMPTY_ELEMENT -> element.setTextContent("");
      case DROP_CHILDREN -> {
        if (leaf) {
          return false;
        }
        element.setTextContent(random.nextBoolean() ? "" : "\n");
      }
      case INSERT_UNKNOWN ->
          element.insertBefore(
              tree.createElementNS(namespace, "caom2:nothing"), element.getFirstChild());
      case ELEMENT_IN_TEXT -> {
        return leaf
            && element.appendChild(
                    tree.createElementNS(
                        namespace, "caom2:" + all.get(random.nextInt(all.size())).getLocalName()))
                != null;
      }
      case STRAY_TEXT -> {
        return !leaf
            && element.appendChild(tree.createTextNode(random.nextBoolean() ? "x" : "\u00a0"))
                != null;
      }
      case STRAY_BLANKS ->
          element.insertBefore(tree.createTextNode(" \n\t "), element.getFirstChild());
      case COMMENT -> element.insertBefore(tree.createComment(" <x/> "), anyChild(element, random));
      case INSTRUCTION ->
          element.insertBefore(
              tree.createProcessingInstruction("x", "y"), anyChild(element, random));
      case CDATA -> {
        if (!leaf) {
          return false;
        }
        String text = element.getTextContent();
        int half = text.length() / 2;
        element.setTextContent(text.substring(0, half));
        element.appendChild(tree.createCDATASection(text.substring(half)));
      }
      case CHANGE_TEXT -> {
        if (!leaf) {
          return false;
        }
        element.setTextContent(TEXTS[random.nextInt(TEXTS.length)]);
      }
      case BLANKS_AROUND_TEXT -> {
        if (!leaf) {
          return false;
        }
        String[] blanks = {" ", "\n", "\t", "  "};
        element.setTextContent(
            blanks[random.nextInt(4)] + element.getTextContent() + blanks[random.nextInt(4)]);
      }
      default -> {
        return attribute(element, root, namespace, random);
      }
    }
    return true;
  }

  private boolean attribute(Element element, boolean root, String namespace, Random random) {
    Document tree = element.getOwnerDocument();
    List<Attr> own = new ArrayList<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!"xmlns".equals(attribute.getPrefix())) {
        own.add(attribute);
      }
    }
    Attr one = own.isEmpty() ? null : own.get(random.nextInt(own.size()));
    switch (this) {
      case DROP_ATTRIBUTE -> {
        return one != null && element.removeAttributeNode(one) != null;
      }
      case RENAME_ATTRIBUTE -> {
        return one != null && tree.renameNode(one, namespace, "caom2:nothing") != null;
      }
      case CHANGE_ATTRIBUTE -> {
        if (one == null || XSI.equals(one.getNamespaceURI())) {
          return false;
        }
        one.setValue(TEXTS[random.nextInt(TEXTS.length)]);
      }
      case ATTRIBUTE_WITHOUT_NAMESPACE -> {
        return one != null && tree.renameNode(one, null, one.getLocalName()) != null;
      }
      case FOREIGN_ATTRIBUTE -> element.setAttributeNS("http://example.org", "x:y", "z");
      case LANGUAGE ->
          element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", "en");
      case SCHEMA_LOCATION -> element.setAttributeNS(XSI, "xsi:schemaLocation", "http://x y");
      case NIL -> element.setAttributeNS(XSI, "xsi:nil", random.nextBoolean() ? "true" : "false");
      case TYPE_OF_ELEMENT -> {
        String[] prefixes = {"caom2:", "", "x:", " caom2:"};
        element.setAttributeNS(
            XSI, "xsi:type", prefixes[random.nextInt(4)] + TYPES[random.nextInt(TYPES.length)]);
      }
      case OTHER_PREFIX -> {
        return root && rename(element, "q:");
      }
      case DEFAULT_NAMESPACE -> {
        return root && rename(element, "");
      }
      default -> throw new IllegalStateException(name());
    }
    return true;
  }

  /** Gives all elements another prefix; attributes keep theirs, which stays declared. */
  private static boolean rename(Element element, String prefix) {
    for (Element child : children(element)) {
      rename(child, prefix);
    }
    element
        .getOwnerDocument()
        .renameNode(element, element.getNamespaceURI(), prefix + element.getLocalName());
    return true;
  }

  private static boolean contains(Node element, Node other) {
    for (Node at = other; at != null; at = at.getParentNode()) {
      if (at == element) {
        return true;
      }
    }
    return false;
  }

  private static Node anyChild(Element element, Random random) {
    int count = element.getChildNodes().getLength();
    return count == 0 ? null : element.getChildNodes().item(random.nextInt(count));
  }
}
