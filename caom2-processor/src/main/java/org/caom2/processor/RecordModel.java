package org.caom2.processor;

import java.util.List;

/**
 * What a builder needs to know of a record.
 *
 * @param name the simple name
 * @param packageName the package, empty for the unnamed one
 * @param exported whether the record is public
 * @param summary the first sentence of the doc comment, empty if there is none
 * @param components the components in their order
 */
record RecordModel(
    String name, String packageName, boolean exported, String summary, List<Component> components) {

  String builder() {
    return name + "Builder";
  }

  List<Component> required() {
    return components.stream().filter(Component::required).toList();
  }

  boolean has(String component) {
    return components.stream().anyMatch(c -> c.name().equals(component));
  }
}
