package org.caom2.xml.xpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dom4j.Document;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An evaluation comes to an end, or is given up with a word. */
class EffortTest {
  private static final int CHILDREN = 3_000;
  private static final String LONG = "a".repeat(1_000_000);

  private static Document document() {
    Document document = DocumentHelper.createDocument();
    Element root = document.addElement("a");
    root.addElement("long").addText(LONG);
    root.addElement("other").addText("a".repeat(500_000) + "b");
    for (int i = 0; i < CHILDREN; i++) {
      root.addElement("b").addAttribute("c", Integer.toString(i)).addText("1");
    }
    return document;
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "//*[//*[//*[//*]]]",
        "//b[following-sibling::b[preceding-sibling::b[following::b]]]",
        "//node()[preceding::node()]",
        "//b/ancestor::*[//@c = //@c[. = 'x']]",
        "//b[//b/@c > //b/@c[. > 1e0]]",
        "//b[//b = -1]",
        "//*[count(//node() | //@*) = 1]",
        "//*[contains(//long, //other)]",
        "//*[substring-before(//long, //other)]",
        "//*[substring-after(//long, //other)]",
        "//*[translate(//long, 'a', 'b') = 1]",
        "//b[normalize-space(//long)]",
        "//b[string-length(//long) = 1]",
        "//b[starts-with(concat(//long, @c), //other)]",
        "//b[sum(//b) = 1]",
        "//b/namespace::*",
        "//b[lang(//long)]",
      })
  void whatTakesTooLongIsGivenUp(String expression) {
    String possible = expression.replace("1e0", "1");
    CaomXPath compiled = CaomXPath.compile(possible).withLimit(5_000_000);
    assertThatThrownBy(() -> compiled.evaluate(document()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("XPath: takes more than 5000000 steps: " + possible);
  }

  @Test
  void longExpressionsCountMoreAtEachNode() {
    String sums = "1" + " + 1".repeat(2_000);
    CaomXPath cheap = CaomXPath.compile("//b[2001]").withLimit(100_000);
    assertThat(cheap.evaluate(document()).isTrue()).isTrue();
    CaomXPath dear = CaomXPath.compile("//b[" + sums + "]").withLimit(100_000);
    assertThatThrownBy(() -> dear.evaluate(document()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("XPath: takes more than 100000 steps: //b[1 + 1");
    assertThat(dear.withLimit(CaomXPath.STEPS).evaluate(document()).strings()).hasSize(1);
  }

  @Test
  void textsThatArePutTogetherHaveALimit() {
    String most = "concat(" + "//long, ".repeat(60) + "'b')";
    assertThat(CaomXPath.compile(most).evaluate(document()).string()).hasSize(60_000_001);
    assertThatThrownBy(() -> CaomXPath.compile(most.replace("'b'", most)).evaluate(document()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("steps");
  }

  @Test
  void aLimitIsPositive() {
    CaomXPath one = CaomXPath.compile("1");
    assertThat(one.withLimit(1).evaluate(document()).number()).isEqualTo(1);
    assertThatThrownBy(() -> one.withLimit(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a limit is at least 1, not 0");
  }
}
