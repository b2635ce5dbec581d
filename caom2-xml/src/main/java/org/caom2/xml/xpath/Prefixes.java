package org.caom2.xml.xpath;

import java.util.HashMap;
import java.util.Map;
import org.caom2.model.schema.Version;
import org.jaxen.NamespaceContext;
import org.jspecify.annotations.Nullable;

/** What prefixes stand for in expressions. */
final class Prefixes implements NamespaceContext {
  private static final Map<String, String> OWN =
      Map.of(
          "caom",
          CaomNavigator.CAOM,
          "caom2",
          CaomNavigator.CAOM,
          "xsi",
          "http://www.w3.org/2001/XMLSchema-instance",
          "xml",
          "http://www.w3.org/XML/1998/namespace");

  private final Map<String, String> namespaces;

  private Prefixes(Map<String, String> namespaces) {
    this.namespaces = namespaces;
  }

  static Prefixes with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(OWN);
    more.forEach(
        (prefix, namespace) -> {
          if (OWN.containsKey(prefix)) {
            throw new IllegalArgumentException("the prefix " + prefix + " has a meaning already");
          }
          if (Version.ofNamespace(namespace).isPresent()) {
            throw new IllegalArgumentException(
                "the prefix caom stands for every version; " + prefix + " cannot be one of them");
          }
          all.put(prefix, namespace);
        });
    return new Prefixes(Map.copyOf(all));
  }

  @Override
  public @Nullable String translateNamespacePrefixToUri(String prefix) {
    return namespaces.get(prefix);
  }
}
