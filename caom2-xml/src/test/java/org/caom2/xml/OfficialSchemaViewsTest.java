package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The views against the official schemas, class by class. */
class OfficialSchemaViewsTest {
  private final Map<String, Element> types = new TreeMap<>();

  @ParameterizedTest
  @EnumSource
  void everyClassHasTheSameFields(Version version) {
    for (Element type : children(OfficialSchema.of(version).tree())) {
      if (!type.getLocalName().equals("element")) {
        types.put(type.getAttribute("name"), type);
      }
    }
    Map<String, List<String>> ours =
        new TreeMap<>(ClassLines.of(version, scalar -> simple(scalar, version)));
    Map<String, List<String>> official = new TreeMap<>();
    for (String name : ours.keySet()) {
      assertThat(types).containsKey(name);
      official.put(name, lines(types.get(name)));
    }
    assertThat(ours).hasSizeGreaterThan(35).isEqualTo(official);
  }

  private static String simple(Scalar<Object> scalar, Version version) {
    List<String> closed = scalar.closedList(version);
    if (!closed.isEmpty()) {
      return scalar.xsdType() + closed.stream().sorted().toList();
    }
    String pattern = scalar.pattern();
    return scalar.xsdType() + (pattern == null ? "" : "~" + pattern);
  }

  private static List<Element> children(Node node) {
    List<Element> children = new ArrayList<>();
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child && !child.getLocalName().equals("annotation")) {
        children.add(child);
      }
    }
    return children;
  }

  /** Attributes, then elements, those of the base class first. */
  private List<String> lines(Element type) {
    List<String> attributes = new ArrayList<>();
    List<String> elements = new ArrayList<>();
    collect(type, attributes, elements, "");
    attributes.addAll(elements);
    return attributes;
  }

  private void collect(Element in, List<String> attributes, List<String> elements, String within) {
    for (Element child : children(in)) {
      switch (child.getLocalName()) {
        case "complexContent", "sequence" -> collect(child, attributes, elements, within);
        case "choice" -> collect(child, attributes, elements, " choice");
        case "extension" -> {
          collect(types.get(local(child.getAttribute("base"))), attributes, elements, within);
          collect(child, attributes, elements, within);
        }
        case "attribute" ->
            attributes.add(
                "@"
                    + child.getAttribute("name")
                    + " "
                    + typeName(child.getAttribute("type"))
                    + (child.getAttribute("use").equals("required") ? " yes" : " no"));
        case "element" -> elements.add(element(child, within));
        default -> throw new IllegalStateException(child.getLocalName());
      }
    }
  }

  private String element(Element element, String within) {
    String name = element.getAttribute("name");
    String required = element.getAttribute("minOccurs").equals("0") ? " no" : " yes";
    String type = element.getAttribute("type");
    Element declared = types.get(local(type));
    if (declared != null && declared.getLocalName().equals("complexType")) {
      List<Element> content = children(declared);
      List<Element> items =
          content.size() == 1 && content.get(0).getLocalName().equals("sequence")
              ? children(content.get(0))
              : List.of();
      if (items.size() == 1 && items.get(0).getAttribute("maxOccurs").equals("unbounded")) {
        Element item = items.get(0);
        String least = item.getAttribute("minOccurs");
        String of = typeName(item.getAttribute("type"));
        return name
            + "/"
            + item.getAttribute("name")
            + " "
            + of
            + required
            + " >="
            + (least.isEmpty() ? "1" : least);
      }
    } else if (declared != null && !children(declared).isEmpty()) {
      Element list = children(declared).get(0);
      if (list.getLocalName().equals("list")) {
        return name + " " + list.getAttribute("itemType") + required + " packed";
      }
    }
    return name + " " + typeName(type) + (within.isEmpty() ? required : within);
  }

  /** The name of a class; for simple types the built-in type with what it is restricted to. */
  private String typeName(String type) {
    Element declared = types.get(local(type));
    if (declared == null) {
      return type;
    } else if (declared.getLocalName().equals("complexType")) {
      return local(type);
    }
    Element restriction = children(declared).get(0);
    List<String> values = new ArrayList<>();
    String pattern = "";
    for (Element facet : children(restriction)) {
      if (facet.getLocalName().equals("enumeration")) {
        values.add(facet.getAttribute("value"));
      } else {
        pattern = "~" + facet.getAttribute("value");
      }
    }
    return restriction.getAttribute("base")
        + (values.isEmpty() ? "" : values.stream().sorted().toList().toString())
        + pattern;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
