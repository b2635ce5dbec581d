package org.caom2.xml.xpath;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dom4j.Node;
import org.jaxen.Context;
import org.jaxen.JaxenException;
import org.jaxen.expr.LocationPath;
import org.jaxen.expr.Step;
import org.jaxen.saxpath.Axis;

/**
 * A location path. It does what those of the engine do, but for putting the nodes in order, which
 * takes those a time with the square of their number.
 */
final class Path implements LocationPath {
  private static final long serialVersionUID = 1L;

  /** The axes that give nodes in reverse order (XPath 1.0, section 2.4). */
  private static final Set<Integer> REVERSE =
      Set.of(Axis.ANCESTOR, Axis.ANCESTOR_OR_SELF, Axis.PRECEDING, Axis.PRECEDING_SIBLING);

  private final boolean absolute;

  @SuppressWarnings("serial")
  private final List<Step> steps = new ArrayList<>();

  Path(boolean absolute) {
    this.absolute = absolute;
  }

  @Override
  public void addStep(Step step) {
    steps.add(step);
  }

  @Override
  public List<Step> getSteps() {
    return steps;
  }

  @Override
  public boolean isAbsolute() {
    return absolute;
  }

  @Override
  public String getText() {
    return (absolute ? "/" : "")
        + steps.stream().map(Step::getText).collect(Collectors.joining("/"));
  }

  @Override
  @SuppressWarnings("deprecation")
  public Path simplify() {
    steps.forEach(Step::simplify);
    return this;
  }

  @Override
  public List<?> evaluate(Context context) throws JaxenException {
    CaomNavigator tree = CaomNavigator.of(context);
    tree.effort().nodes(1);
    List<?> from = from(context, tree);
    Context at = new Context(context.getContextSupport());
    List<?> nodes = new ArrayList<>(from);
    for (Step step : steps) {
      at.setNodeSet(nodes);
      nodes = step.evaluate(at);
      if (REVERSE.contains(step.getAxis())) {
        Collections.reverse(nodes);
      }
    }
    if (steps.size() > 1 || from.size() > 1) {
      nodes.sort(tree.order());
    }
    return nodes;
  }

  /** Where the path begins. The engine makes a list of what is no set of nodes. */
  private List<?> from(Context context, CaomNavigator tree) throws JaxenException {
    List<?> nodes = context.getNodeSet();
    for (Object node : nodes) {
      if (!(node instanceof Node)) {
        throw new JaxenException("a path begins at nodes, and not at " + node);
      }
    }
    return absolute && !nodes.isEmpty() ? List.of(tree.getDocumentNode(nodes.get(0))) : nodes;
  }
}
