package org.caom2.xml.xpath;

import org.jaxen.JaxenException;
import org.jaxen.NamespaceContext;
import org.jaxen.expr.AdditiveExpr;
import org.jaxen.expr.BinaryExpr;
import org.jaxen.expr.DefaultXPathFactory;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FilterExpr;
import org.jaxen.expr.FunctionCallExpr;
import org.jaxen.expr.LocationPath;
import org.jaxen.expr.MultiplicativeExpr;
import org.jaxen.expr.NumberExpr;
import org.jaxen.expr.PathExpr;
import org.jaxen.expr.Step;
import org.jaxen.expr.UnaryExpr;
import org.jaxen.expr.UnionExpr;
import org.jaxen.expr.VariableReferenceExpr;

/**
 * Makes the parts of an expression. Names that stand for nothing are refused here, and not when
 * they are first met in a document; operands that are wanted as numbers become {@link Numbers}.
 */
final class Expressions extends DefaultXPathFactory {
  private final NamespaceContext namespaces;

  Expressions(NamespaceContext namespaces) {
    this.namespaces = namespaces;
  }

  @Override
  public Step createNameStep(int axis, String prefix, String name) throws JaxenException {
    if (!prefix.isEmpty() && namespaces.translateNamespacePrefixToUri(prefix) == null) {
      throw new JaxenException("no namespace is known for the prefix " + prefix);
    }
    return super.createNameStep(axis, prefix, name);
  }

  @Override
  public FunctionCallExpr createFunctionCallExpr(String prefix, String name) throws JaxenException {
    if (!prefix.isEmpty() || !Functions.has(name)) {
      String full = prefix.isEmpty() ? name : prefix + ':' + name;
      throw new JaxenException("there is no function " + full + "()");
    }
    return super.createFunctionCallExpr(prefix, name);
  }

  @Override
  public VariableReferenceExpr createVariableReferenceExpr(String prefix, String name)
      throws JaxenException {
    throw new JaxenException("there are no variables: $" + name);
  }

  @Override
  public LocationPath createRelativeLocationPath() {
    return new Path(false);
  }

  @Override
  public LocationPath createAbsoluteLocationPath() {
    return new Path(true);
  }

  @Override
  public UnionExpr createUnionExpr(Expr left, Expr right) {
    return Union.of(left, right);
  }

  @Override
  public BinaryExpr createEqualityExpr(Expr left, Expr right, int operator) throws JaxenException {
    boolean numbers = isNumber(left) || isNumber(right);
    return super.createEqualityExpr(
        numbers ? all(left) : left, numbers ? all(right) : right, operator);
  }

  @Override
  public BinaryExpr createRelationalExpr(Expr left, Expr right, int operator)
      throws JaxenException {
    return super.createRelationalExpr(all(left), all(right), operator);
  }

  @Override
  public BinaryExpr createAdditiveExpr(Expr left, Expr right, int operator) throws JaxenException {
    return super.createAdditiveExpr(one(left), one(right), operator);
  }

  @Override
  public BinaryExpr createMultiplicativeExpr(Expr left, Expr right, int operator)
      throws JaxenException {
    return super.createMultiplicativeExpr(one(left), one(right), operator);
  }

  @Override
  public Expr createUnaryExpr(Expr operand, int operator) throws JaxenException {
    return super.createUnaryExpr(one(operand), operator);
  }

  private static Expr all(Expr operand) {
    return isValue(operand) ? operand : new Numbers(operand, true);
  }

  private static Expr one(Expr operand) {
    return isValue(operand) ? operand : new Numbers(operand, false);
  }

  /** Whether it gives a number or a truth value; the engine puts chains of these in a row. */
  private static boolean isValue(Expr operand) {
    return isNumber(operand) || (operand instanceof BinaryExpr && !(operand instanceof UnionExpr));
  }

  /** Whether it gives a number; XPath tells that without evaluating, since it has no variables. */
  private static boolean isNumber(Expr operand) {
    Expr inner = operand;
    while (inner != within(inner)) {
      inner = within(inner);
    }
    return inner instanceof NumberExpr
        || inner instanceof AdditiveExpr
        || inner instanceof MultiplicativeExpr
        || inner instanceof UnaryExpr
        || (inner instanceof FunctionCallExpr call && Functions.isNumeric(call.getFunctionName()));
  }

  /** What the parser has put into a path without steps, or a filter without predicates. */
  private static Expr within(Expr operand) {
    if (operand instanceof PathExpr path && path.getLocationPath() == null) {
      return path.getFilterExpr();
    }
    return operand instanceof FilterExpr filter && filter.getPredicates().isEmpty()
        ? filter.getExpr()
        : operand;
  }
}
