package org.caom2.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The name of an element, and its tags as bytes: the start tag without what ends it. */
final class Tag {
  static final String PREFIX = "caom2";

  /** By name, of which there are no more than the model has. */
  private static final Map<String, Tag> ALL = new ConcurrentHashMap<>();

  private final String name;
  private final byte[] start;
  private final byte[] end;

  private Tag(String name) {
    this.name = name;
    this.start = ascii('<' + PREFIX + ':' + name);
    this.end = ascii("</" + PREFIX + ':' + name + '>');
  }

  /** The tags of elements of that name, which the model has. */
  static Tag of(String name) {
    return ALL.computeIfAbsent(name, Tag::new);
  }

  String name() {
    return name;
  }

  /** Not a copy. */
  byte[] start() {
    return start;
  }

  /** Not a copy. */
  byte[] end() {
    return end;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
