package org.caom2.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caom2.model.Observation;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;

/**
 * Makes the JSON Schema of a version's plain dialect from the declarations. Names no field. For one
 * use.
 */
final class JsonSchema {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Version version;
  private final ObjectNode definitions = NODES.objectNode();
  private final Map<String, Object> names = new HashMap<>();
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  private JsonSchema(Version version) {
    this.version = version;
  }

  static String of(Version version, PrettyPrinter printer) {
    try {
      return MAPPER.writer(printer).writeValueAsString(new JsonSchema(version).make()) + '\n';
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode make() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "An observation of CAOM " + version);
    schema.setAll(alternatives(Observation.SCHEMA, true));
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
    schema.set("$defs", definitions);
    return schema;
  }

  private ObjectNode value(Value<?> value) {
    if (value instanceof Scalar<?> scalar) {
      return scalar(scalar);
    }
    if (value instanceof Choice<?> choice) {
      return choice.isByElement() ? byMember(choice) : alternatives(choice, false);
    }
    Type<?> type = (Type<?>) value;
    return reference(type.name(version), type, () -> object(type.view(version)));
  }

  /** What makes a definition. */
  @FunctionalInterface
  private interface Definition {
    ObjectNode make();
  }

  /** Refers to a definition, which is made later unless it is made already. */
  private ObjectNode reference(String name, Object of, Definition definition) {
    Object other = names.putIfAbsent(name, of);
    if (other == null) {
      // Keeps the definitions in the order in which they are met.
      definitions.putNull(name);
      waiting.add(() -> definitions.set(name, definition.make()));
    } else if (!other.equals(of)) {
      throw new IllegalStateException("two definitions are called " + name);
    }
    return NODES.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode alternatives(Choice<?> choice, boolean isRoot) {
    ObjectNode schema = NODES.objectNode();
    ArrayNode all = schema.putArray("oneOf");
    for (Choice.Alternative<?> alternative : choice.alternatives()) {
      Type<?> type = alternative.type();
      if (type.versions().contains(version)) {
        all.add(reference(type.name(version), alternative, () -> told(type, isRoot)));
      }
    }
    return schema;
  }

  /** An object that tells its type, and the namespace if it is the document. */
  private ObjectNode told(Type<?> type, boolean isRoot) {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    if (isRoot) {
      properties.putObject("@caom2").put("const", version.namespace());
      required.add("@caom2");
    }
    properties.putObject("@type").put("const", "caom2:" + type.name(version));
    required.add("@type");
    members(type.view(version), properties, required);
    return schema.put("additionalProperties", false);
  }

  /** An object with one member, whose name tells the type. */
  private ObjectNode byMember(Choice<?> choice) {
    return reference(
        choice.name(),
        choice,
        () -> {
          ObjectNode schema = NODES.objectNode().put("type", "object");
          ObjectNode properties = schema.putObject("properties");
          ArrayNode all = schema.putArray("oneOf");
          for (Choice.Alternative<?> alternative : choice.alternatives()) {
            if (alternative.type().versions().contains(version)) {
              properties.set(alternative.element(), value(alternative.type()));
              all.addObject().putArray("required").add(alternative.element());
            }
          }
          return schema.put("additionalProperties", false);
        });
  }

  private ObjectNode object(View<?> view) {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    members(view, properties, required);
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema.put("additionalProperties", false);
  }

  private void members(View<?> view, ObjectNode properties, ArrayNode required) {
    for (Slot slot : view.slots()) {
      String name = slot.isAttribute() ? "@" + slot.name() : slot.name();
      properties.set(name, member(slot));
      if (slot.isRequired()) {
        required.add(name);
      }
    }
  }

  private ObjectNode member(Slot slot) {
    View<Object> nested = slot.content();
    boolean own = nested != null && nested.slots().stream().anyMatch(Slot::isOuter);
    ObjectNode schema = nested != null && own ? object(nested) : value(slot.value());
    if (slot.isList() && !slot.isBare()) {
      ObjectNode list = NODES.objectNode().put("type", "array");
      list.set("items", schema);
      if (slot.atLeast() > 0) {
        list.put("minItems", slot.atLeast());
      }
      schema = list;
    }
    String unit = slot.field().unit();
    return unit == null ? schema : schema.put("description", "unit: " + unit);
  }

  private ObjectNode scalar(Scalar<?> scalar) {
    boolean restricted = scalar.pattern() != null || !scalar.closedList(version).isEmpty();
    return restricted || scalar.form() == Scalar.Form.NUMBER
        ? reference(scalar.name(), scalar, () -> text(scalar))
        : text(scalar);
  }

  private ObjectNode text(Scalar<?> scalar) {
    ObjectNode schema = NODES.objectNode();
    List<String> terms = scalar.closedList(version);
    switch (scalar.form()) {
      case BOOLEAN -> schema.put("type", "boolean");
      case INTEGER -> {
        schema.put("type", "integer");
        if (!terms.isEmpty()) {
          ArrayNode numbers = schema.putArray("enum");
          terms.forEach(term -> numbers.add(Long.parseLong(term)));
        } else {
          long most = Long.MAX_VALUE >> (Long.SIZE - scalar.bits());
          schema.put("minimum", -most - 1).put("maximum", most);
        }
      }
      case NUMBER -> {
        ArrayNode any = schema.putArray("anyOf");
        any.addObject().put("type", "number");
        any.addObject().putArray("enum").add("NaN").add("INF").add("-INF");
      }
      case TEXT -> {
        schema.put("type", "string");
        if (scalar.pattern() != null) {
          schema.put("pattern", "^(?:" + scalar.pattern() + ")$");
        }
        if (!terms.isEmpty()) {
          ArrayNode texts = schema.putArray("enum");
          terms.forEach(texts::add);
        }
      }
    }
    return schema;
  }
}
