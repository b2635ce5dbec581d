package org.caom2.xml.xpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dom4j.Document;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no expression is the caller's mistake, told with its place. */
class FaultyExpressionsTest {
  private static Document document() {
    Document document = DocumentHelper.createDocument();
    document.addElement("a").addElement("b").addText("1");
    return document;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
      1e3 | 2
      //b[ | 5
      'abc | 1
      //b] | 4
      //a/ | 5
      ..b! | 3
      a b | 3
      """)
  void syntaxHasAPlace(String expression, int place) {
    assertThatThrownBy(() -> CaomXPath.compile(expression))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at character " + place + " of: " + expression);
  }

  /** The parser would look for the end of the parentheses behind it forever. */
  @Test
  @Timeout(60)
  void whatIsNoTokenWithinParentheses() {
    for (int i = 0; i < Character.MAX_VALUE; i += i < 0x100 ? 1 : 97) {
      char c = (char) i;
      for (String expression : List.of("((a" + c + "b", "((" + c, "((a " + c + "))")) {
        try {
          assertThat(CaomXPath.compile(expression).expression()).isEqualTo(expression);
        } catch (IllegalArgumentException e) {
          assertThat(e).hasMessageStartingWith("XPath: ");
        }
      }
    }
    assertThatThrownBy(() -> CaomXPath.compile("((a#b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at character 4 of: ((a#b");
  }

  @Test
  void namesBeyondAscii() {
    Document document = DocumentHelper.createDocument();
    document.addElement("\u00e9t\u00e9").addText("1");
    assertThat(CaomXPath.compile("((\u00e9t\u00e9)) + 1").evaluate(document).number()).isEqualTo(2);
    assertThat(CaomXPath.compile("'#' != '\u00b7#'").evaluate(document).isTrue()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "nothing()",
        "//a[nothing()]",
        "document('file:///etc/hostname')",
        "evaluate('1')",
        "caom:plane()",
        "x:y()",
        "$v",
        "//z:b",
        "//a[//z:*]",
        "@z:b",
      })
  void namesThatStandForNothing(String expression) {
    assertThatThrownBy(() -> CaomXPath.compile(expression))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("XPath: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contains('a')",
        "count(1)",
        "concat('a')",
        "sum('1')",
        "not()",
        "id()",
        "string(1,2)"
      })
  void argumentsThatAFunctionDoesNotTake(String expression) {
    CaomXPath compiled = CaomXPath.compile(expression);
    assertThatThrownBy(() -> compiled.evaluate(document()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(expression);
  }

  @ParameterizedTest
  @CsvSource({
    "(2)/.//../x, 2.0",
    "'string(1)/a', 1",
    "(1 = 1)/.., true",
  })
  void pathsBeginAtNodes(String expression, String at) {
    CaomXPath compiled = CaomXPath.compile(expression);
    assertThatThrownBy(() -> compiled.evaluate(document()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("XPath: a path begins at nodes, and not at " + at + " in: " + expression);
  }

  @Test
  void unionsAreOfNodes() {
    CaomXPath compiled = CaomXPath.compile("//a | 1");
    assertThatThrownBy(() -> compiled.evaluate(document()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("XPath: Unions are only allowed over node-sets");
  }

  @Test
  void selectingWantsNodes() {
    assertThatThrownBy(() -> CaomXPath.select(document(), "count(//a)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("selects no nodes");
  }

  @Test
  void tooLong() {
    assertThatThrownBy(() -> CaomXPath.compile(" ".repeat(20_000) + "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("20001");
  }

  @ParameterizedTest
  @CsvSource({
    "(, 1, )",
    "b[, 1, ]",
    "not(, 1, )",
    "-, 1, ''",
    "'', 1, +1",
    "'', 1, ' or 0'",
    "'', 1, =1",
    "'', 1, <1",
    "'', b, <b",
    "'', b, =b",
    "'', b, *b",
    "'', 1, +b",
    "'', b, |b",
    "'', b, /b",
    "'', b, [1]",
  })
  void nestedDeepIsAnAnswerOrAMessage(String before, String middle, String after) throws Exception {
    int count = 16_000 / (before.length() + after.length());
    String expression = before.repeat(count) + middle + after.repeat(count);
    assertThat(onSmallStack(() -> CaomXPath.compile(expression).evaluate(document())))
        .matches(
            thrown -> thrown == null || thrown instanceof IllegalArgumentException,
            "an answer or a message");
  }

  @Test
  void deepTreesAreAnAnswerOrAMessage() throws Exception {
    Document document = document();
    Element inner = document.getRootElement();
    for (int i = 0; i < 3_000; i++) {
      inner = inner.addElement("x");
    }
    Element deepest = inner;
    assertThat(CaomXPath.compile("string(/)").evaluate(document).string()).isEqualTo("1");
    assertThat(CaomXPath.compile("count(//x)").evaluate(document).number()).isEqualTo(3_000);
    assertThat(onSmallStack(() -> CaomXPath.select(deepest, "//b")))
        .matches(thrown -> thrown == null || thrown instanceof IllegalArgumentException);
  }

  /** What is thrown on a thread with the stack of one in a busy service; null if nothing. */
  private static Throwable onSmallStack(Runnable run) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, run, "small", 256 * 1024);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    thread.join();
    return thrown.get();
  }
}
