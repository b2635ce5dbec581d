package org.caom2.xml.xpath;

import java.util.List;
import org.dom4j.Node;
import org.jaxen.dom4j.DocumentNavigator;
import org.jaxen.function.StringFunction;

/**
 * What an expression comes to: one of the four types of XPath 1.0, and each as any other by the
 * rules of that standard.
 *
 * <pre>{@code
 * double planes = CaomXPath.compile("count(//caom:plane)").evaluate(document).number();
 * if (xpath.evaluate(document) instanceof XPathValue.NodesValue found) {
 *   found.nodes().forEach(…);
 * }
 * }</pre>
 */
public sealed interface XPathValue {
  /** The text: of several nodes that of the first, of no nodes an empty one. */
  String string();

  /** The number: of several nodes that of the first; NaN if it is none. */
  double number();

  /**
   * The truth value: whether there are nodes, the text is not empty, the number not zero or NaN.
   */
  boolean isTrue();

  /** The texts of all nodes, or that of the one value. */
  List<String> strings();

  /** The numbers of all nodes, NaN for those that are none, or that of the one value. */
  List<Double> numbers();

  /**
   * Nodes of the tree, none of them twice.
   *
   * @param nodes the nodes in document order: mostly elements, attributes and texts
   */
  record NodesValue(List<Node> nodes) implements XPathValue {
    public NodesValue {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String string() {
      return nodes.isEmpty() ? "" : StringValues.of(nodes.get(0));
    }

    @Override
    public double number() {
      return Numbers.of(string());
    }

    @Override
    public boolean isTrue() {
      return !nodes.isEmpty();
    }

    @Override
    public List<String> strings() {
      return nodes.stream().map(StringValues::of).toList();
    }

    @Override
    public List<Double> numbers() {
      return nodes.stream().map(node -> Numbers.of(StringValues.of(node))).toList();
    }
  }

  /**
   * A text.
   *
   * @param string the text
   */
  record StringValue(String string) implements XPathValue {
    @Override
    public double number() {
      return Numbers.of(string);
    }

    @Override
    public boolean isTrue() {
      return !string.isEmpty();
    }

    @Override
    public List<String> strings() {
      return List.of(string);
    }

    @Override
    public List<Double> numbers() {
      return List.of(number());
    }
  }

  /**
   * A number.
   *
   * @param number the number
   */
  record NumberValue(double number) implements XPathValue {
    /** The number without exponent, as XPath writes it. */
    @Override
    public String string() {
      return StringFunction.evaluate(number, DocumentNavigator.getInstance());
    }

    @Override
    public boolean isTrue() {
      return number != 0 && !Double.isNaN(number);
    }

    @Override
    public List<String> strings() {
      return List.of(string());
    }

    @Override
    public List<Double> numbers() {
      return List.of(number);
    }
  }

  /**
   * A truth value.
   *
   * @param isTrue the truth value
   */
  record BooleanValue(boolean isTrue) implements XPathValue {
    @Override
    public String string() {
      return Boolean.toString(isTrue);
    }

    /** 1 for true, 0 for false. */
    @Override
    public double number() {
      return isTrue ? 1 : 0;
    }

    @Override
    public List<String> strings() {
      return List.of(string());
    }

    @Override
    public List<Double> numbers() {
      return List.of(number());
    }
  }
}
