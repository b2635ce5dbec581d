package org.caom2.xml.xpath;

import java.util.List;
import org.caom2.model.schema.Scalars;
import org.caom2.model.schema.Version;
import org.dom4j.Node;
import org.jaxen.Context;
import org.jaxen.JaxenException;
import org.jaxen.expr.Expr;

/**
 * An operand that is wanted as a number, or as numbers: the texts of nodes as doubles of XML
 * Schema. The functions and operators of XPath 1.0 know no exponents; they take doubles as they
 * are.
 *
 * @param operand the operand
 * @param all whether all nodes are wanted (for comparisons) or the first (for arithmetic)
 */
record Numbers(Expr operand, boolean all) implements Expr {
  private static final long serialVersionUID = 1L;

  /** The number that a text is, NaN if it is none. */
  static double of(String text) {
    boolean[] wrong = new boolean[1];
    Double value = Scalars.DOUBLE.parse(text, Version.NEWEST, (code, message) -> wrong[0] = true);
    return value == null || wrong[0] ? Double.NaN : value;
  }

  /** The numbers that all nodes are; a text as a number; other values as they are. */
  static Object each(Object value, Effort effort) {
    if (value instanceof List<?> nodes) {
      return effort.counted(nodes.stream().map(node -> number(node, effort)).toList());
    }
    return value instanceof String text ? (Object) of(text) : value;
  }

  /** The number that the first node is; a text as a number; other values as they are. */
  static Object first(Object value, Effort effort) {
    if (value instanceof List<?> nodes) {
      return nodes.isEmpty() ? Double.NaN : number(nodes.get(0), effort);
    }
    return value instanceof String text ? (Object) of(text) : value;
  }

  private static Double number(Object item, Effort effort) {
    return item instanceof Node node ? of(StringValues.of(node, effort)) : Double.NaN;
  }

  @Override
  public String getText() {
    return operand.getText();
  }

  /**
   * Not what the engine would do by itself, but a path that is not simplified cannot be evaluated.
   */
  @Override
  @SuppressWarnings("deprecation")
  public Expr simplify() {
    return new Numbers(operand.simplify(), all);
  }

  @Override
  public Object evaluate(Context context) throws JaxenException {
    Object value = operand.evaluate(context);
    Effort effort = CaomNavigator.of(context).effort();
    return all ? each(value, effort) : first(value, effort);
  }
}
