package org.caom2.xml.xpath;

import java.util.Set;
import org.jaxen.saxpath.SAXPathException;
import org.jaxen.saxpath.XPathSyntaxException;
import org.jaxen.saxpath.base.XPathReader;

/**
 * Finds what is no token of XPath 1.0 (section 3.7). The parser does, too, but when it looks for
 * the end of nested parentheses it never gets past such a thing.
 */
final class Tokens {
  private static final String PUNCTUATION = "()[]@,:/|+-=<>*$.";
  private static final String BLANKS = " \t\r\n";
  private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod");

  private final String expression;
  private int at;

  /** Whether what stands before is an operand, so that a name can only be an operator. */
  private boolean operand;

  private Tokens(String expression) {
    this.expression = expression;
  }

  /**
   * Looks at all tokens.
   *
   * @throws XPathSyntaxException at the first character that begins none
   */
  static void check(String expression) throws XPathSyntaxException {
    Tokens tokens = new Tokens(expression);
    while (tokens.at < expression.length()) {
      tokens.next(expression.charAt(tokens.at));
    }
  }

  private void next(char c) throws XPathSyntaxException {
    if (BLANKS.indexOf(c) >= 0) {
      at++;
    } else if (c == '\'' || c == '"') {
      literal(c);
    } else if (c == '!' && expression.startsWith("!=", at)) {
      at += 2;
      operand = false;
    } else if (isDigit(c)) {
      at++;
      operand = true;
    } else if (PUNCTUATION.indexOf(c) >= 0) {
      at++;
      // After an operand a star multiplies, elsewhere it stands for any name.
      operand = c == ')' || c == ']' || c == '.' || (c == '*' && !operand);
    } else {
      name();
    }
  }

  private void literal(char quote) throws XPathSyntaxException {
    int end = expression.indexOf(quote, at + 1);
    if (end < 0) {
      throw unexpected();
    }
    at = end + 1;
    operand = true;
  }

  private void name() throws XPathSyntaxException {
    int end = at;
    while (end < expression.length() && isOfName(expression.charAt(end))) {
      end++;
    }
    String name = expression.substring(at, end);
    if (name.isEmpty() || !(operand ? OPERATORS.contains(name) : isName(name))) {
      throw unexpected();
    }
    at = end;
    operand = !operand;
  }

  private XPathSyntaxException unexpected() {
    return new XPathSyntaxException(
        expression, at, "Unexpected '" + expression.substring(at) + "'");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isOfName(char c) {
    return isLetter(c) || isDigit(c) || c == '-' || c == '.' || c > 0x7f;
  }

  /** Which characters beyond ASCII are of names, the parser knows. */
  private static boolean isName(String name) {
    if (name.chars().allMatch(c -> c <= 0x7f)) {
      return true;
    }
    try {
      new XPathReader().parse("@" + name);
      return true;
    } catch (SAXPathException e) {
      return false;
    }
  }
}
