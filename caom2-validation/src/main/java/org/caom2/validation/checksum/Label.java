package org.caom2.validation.checksum;

import java.nio.charset.StandardCharsets;
import org.caom2.model.schema.Bytes;

/** What generation 2 adds after a field that is there; generation 1 adds nothing. */
final class Label {
  private final String text;
  private final byte[] bytes;

  /** A label; an empty one adds nothing. */
  Label(String text) {
    this.text = text;
    this.bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  void add(Target to) {
    if (bytes.length > 0) {
      Bytes all = to.bytes();
      int from = all.length();
      all.put(bytes);
      to.explain("label", text, from);
    }
  }
}
