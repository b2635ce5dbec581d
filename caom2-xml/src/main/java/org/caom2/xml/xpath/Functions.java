package org.caom2.xml.xpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.dom4j.Attribute;
import org.dom4j.Element;
import org.jaxen.Context;
import org.jaxen.Function;
import org.jaxen.FunctionContext;
import org.jaxen.SimpleFunctionContext;
import org.jaxen.UnresolvableException;
import org.jaxen.XPathFunctionContext;
import org.jaxen.function.CeilingFunction;
import org.jaxen.function.ConcatFunction;
import org.jaxen.function.ContainsFunction;
import org.jaxen.function.FloorFunction;
import org.jaxen.function.NormalizeSpaceFunction;
import org.jaxen.function.NumberFunction;
import org.jaxen.function.RoundFunction;
import org.jaxen.function.StringFunction;
import org.jaxen.function.SubstringAfterFunction;
import org.jaxen.function.SubstringBeforeFunction;
import org.jaxen.function.SumFunction;
import org.jaxen.function.TranslateFunction;
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

  /** So many characters are compared at once. */
  private static final int AT_ONCE = 32;

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
    functions.registerFunction(null, "concat", onTexts(Functions::made, new ConcatFunction()));
    functions.registerFunction(
        null, "contains", onTexts(Functions::searched, new ContainsFunction()));
    functions.registerFunction(
        null, "substring-before", onTexts(Functions::searched, new SubstringBeforeFunction()));
    functions.registerFunction(
        null, "substring-after", onTexts(Functions::searched, new SubstringAfterFunction()));
    functions.registerFunction(
        null, "translate", onTexts(Functions::translated, new TranslateFunction()));
    functions.registerFunction(
        null, "normalize-space", onTexts(Functions::made, new NormalizeSpaceFunction()));
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
  private static Function on(BiFunction<Object, Effort, Object> numbers, Function plain) {
    return (context, given) -> {
      List<Object> arguments = new ArrayList<>();
      Effort effort = CaomNavigator.of(context).effort();
      for (Object argument : given) {
        arguments.add(numbers.apply(argument, effort));
      }
      return plain.call(context, arguments);
    };
  }

  /** The function, given texts, with what it costs. */
  private static Function onTexts(BiConsumer<List<String>, Effort> cost, Function plain) {
    return (context, given) -> {
      CaomNavigator tree = CaomNavigator.of(context);
      List<String> texts = new ArrayList<>();
      for (Object argument : given) {
        texts.add(StringFunction.evaluate(argument, tree));
      }
      cost.accept(texts, tree.effort());
      return plain.call(context, texts);
    };
  }

  private static long length(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }

  private static void made(List<String> texts, Effort effort) {
    effort.madeText(length(texts));
  }

  /** Each place of a text may be compared with all of the other. */
  private static void searched(List<String> texts, Effort effort) {
    effort.text(length(texts));
    if (texts.size() == 2) {
      effort.text((long) texts.get(0).length() * texts.get(1).length() / AT_ONCE);
    }
  }

  /** The engine makes a text of each character. */
  private static void translated(List<String> texts, Effort effort) {
    effort.nodes(length(texts));
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
