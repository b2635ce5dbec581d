package org.caom2.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.caom2.model.schema.Version;

/**
 * A document as bytes: UTF-8, prefix {@code caom2}, two blanks a level, line feeds. Kept in memory,
 * so that nothing is written of a document that is refused.
 */
final class XmlBytes implements Sink {
  private static final byte[] PREFIX = "caom2:".getBytes(StandardCharsets.US_ASCII);

  private final Version version;
  private final Deque<String> open = new ArrayDeque<>();
  private byte[] buffer = new byte[8192];
  private int length;

  /** Whether the start tag of the element started last is still open. */
  private boolean inTag;

  /** Whether the element started last has a text. */
  private boolean hasText;

  XmlBytes(Version version) {
    this.version = version;
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(buffer, 0, length);
  }

  @Override
  public void start(String name) {
    closeTag();
    boolean root = open.isEmpty();
    if (!root) {
      newLine();
    }
    put('<');
    put(PREFIX);
    put(name);
    if (root) {
      put(" xmlns:caom2=\"");
      put(version.namespace());
      put("\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    }
    open.push(name);
    inTag = true;
    hasText = false;
  }

  @Override
  public void type(String name) {
    put(" xsi:type=\"");
    put(PREFIX);
    put(name);
    put('"');
  }

  @Override
  public void attribute(String name, String text) {
    put(' ');
    put(PREFIX);
    put(name);
    put("=\"");
    escape(text, true);
    put('"');
  }

  @Override
  public void text(String text) {
    if (!text.isEmpty()) {
      closeTag();
      escape(text, false);
      hasText = true;
    }
  }

  @Override
  public void end() {
    String name = open.pop();
    if (inTag) {
      put("/>");
      inTag = false;
    } else {
      if (!hasText) {
        newLine();
      }
      put("</");
      put(PREFIX);
      put(name);
      put('>');
    }
    hasText = false;
    if (open.isEmpty()) {
      put('\n');
    }
  }

  private void closeTag() {
    if (inTag) {
      put('>');
      inTag = false;
    }
  }

  private void newLine() {
    put('\n');
    for (int i = open.size(); i > 0; i--) {
      put(' ');
      put(' ');
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        i += character(text, i);
        continue;
      }
      switch (c) {
        case '&' -> put("&amp;");
        case '<' -> put("&lt;");
        case '>' -> put("&gt;");
        case '\r' -> put("&#13;");
        case '"' -> put(attribute ? "&quot;" : "\"");
        case '\n' -> put(attribute ? "&#10;" : "\n");
        case '\t' -> put(attribute ? "&#9;" : "\t");
        default -> put(c);
      }
    }
  }

  /** Adds the character at that place and tells how many more code units it took. */
  private int character(String text, int at) {
    int c = text.codePointAt(at);
    int size = Character.charCount(c);
    put(text.substring(at, at + size).getBytes(StandardCharsets.UTF_8));
    return size - 1;
  }

  private void put(String ascii) {
    room(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      buffer[length++] = (byte) ascii.charAt(i);
    }
  }

  private void put(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  private void put(char ascii) {
    room(1);
    buffer[length++] = (byte) ascii;
  }

  private void room(int more) {
    if (buffer.length - length < more) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
  }
}
