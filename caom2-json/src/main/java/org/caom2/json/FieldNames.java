package org.caom2.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of fields as a dialect writes them, encoded once; no more than the model has. */
final class FieldNames {
  private static final FieldNames PLAIN = new FieldNames("");
  private static final FieldNames PREFIXED = new FieldNames("caom2:");

  private final String prefix;
  private final Map<String, SerializableString> elements = new ConcurrentHashMap<>();
  private final Map<String, SerializableString> attributes = new ConcurrentHashMap<>();

  private FieldNames(String prefix) {
    this.prefix = prefix;
  }

  static FieldNames of(Dialect dialect) {
    return dialect == Dialect.PREFIXED ? PREFIXED : PLAIN;
  }

  /** The name of what is an element in XML. */
  SerializableString element(String name) {
    SerializableString known = elements.get(name);
    return known != null
        ? known
        : elements.computeIfAbsent(name, n -> new SerializedString(prefix + n));
  }

  /** The name of what is an attribute in XML. */
  SerializableString attribute(String name) {
    SerializableString known = attributes.get(name);
    return known != null
        ? known
        : attributes.computeIfAbsent(name, n -> new SerializedString('@' + prefix + n));
  }
}
