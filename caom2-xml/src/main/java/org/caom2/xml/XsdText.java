package org.caom2.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/** A schema document being written: elements of XML Schema, two blanks a level. */
final class XsdText {
  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;
  private boolean hasContent;

  XsdText start(String name) {
    closeTag();
    text.append("  ".repeat(open.size())).append("<xs:").append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  XsdText attribute(String name, String value) {
    text.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    return this;
  }

  XsdText content(String value) {
    text.append('>').append(escape(value));
    inTag = false;
    hasContent = true;
    return this;
  }

  XsdText end() {
    String name = open.pop();
    if (inTag) {
      text.append("/>\n");
      inTag = false;
    } else {
      text.append(hasContent ? "" : "  ".repeat(open.size()));
      text.append("</xs:").append(name).append(">\n");
      hasContent = false;
    }
    return this;
  }

  String text() {
    return text.toString();
  }

  private void closeTag() {
    if (inTag) {
      text.append(">\n");
      inTag = false;
    }
  }

  private static String escape(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
