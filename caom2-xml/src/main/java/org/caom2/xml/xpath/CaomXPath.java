package org.caom2.xml.xpath;

import java.util.List;
import java.util.Map;
import org.caom2.model.Observation;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.dom4j.Branch;
import org.dom4j.Node;
import org.jaxen.Context;
import org.jaxen.ContextSupport;
import org.jaxen.JaxenException;
import org.jaxen.JaxenHandler;
import org.jaxen.NamespaceContext;
import org.jaxen.SimpleVariableContext;
import org.jaxen.expr.Expr;
import org.jaxen.saxpath.SAXPathException;
import org.jaxen.saxpath.XPathSyntaxException;
import org.jaxen.saxpath.base.XPathReader;

/**
 * An XPath 1.0 expression for CAOM documents. The prefixes {@code caom} and {@code caom2} stand for
 * the namespace of CAOM, whichever version a document has, so that one expression serves all.
 *
 * <pre>{@code
 * List<Node> planes = CaomXPath.select(document, "//caom:plane[caom:productID='raw']");
 *
 * CaomXPath blue = CaomXPath.compile("//caom:energy/caom:bounds[caom:lower < '4e-7']");
 * for (org.dom4j.Document document : documents) {
 *   List<String> texts = blue.evaluate(document).strings();
 * }
 * }</pre>
 *
 * <p>It differs from XPath 1.0 in that texts with an exponent ({@code 4.0E-7}) are numbers where
 * numbers are wanted: XPath 1.0 takes a wavelength in metres for no number at all, and every
 * comparison with it for false. In expressions they stand between quotes, {@code '4e-7'}. Besides
 * the functions of XPath 1.0 there are {@code lower-case}, {@code upper-case} and {@code
 * ends-with}. There are no variables, and no function reads anything outside the document.
 *
 * <p>A faulty expression is the caller's mistake: {@link IllegalArgumentException}. So is one that
 * takes more than {@value #STEPS} steps in one document, some minutes at most; {@link #withLimit}
 * sets another limit. Immutable and thread-safe: compile once, evaluate anywhere; a tree must not
 * be changed meanwhile.
 */
public final class CaomXPath {
  /** The parser takes time that grows with the square of the length. */
  private static final int LONGEST = 16_384;

  /** As many steps as one evaluation may take: {@value}. */
  public static final long STEPS = 1_000_000_000;

  private final String expression;
  private final Expr root;
  private final NamespaceContext namespaces;
  private final long limit;

  private CaomXPath(String expression, Expr root, NamespaceContext namespaces, long limit) {
    this.expression = expression;
    this.root = root;
    this.namespaces = namespaces;
    this.limit = limit;
  }

  /**
   * Compiles an expression with the prefixes {@code caom}, {@code caom2}, {@code xsi} and {@code
   * xml}.
   *
   * @throws IllegalArgumentException if it is no expression of XPath, with the place where it fails
   *     to be one; if it uses an unknown function or prefix, or a variable; if it is longer than
   *     16,384 characters or nested too deep
   */
  public static CaomXPath compile(String expression) {
    return compile(expression, Map.of());
  }

  /**
   * Compiles an expression with further prefixes, for the elements of an envelope.
   *
   * @param expression the expression
   * @param prefixes namespaces by prefix
   * @throws IllegalArgumentException as {@link #compile(String)}; also if a prefix is one of those
   *     that it has, or a namespace is that of a CAOM version
   */
  public static CaomXPath compile(String expression, Map<String, String> prefixes) {
    if (expression.length() > LONGEST) {
      throw new IllegalArgumentException(
          "XPath: an expression of " + expression.length() + " characters, more than " + LONGEST);
    }
    NamespaceContext namespaces = Prefixes.with(prefixes);
    JaxenHandler handler = new JaxenHandler();
    handler.setXPathFactory(new Expressions(namespaces));
    XPathReader reader = new XPathReader();
    reader.setXPathHandler(handler);
    try {
      Tokens.check(expression);
      reader.parse(expression);
      return new CaomXPath(expression, handler.getXPathExpr().getRootExpr(), namespaces, STEPS);
    } catch (XPathSyntaxException e) {
      int place = e.getPosition() + 1;
      throw new IllegalArgumentException(
          "XPath: " + e.getMessage() + " at character " + place + " of: " + expression, e);
    } catch (SAXPathException e) {
      throw new IllegalArgumentException("XPath: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("XPath: the expression is nested too deep", e);
    }
  }

  /**
   * The same expression, of which an evaluation may take so many steps, instead of {@link #STEPS}.
   * A step is a node that is looked at, each time that it is, and once more for every 16 characters
   * of the expression; texts count by their length.
   *
   * @param steps how many, at least 1
   * @throws IllegalArgumentException if there are none
   */
  public CaomXPath withLimit(long steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("a limit is at least 1, not " + steps);
    }
    return new CaomXPath(expression, root, namespaces, steps);
  }

