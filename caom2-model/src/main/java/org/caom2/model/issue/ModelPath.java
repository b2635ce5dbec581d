package org.caom2.model.issue;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in an observation something is: {@code plane[caom:C/O/p]/energy/samples[0]/lower}.
 *
 * <p>Segments are the field names of the newest version, below the observation; a child entity is
 * named by its kind and key ({@code plane[uri]}, {@code artifact[uri]}, {@code part[name]}, {@code
 * chunk[id]}), a list item by its index from 0, and an item whose key is missing by {@code [#n]}. A
 * {@code ]} or {@code \} inside a key has a {@code \} before it. The empty path is the document.
 * Immutable; two paths are equal when their texts are. In order, a path comes before those below
 * it.
 */
public final class ModelPath implements Comparable<ModelPath> {
  /** The document itself. */
  public static final ModelPath DOCUMENT = new ModelPath(null, "");

  private final @Nullable ModelPath parent;
  private final String name;

  /** A text or an id, which is made a text when the path is: that takes a while. */
  private final @Nullable Object key;

  /** The name with the key, made when first asked for: most paths never are. */
  private @Nullable String segment;

  private ModelPath(@Nullable ModelPath parent, String name) {
    this(parent, name, null);
  }

  private ModelPath(@Nullable ModelPath parent, String name, @Nullable Object key) {
    this.parent = parent;
    this.name = name;
    this.key = key;
  }

  /** The path of a field of this object. */
  public ModelPath field(String name) {
    return new ModelPath(this, name);
  }

  /** The path of the item with that key: {@code plane[key]}. */
  public ModelPath keyed(String name, String key) {
    return new ModelPath(this, name, key);
  }

  /** The same of an item whose key is an id: {@code chunk[id]}. */
  public ModelPath keyed(String name, UUID key) {
    return new ModelPath(this, name, key);
  }

  /** The path of a list item, counted from 0: {@code samples[3]}; its parent is the list. */
  public ModelPath item(String name, int index) {
    return new ModelPath(field(name), "[" + index + ']');
  }

  /** The path of a keyed item whose key is missing, counted from 0: {@code plane[#3]}. */
  public ModelPath keyless(String name, int index) {
    return new ModelPath(this, name + "[#" + index + ']');
  }

  /** Whether this is an item of that name whose key is missing: {@code plane[#3]}. */
  public boolean isKeyless(String item) {
    return key == null && name.startsWith(item) && name.startsWith("[#", item.length());
  }

  /** The path of what this is a field or an item of, or null for the document. */
  public @Nullable ModelPath parent() {
    return parent;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelPath path
        && segment().equals(path.segment())
        && Objects.equals(parent, path.parent);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(parent) + segment().hashCode();
  }

  /**
   * By the segments, from the document down. Tables of paths need an order: the keys of a document
   * can be chosen so that all their hashes are equal.
   */
  @Override
  public int compareTo(ModelPath other) {
    int depth = depth();
    int depthOfOther = other.depth();
    int shared = Math.min(depth, depthOfOther);
    int order = compare(above(depth - shared), other.above(depthOfOther - shared));
    return order != 0 ? order : Integer.compare(depth, depthOfOther);
  }

  private static int compare(@Nullable ModelPath path, @Nullable ModelPath other) {
    if (path == null || other == null) {
      return 0; // Both are as deep.
    }
    int order = compare(path.parent, other.parent);
    return order != 0 ? order : path.segment().compareTo(other.segment());
  }

  private int depth() {
    int depth = 0;
    for (ModelPath at = parent; at != null; at = at.parent) {
      depth++;
    }
    return depth;
  }

  private @Nullable ModelPath above(int levels) {
    ModelPath at = this;
    for (int i = 0; i < levels && at != null; i++) {
      at = at.parent;
    }
    return at;
  }

  /** About how long the text is: without escapes and the strokes between segments. */
  long length() {
    long length = 0;
    for (ModelPath at = this; at != null; at = at.parent) {
      length += at.name.length() + (at.key == null ? 0 : at.key.toString().length());
    }
    return length;
  }

  /** The text; empty for the document. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    if (parent != null) {
      parent.append(text);
      String own = segment();
      if (text.length() > 0 && !own.startsWith("[")) {
        text.append('/');
      }
      text.append(own);
    }
  }

  private String segment() {
    String known = segment;
    if (known == null) {
      known = key == null ? name : name + '[' + escaped(key.toString()) + ']';
      segment = known;
    }
    return known;
  }

  private static String escaped(String key) {
    if (key.indexOf(']') < 0 && key.indexOf('\\') < 0) {
      return key;
    }
    return key.replace("\\", "\\\\").replace("]", "\\]");
  }
}
