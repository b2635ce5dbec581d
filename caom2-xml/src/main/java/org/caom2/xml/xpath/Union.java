package org.caom2.xml.xpath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jaxen.Context;
import org.jaxen.JaxenException;
import org.jaxen.expr.Expr;
import org.jaxen.expr.UnionExpr;

/**
 * The nodes of several expressions together, in the order of the document; see {@link Path}.
 *
 * @param operands the expressions, at least two
 */
record Union(List<Expr> operands) implements UnionExpr {
  private static final long serialVersionUID = 1L;

  /** The union of two expressions, each of which may be one already. */
  static Union of(Expr left, Expr right) {
    List<Expr> operands = new ArrayList<>();
    for (Expr operand : List.of(left, right)) {
      if (operand instanceof Union union) {
        operands.addAll(union.operands());
      } else {
        operands.add(operand);
      }
    }
    return new Union(operands);
  }

  @Override
  public Expr getLHS() {
    int last = operands.size() - 1;
    return last == 1 ? operands.get(0) : new Union(operands.subList(0, last));
  }

  @Override
  public Expr getRHS() {
    return operands.get(operands.size() - 1);
  }

  @Override
  public String getOperator() {
    return "|";
  }

  @Override
  public String getText() {
    return operands.stream().map(Expr::getText).collect(Collectors.joining(" | ", "(", ")"));
  }

  @Override
  @SuppressWarnings("deprecation")
  public Union simplify() {
    return new Union(operands.stream().map(Expr::simplify).toList());
  }

  @Override
  public List<?> evaluate(Context context) throws JaxenException {
    CaomNavigator tree = CaomNavigator.of(context);
    Set<Object> all = new LinkedHashSet<>();
    for (Expr operand : operands) {
      if (!(operand.evaluate(context) instanceof List<?> nodes)) {
        throw new JaxenException("Unions are only allowed over node-sets");
      }
      tree.effort().nodes(1L + nodes.size());
      all.addAll(nodes);
    }
    List<Object> ordered = new ArrayList<>(all);
    ordered.sort(tree.order());
    return ordered;
  }
}