  /** The expression as it was given. */
  public String expression() {
    return expression;
  }

  /**
   * Evaluates the expression on a document or an element.
   *
   * <p>In XPath, a path that begins with {@code /} or {@code //} begins at the document, also when
   * it is evaluated on an element: {@code .//} is what stands below that. Where there is no
   * document, such a path begins at the topmost element.
   *
   * @param at a {@link org.dom4j.Document} or {@link org.dom4j.Element}
   * @throws IllegalArgumentException if a function is called with values that it does not take, the
   *     tree is nested too deep, or it takes too many steps
   */
  public XPathValue evaluate(Branch at) {
    CaomNavigator tree = new CaomNavigator(at, new Effort(limit, expression));
    Context context =
        new Context(
            new ContextSupport(namespaces, Functions.CONTEXT, new SimpleVariableContext(), tree));
    context.setNodeSet(List.of(at));
    context.setSize(1);
    context.setPosition(1);
    try {
      return value(root.evaluate(context));
    } catch (JaxenException e) {
      throw new IllegalArgumentException("XPath: " + e.getMessage() + " in: " + expression, e);
    } catch (Effort.Exhausted e) {
      throw new IllegalArgumentException(
          "XPath: takes more than " + limit + " steps: " + expression, e);
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("XPath: expression or tree is nested too deep", e);
    }
  }

  /** One of the four types, of what the engine has for it. */
  private static XPathValue value(Object value) {
    if (value instanceof List<?> nodes) {
      return new XPathValue.NodesValue(nodes.stream().map(Node.class::cast).toList());
    }
    if (value instanceof Boolean truth) {
      return new XPathValue.BooleanValue(truth);
    }
    return value instanceof Number number
        ? new XPathValue.NumberValue(number.doubleValue())
        : new XPathValue.StringValue(value.toString());
  }

  /**
   * Evaluates the expression on an observation, as a document of that version has it.
   *
   * @return no value if the version cannot hold the observation; see {@link CaomXml#document}
   * @throws IllegalArgumentException as {@link #evaluate(Branch)}
   */
  public Outcome<XPathValue> evaluate(Observation observation, Version version) {
    return CaomXml.document(observation, version).map(this::evaluate);
  }

  /**
   * The nodes that an expression selects in a document or from an element, in document order:
   * elements, attributes, texts.
   *
   * @throws IllegalArgumentException as {@link #compile(String)} and {@link #evaluate(Branch)};
   *     also if the expression selects no nodes but computes a value
   */
  public static List<Node> select(Branch at, String expression) {
    return compile(expression).nodes(at);
  }

  /**
   * The nodes that an expression selects in an observation, as a document of that version has it.
   *
   * @return no value if the version cannot hold the observation; see {@link CaomXml#document}
   * @throws IllegalArgumentException as {@link #select(Branch, String)}
   */
  public static Outcome<List<Node>> select(
      Observation observation, Version version, String expression) {
    CaomXPath compiled = compile(expression);
    return CaomXml.document(observation, version).map(compiled::nodes);
  }

  private List<Node> nodes(Branch at) {
    if (evaluate(at) instanceof XPathValue.NodesValue selected) {
      return selected.nodes();
    }
    throw new IllegalArgumentException("XPath: selects no nodes: " + expression);
  }

  /** The expression. */
  @Override
  public String toString() {
    return expression;
  }
}
