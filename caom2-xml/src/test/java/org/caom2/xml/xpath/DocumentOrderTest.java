package org.caom2.xml.xpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dom4j.Branch;
import org.dom4j.Document;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.Namespace;
import org.dom4j.Node;
import org.jaxen.JaxenException;
import org.jaxen.dom4j.Dom4jXPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes come in the order of the document, by which the engine itself is the measure. */
class DocumentOrderTest {
  private static final List<String> NAMES = List.of("a", "b", "c");

  private static Document tree(int seed) {
    RandomGenerator random = RandomGeneratorFactory.of("SplittableRandom").create(seed);
    Document document = DocumentHelper.createDocument();
    grow(document.addElement("a"), 5, random);
    return document;
  }

  private static void grow(Element element, int levels, RandomGenerator random) {
    for (String name : NAMES) {
      if (random.nextInt(3) == 0) {
        element.addAttribute(name, Integer.toString(random.nextInt(3)));
      }
    }
    for (int i = random.nextInt(levels); i > 0; i--) {
      element.addText(Integer.toString(random.nextInt(3)));
      grow(element.addElement(NAMES.get(random.nextInt(3))), levels - 1, random);
      element.addComment("c");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//a",
        "//a/b",
        "//a/b/..",
        "//*/@*",
        "//@*/..",
        "//b/ancestor::*",
        "//b/ancestor-or-self::node()",
        "//b/preceding::node()",
        "//c/preceding-sibling::*/@*",
        "//c/following::node()",
        "//node()",
        "//node()/following-sibling::comment()",
        "//c | //b | //a",
        "//@b | //c | //@a | //comment()| /",
        "(//c | //b)[3] | //a[2]",
        "//text() | //b/text() | //@*",
        "//*[b | c]/@a",
        "/",
        "/*",
        "..",
        "b",
        "b/@*",
        "(b | @* | . | ..)/ancestor::*",
      })
  void isThatOfTheEngine(String expression) throws JaxenException {
    CaomXPath ours = CaomXPath.compile(expression);
    Dom4jXPath engine = new Dom4jXPath(expression);
    int found = 0;
    for (int seed = 0; seed < 30; seed++) {
      Document tree = tree(seed);
      Element within = tree.getRootElement();
      while (!within.elements().isEmpty()) {
        within = within.elements().get(0);
      }
      Element start = within.getParent() == null ? within : within.getParent();
      for (Branch at : List.of(tree, start)) {
        List<?> wanted = engine.selectNodes(at);
        // The engine says that a document has a parent, which is nothing.
        wanted.removeIf(Objects::isNull);
        List<Node> given = ((XPathValue.NodesValue) ours.evaluate(at)).nodes();
        found += given.size();
        assertThat(given.size()).isEqualTo(wanted.size());
        for (int i = 0; i < given.size(); i++) {
          assertThat(given.get(i)).as(expression + " " + i).isSameAs(wanted.get(i));
        }
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void namespacesComeBeforeAttributes() {
    Document document = DocumentHelper.createDocument();
    Element element = document.addElement("a");
    element.addNamespace("q", "urn:q").addNamespace("p", "urn:p").addAttribute("b", "1");
    element.addElement("c");
    assertThat(named(document, "//c | //@b | //a/namespace::* | //a"))
        .containsExactly("a", "p", "q", "xml", "b", "c");
  }

  /** The engine takes what stands beside the topmost element for the root of another tree. */
  @Test
  void commentsBesideTheTopmostElementAreInTheDocument() {
    Document document = DocumentHelper.createDocument();
    document.addComment("before");
    Element top = document.addElement("a");
    for (int i = 0; i < 100; i++) {
      top.addElement("b").addElement("c");
    }
    document.addProcessingInstruction("after", "it");
    List<Node> all = CaomXPath.select(document, "//b/preceding::node() | //b/following::node()");
    assertThat(all)
        .hasSize(202)
        .isEqualTo(
            CaomXPath.select(document, "//b | //c | /comment() | /processing-instruction()"));
    assertThat(all.get(0)).isSameAs(document.node(0));
    assertThat(all.get(201)).isSameAs(document.node(2));
    assertThat(CaomXPath.select(document, "/comment()/..")).containsExactly(document);
  }

  private static List<String> named(Document document, String expression) {
    return CaomXPath.select(document, expression).stream()
        .map(node -> node instanceof Namespace namespace ? namespace.getPrefix() : node.getName())
        .toList();
  }

  /** The engine would look at the siblings behind each of them, two hundred million times. */
  @Test
  void takesStepsAsThereAreNodes() {
    Document document = DocumentHelper.createDocument();
    Element root = document.addElement("a");
    for (int i = 0; i < 20_000; i++) {
      root.addElement("b").addElement("c");
    }
    CaomXPath path = CaomXPath.compile("//b/c | //b").withLimit(1_500_000);
    assertThat(path.evaluate(document).strings()).hasSize(40_000);
  }
}
