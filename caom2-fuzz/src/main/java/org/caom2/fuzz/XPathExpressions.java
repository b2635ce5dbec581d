package org.caom2.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.xml.CaomXml;
import org.caom2.xml.xpath.CaomXPath;
import org.caom2.xml.xpath.XPathValue;
import org.dom4j.Element;

/**
 * Any text is an XPath expression or refused as none; what it gives can be asked for as a text, a
 * number and a truth value, or is given up.
 */
final class XPathExpressions implements Property {
  private static final long STEPS = 1_000_000;
  private static final org.dom4j.Document TREE = tree();

  private static org.dom4j.Document tree() {
    org.dom4j.Document tree =
        CaomXml.document(
                RandomObservations.of(Version.V2_4).density(0).siblings(1).observation(1),
                Version.V2_4)
            .orThrow();
    List<Element> children = tree.getRootElement().elements();
    children.subList(Math.min(4, children.size()), children.size()).clear();
    return tree;
  }

  @Override
  public void tryWith(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    XPathValue value;
    try {
      CaomXPath expression = CaomXPath.compile(text);
      Oracle.same(text, expression.expression(), "the expression");
      value = expression.withLimit(STEPS).evaluate(TREE);
    } catch (IllegalArgumentException e) {
      return;
    }
    Oracle.same(
        value.strings().isEmpty() ? "" : value.strings().get(0), value.string(), "the first text");
    Oracle.same(value.strings().size(), value.numbers().size(), "the number of values");
    Oracle.check(
        !value.numbers().isEmpty() || Double.isNaN(value.number()), () -> "a number of nothing");
    Oracle.same(value.isTrue(), value.isTrue(), "the truth value");
  }
}
