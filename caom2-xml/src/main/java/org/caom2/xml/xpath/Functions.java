package org.caom2.xml.xpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dom4j.Attribute;
import org.dom4j.Element;
import org.jaxen.Context;
import org.jaxen.Function;
import org.jaxen.FunctionContext;
import org.jaxen.SimpleFunctionContext;
import org.jaxen.UnresolvableException;
import org.jaxen.XPathFunctionContext;
import org.jaxen.function.CeilingFunction;
import org.jaxen.function.FloorFunction;
import org.jaxen.function.NumberFunction;
import org.jaxen.function.RoundFunction;
import org.jaxen.function.SumFunction;
import org.jaxen.function.ext.EndsWithFunction;
import org.jaxen.function.ext.LowerFunction;
import org.jaxen.function.ext.UpperFunction;

/**
 * The functions of expressions. Left out of what the engine has are {@code document}, which reads
 * from anywhere, and {@code evaluate}, which compiles what is in a document.
 */
final class Functions {
  static final FunctionContext CONTEXT = context();

  /** Those that give a number. */
  private static final Set<String> NUMERIC =
      Set.of(
          "ceiling",
          "count",
          "floor",
          "last",
          "number",
          "position",
          "round",
          "string-length",
          "sum");

  private Functions() {}

  private static FunctionContext context() {
    SimpleFunctionContext functions = new XPathFunctionContext(false);
    functions.registerFunction(null, "lower-case", new LowerFunction());
    functions.registerFunction(null, "upper-case", new UpperFunction());
    functions.registerFunction(null, "ends-with", new EndsWithFunction());
    functions.registerFunction(null, "namespace-uri", Functions::namespace);
    functions.registerFunction(null, "ceiling", on(Numbers::first, new CeilingFunction()));
    functions.registerFunction(null, "floor", on(Numbers::first, new FloorFunction()));
    functions.registerFunction(null, "round", on(Numbers::first, new RoundFunction()));
    functions.registerFunction(null, "sum", on(Numbers::each, new SumFunction()));
    Function number = on(Numbers::first, new NumberFunction());
    functions.registerFunction(
        null,
        "number",
        (context, given) ->
            number.call(context, given.isEmpty() ? List.of(context.getNodeSet()) : given));
    return functions;
  }

  /** Whether there is a function of that name. */
  static boolean has(String name) {
    try {
      return CONTEXT.getFunction(null, "", name) != null;
    } catch (UnresolvableException e) {
      return false;
    }
  }

  /** Whether the function of that name gives a number. */
  static boolean isNumeric(String name) {
    return NUMERIC.contains(name);
  }

  /** The function, given numbers where it would take nodes or texts for numbers. */
  private static Function on(UnaryOperator<Object> numbers, Function plain) {
    return (context, given) -> {
      List<Object> arguments = new ArrayList<>();
      for (Object argument : given) {
        arguments.add(numbers.apply(argument));
      }
      return plain.call(context, arguments);
    };
  }

  /** The namespace as it is, not the one that stands for those of all versions. */
  private static Object namespace(Context context, List<?> given) {
    Object of = given.isEmpty() ? context.getNodeSet() : given.get(0);
    Object first = of instanceof List<?> nodes && !nodes.isEmpty() ? nodes.get(0) : null;
    if (first instanceof Element element) {
      return element.getNamespaceURI();
    }
    return first instanceof Attribute attribute ? attribute.getNamespaceURI() : "";
  }
}
