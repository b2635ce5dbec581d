package org.caom2.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caom2.model.Observation;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;

/** Writes the XML Schema of a version from the declarations. Names no field. For one use. */
final class XmlSchema {
  private static final String PREFIX = "caom2:";

  private final Version version;
  private final XsdText out = new XsdText();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Set<Object> declared = new HashSet<>();
  private final Map<String, Object> names = new HashMap<>();

  /** Restricted texts, by name: written last. */
  private final Map<String, Scalar<?>> simple = new TreeMap<>();

  private XmlSchema(Version version) {
    this.version = version;
  }

  static String of(Version version) {
    return new XmlSchema(version).write();
  }

  private String write() {
    out.start("schema")
        .attribute("xmlns:xs", "http://www.w3.org/2001/XMLSchema")
        .attribute("xmlns:caom2", version.namespace())
        .attribute("targetNamespace", version.namespace())
        .attribute("elementFormDefault", "qualified")
        .attribute("attributeFormDefault", "qualified");
    out.start("element")
        .attribute("name", "Observation")
        .attribute("type", typeName(Observation.SCHEMA))
        .end();
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
    simple.forEach(this::simpleType);
    return out.end().text();
  }

  /** The name of the type of a value, whose declaration is written if it is not yet. */
  private String typeName(Value<?> value) {
    if (value instanceof Scalar<?> scalar) {
      if (scalar.pattern() == null && scalar.closedList(version).isEmpty()) {
        return scalar.xsdType();
      }
      simple.put(scalar.name(), scalar);
      return PREFIX + scalar.name();
    }
    if (value instanceof Choice<?> choice) {
      return choiceName(choice);
    }
    Type<?> type = (Type<?>) value;
    return named(type.name(version), type, () -> complexType(type, ""));
  }

  private String choiceName(Choice<?> choice) {
    if (choice.isByElement()) {
      return named(choice.name(), choice, () -> choiceOfElements(choice));
    }
    // The variants of one class share what they extend, which must not have the name of one.
    String base = choice.name().equals("Observation") ? "ObsType" : choice.name();
    return named(base, choice, () -> choiceOfTypes(choice, base));
  }

  private String named(String name, Object declaration, Runnable writing) {
    if (declared.add(declaration)) {
      Object other = names.put(name, declaration);
      if (other != null) {
        throw new IllegalStateException("two types are called " + name);
      }
      waiting.add(writing);
    }
    return PREFIX + name;
  }

  private void choiceOfTypes(Choice<?> choice, String base) {
    out.start("complexType").attribute("name", base).attribute("abstract", "true").end();
    for (Choice.Alternative<?> alternative : choice.alternatives()) {
      Type<?> type = alternative.type();
      if (type.versions().contains(version)) {
        named(type.name(version), type, () -> complexType(type, PREFIX + base));
      }
    }
  }

  private void choiceOfElements(Choice<?> choice) {
    out.start("complexType").attribute("name", choice.name()).start("choice");
    for (Choice.Alternative<?> alternative : choice.alternatives()) {
      out.start("element")
          .attribute("name", alternative.element())
          .attribute("type", typeName(alternative.type()))
          .end();
    }
    out.end().end();
  }

  private void complexType(Type<?> type, String base) {
    out.start("complexType").attribute("name", type.name(version));
    if (base.isEmpty()) {
      content(type.view(version));
    } else {
      out.start("complexContent").start("extension").attribute("base", base);
      content(type.view(version));
      out.end().end();
    }
    out.end();
  }

  private void content(View<?> view) {
    out.start("sequence");
    for (Slot slot : view.elements()) {
      element(slot);
    }
    out.end();
    for (Slot slot : view.attributes()) {
      out.start("attribute")
          .attribute("name", slot.name())
          .attribute("type", typeName(slot.value()));
      if (slot.isRequired()) {
        out.attribute("use", "required");
      }
      out.end();
    }
  }

  private void element(Slot slot) {
    out.start("element").attribute("name", slot.name());
    boolean wrapped = slot.isList() && !slot.isBare() && !slot.isPacked();
    View<Object> nested = slot.content();
    boolean holdsOuter = nested != null && nested.slots().stream().anyMatch(Slot::isOuter);
    if (!wrapped && !slot.isPacked() && !holdsOuter) {
      out.attribute("type", typeName(slot.value()));
    }
    if (!slot.isRequired()) {
      out.attribute("minOccurs", "0");
    }
    unit(slot.field());
    if (slot.isPacked()) {
      out.start("simpleType")
          .start("list")
          .attribute("itemType", typeName(slot.value()))
          .end()
          .end();
    } else if (wrapped) {
      out.start("complexType").start("sequence").start("element").attribute("name", slot.item());
      out.attribute("type", typeName(slot.value()));
      out.attribute("minOccurs", Integer.toString(slot.atLeast()));
      out.attribute("maxOccurs", "unbounded");
      out.end().end().end();
    } else if (nested != null && holdsOuter) {
      out.start("complexType");
      content(nested);
      out.end();
    }
    out.end();
  }

  private void unit(Field<?, ?> field) {
    String unit = field.unit();
    if (unit != null) {
      out.start("annotation").start("documentation").content("unit: " + unit).end().end();
    }
  }

  private void simpleType(String name, Scalar<?> scalar) {
    out.start("simpleType").attribute("name", name);
    out.start("restriction").attribute("base", scalar.xsdType());
    String pattern = scalar.pattern();
    if (pattern != null) {
      out.start("pattern").attribute("value", pattern).end();
    }
    List<String> values = scalar.closedList(version);
    for (String value : values) {
      out.start("enumeration").attribute("value", value).end();
    }
    out.end().end();
  }
}
