package org.caom2.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Document;
import org.caom2.model.issue.Outcome;
import org.dom4j.Attribute;
import org.dom4j.DocumentException;
import org.dom4j.Element;
import org.dom4j.io.SAXReader;
import org.xml.sax.SAXException;

/** Trees of dom4j for tests: how a user might make them, and what is in them. */
final class Trees {
  private Trees() {}

  private static SAXReader reader() {
    SAXReader reader = new SAXReader();
    try {
      reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
    return reader;
  }

  static org.dom4j.Document parse(String text) {
    try {
      return reader().read(new StringReader(text));
    } catch (DocumentException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** The tree of a document. */
  static org.dom4j.Document parse(byte[] document) throws DocumentException {
    return reader().read(new ByteArrayInputStream(document));
  }

  /** What was found where: code and path, a line each. */
  static List<String> found(Outcome<Document> outcome) {
    return outcome.issues().stream()
        .map(issue -> issue.severity() + " " + issue.code().id() + " " + issue.path())
        .toList();
  }

  /**
   * The element in lines that are equal for equal content; white space between elements is none.
   */
  static List<String> lines(Element element) {
    List<String> lines = new ArrayList<>();
    add(element, lines);
    return lines;
  }

  private static void add(Element element, List<String> lines) {
    lines.add(element.getQualifiedName() + " in " + element.getNamespaceURI());
    for (Attribute attribute : element.attributes()) {
      lines.add(
          "@"
              + attribute.getQualifiedName()
              + " in "
              + attribute.getNamespaceURI()
              + " = "
              + attribute.getValue());
    }
    if (element.elements().isEmpty()) {
      lines.add("text " + element.getText());
    }
    element.elements().forEach(child -> add(child, lines));
    lines.add("end");
  }
}
