package org.caom2.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.caom2.model.codec.Spare;
import org.caom2.model.schema.Version;

/**
 * A document as bytes: UTF-8, prefix {@code caom2}, two blanks a level, line feeds. Kept in memory,
 * so that nothing is written of a document that is refused.
 */
final class XmlBytes implements Sink {
  private static final String PREFIX = Tag.PREFIX + ':';

  /** A line feed and blanks for the deepest level that documents have, and more. */
  private static final byte[] NEW_LINE =
      ("\n" + "  ".repeat(32)).getBytes(StandardCharsets.US_ASCII);

  /** What is to be written in another way: a bit for each character below 0x40. */
  private static final long ESCAPED =
      (1L << '&') | (1L << '<') | (1L << '>') | (1L << '"') | 0xffff_ffffL;

  private static final int FIRST = 16 * 1024;
  private static final int LARGEST_SPARE = 1024 * 1024;
  private static final byte[] EMPTY = new byte[0];

  /** The buffer of a document that was written, for the next one; whoever takes it has it alone. */
  private static final Spare<byte[]> SPARE = new Spare<>(() -> new byte[FIRST]);

  private final Version version;
  private byte[] buffer;
  private int length;

  /** The elements that are open, of which there are {@link #depth}. */
  private Tag[] open = new Tag[16];

  private int depth;

  /** Whether the start tag of the element started last is still open. */
  private boolean inTag;

  /** Whether the element started last has a text. */
  private boolean hasText;

  XmlBytes(Version version) {
    this.version = version;
    this.buffer = SPARE.take();
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Writes the document; nothing can be added or written afterwards. */
  void writeTo(OutputStream out) throws IOException {
    out.write(buffer, 0, length);
    if (buffer.length <= LARGEST_SPARE) {
      SPARE.give(buffer);
    }
    buffer = EMPTY;
    length = 0;
  }

  @Override
  public void start(Tag tag) {
    closeTag();
    if (depth > 0) {
      newLine();
    }
    put(tag.start());
    if (depth == 0) {
      put(" xmlns:caom2=\"");
      put(version.namespace());
      put("\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth++] = tag;
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
    Tag tag = open[--depth];
    if (inTag) {
      put("/>");
      inTag = false;
    } else {
      if (!hasText) {
        newLine();
      }
      put(tag.end());
    }
    hasText = false;
    if (depth == 0) {
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
    int blanks = 2 * depth;
    int known = Math.min(1 + blanks, NEW_LINE.length);
    put(NEW_LINE, known);
    for (int i = known; i < 1 + blanks; i++) {
      put(' ');
    }
  }

  private void escape(String text, boolean attribute) {
    int plain = plain(text);
    for (int i = plain; i < text.length(); i++) {
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

  /** Adds the characters up to the first that may be written in another way, and counts them. */
  private int plain(String text) {
    int end = text.length();
    room(end);
    byte[] to = buffer;
    int from = length;
    int i = 0;
    while (i < end) {
      char c = text.charAt(i);
      if (c >= 0x80 || (c < 0x40 && ((ESCAPED >>> c) & 1) != 0)) {
        break;
      }
      to[from + i] = (byte) c;
      i++;
    }
    length = from + i;
    return i;
  }

  /** Adds the character at that place and tells how many more code units it took. */
  private int character(String text, int at) {
    int c = text.codePointAt(at);
    int size = Character.charCount(c);
    put(text.substring(at, at + size).getBytes(StandardCharsets.UTF_8));
    return size - 1;
  }

  private void put(String ascii) {
    int count = ascii.length();
    room(count);
    for (int i = 0; i < count; i++) {
      buffer[length + i] = (byte) ascii.charAt(i);
    }
    length += count;
  }

  private void put(byte[] bytes) {
    put(bytes, bytes.length);
  }

  private void put(byte[] bytes, int count) {
    room(count);
    System.arraycopy(bytes, 0, buffer, length, count);
    length += count;
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
