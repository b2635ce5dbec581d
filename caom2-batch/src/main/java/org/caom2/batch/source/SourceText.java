package org.caom2.batch.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a document as far as it was read, kept to show lines of it. That of a large document
 * is not kept.
 */
public final class SourceText {
  private static final int LIMIT = 64 << 20;
  private static final int HEAD = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private Bytes bytes = new Bytes();
  private boolean large;

  SourceText() {}

  private static final class Bytes extends ByteArrayOutputStream {
    InputStream open() {
      return new ByteArrayInputStream(buf, 0, count);
    }

    String head() {
      return new String(buf, 0, Math.min(count, HEAD), StandardCharsets.ISO_8859_1);
    }
  }

  void add(byte[] buffer, int offset, int count) {
    if (bytes.size() + count > LIMIT) {
      large = true;
      bytes = new Bytes();
    }
    if (!large) {
      bytes.write(buffer, offset, count);
    }
  }

  /** The text from its beginning; empty if it was not kept. A byte order mark is part of it. */
  public Reader open() {
    return new InputStreamReader(bytes.open(), charset());
  }

  /** As XML 1.0, appendix F, and RFC 8259 tell it. */
  private Charset charset() {
    String head = bytes.head();
    if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16;
    }
    if (head.startsWith("\0<") || head.startsWith("\0{")) {
      return StandardCharsets.UTF_16BE;
    }
    if (head.startsWith("<\0") || head.startsWith("{\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(head);
    if (head.startsWith("<?xml") && declared.find()) {
      try {
        return Charset.forName(declared.group(1));
      } catch (IllegalArgumentException e) {
        return StandardCharsets.UTF_8;
      }
    }
    return StandardCharsets.UTF_8;
  }
}
