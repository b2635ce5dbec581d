package org.caom2.json;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes an XML document as the services for 2.3 and 2.4 write it as JSON, mistakes included: no
 * text is escaped, what looks like a number or truth value has no quotes, white space is
 * normalized, lists beyond the known ones repeat their item's key.
 */
final class OldServiceJson {
  private static final Set<String> LISTS =
      Set.of(
          "planes",
          "artifacts",
          "parts",
          "vertices",
          "points",
          "inputs",
          "states",
          "samples",
          "members",
          "keywords");

  private static final Set<String> QUOTED =
      Set.of("observationID", "productID", "sequenceNumber", "name");

  private final StringBuilder out = new StringBuilder();

  private OldServiceJson() {}

  static String of(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    OldServiceJson json = new OldServiceJson();
    json.out.append("{  \"caom2:Observation\" : { \"@xmlns:caom2\" : \"");
    json.out.append(root.getNamespaceURI());
    json.out.append("\", \"@xmlns:xsi\" : \"http://www.w3.org/2001/XMLSchema-instance\", ");
    json.members(root);
    json.out.append(" } }");
    return json.out.toString();
  }

  private void element(Element element, String key) {
    out.append('"').append(key).append("\" : ");
    List<Element> children = children(element);
    List<Attr> attributes = attributes(element);
    if (LISTS.contains(element.getLocalName()) && isList(element, children)) {
      out.append("{ \"$\" : [ ");
      separated(
          children,
          child -> {
            out.append("{ ");
            element(child, child.getLocalName());
            out.append(" }");
          });
      out.append(" ] }");
    } else if (children.isEmpty() && attributes.isEmpty()) {
      out.append("{\"$\" : ");
      value(element.getLocalName(), element.getTextContent());
      out.append('}');
    } else {
      out.append("{ ");
      members(element);
      out.append(" }");
    }
  }

  /** Keywords are one text before 2.3. */
  private static boolean isList(Element element, List<Element> children) {
    return !children.isEmpty() || element.getTextContent().isBlank();
  }

  private void members(Element element) {
    List<Element> children = children(element);
    List<Attr> attributes = attributes(element);
    separated(
        attributes,
        attribute -> {
          boolean type = attribute.getLocalName().equals("type");
          out.append('"').append(type ? "@xsi:type" : "@caom2:" + attribute.getLocalName());
          out.append("\" : ");
          String text = attribute.getValue();
          value(
              attribute.getLocalName(),
              type ? "caom2:" + text.substring(text.indexOf(':') + 1) : text);
        });
    if (!attributes.isEmpty()) {
      out.append(", ");
    }
    separated(children, child -> element(child, "caom2:" + child.getLocalName()));
    if (children.isEmpty()) {
      out.append("\"$\" : ");
      value(element.getLocalName(), element.getTextContent());
    }
  }

  private <T> void separated(List<T> things, java.util.function.Consumer<T> write) {
    for (int i = 0; i < things.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      write.accept(things.get(i));
    }
  }

  private void value(String name, String raw) {
    String text = raw.trim().replaceAll("\\s+", " ");
    boolean bare = !QUOTED.contains(name) && (text.matches("true|false") || isNumber(text));
    out.append(bare ? text : '"' + text + '"');
  }

  private static boolean isNumber(String text) {
    try {
      Double.parseDouble(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
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

  private static List<Attr> attributes(Element element) {
    List<Attr> own = new ArrayList<>();
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      Attr attribute = (Attr) all.item(i);
      String namespace = String.valueOf(attribute.getNamespaceURI());
      boolean type = attribute.getLocalName().equals("type");
      if (namespace.equals(element.getNamespaceURI()) || (type && namespace.endsWith("instance"))) {
        own.add(attribute);
      }
    }
    return own;
  }
}
