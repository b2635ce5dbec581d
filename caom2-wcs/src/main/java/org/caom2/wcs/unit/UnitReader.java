package org.caom2.wcs.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caom2.wcs.Remark;
import org.jspecify.annotations.Nullable;

/** Reads one unit. */
final class UnitReader {
  /** As many characters as a value has in a FITS header. */
  private static final int LONGEST = 68;

  private static final Pattern OPERATOR =
      Pattern.compile("(?<blanks>\\s*)(?<sign>/|\\.|\\*(?!\\*))(?<more>\\s*)|\\s+");

  private static final Pattern FACTOR =
      Pattern.compile(
          "(?<name>[A-Za-z\u00B5\u03BC]+)"
              + "(?:(?:\\*\\*|\\^)?(?<power>[+-]?[1-9])|(?:\\*\\*|\\^)\\((?<inner>[+-]?[1-9])\\))?");

  private final String text;
  private int at;
  private boolean odd;
  private boolean divided;
  private boolean written;
  private Dimension dimension = Dimension.NONE;
  private double factor = 1;

  UnitReader(String text) {
    this.text = text;
  }

  /** The unit; null if it is not known. */
  @Nullable Unit read() {
    if (text.length() > LONGEST) {
      return null;
    }
    if (text.startsWith("1")) {
      at = 1;
    }
    // Most units are one symbol.
    Symbol symbol = Symbol.named(text);
    if (symbol != null) {
      times(symbol, 1);
      at = text.length();
    }
    boolean first = !text.startsWith("1") && !text.startsWith("/");
    while (at < text.length()) {
      if (!(first || operator()) || !factor()) {
        return null;
      }
      first = false;
    }
    if (factor == 0 || !Double.isFinite(factor)) {
      return null;
    }
    written = true;
    return Quantity.of(dimension).map(quantity -> new Unit(text, quantity, factor)).orElse(null);
  }

  /** Whether all symbols are known, even if no axis has what they make together. */
  boolean isWritten() {
    return written;
  }

  /** Whether it is not written as the standard has it. */
  boolean odd() {
    return odd;
  }

  /** The text for a message. */
  String shown() {
    return Remark.shortened(text, LONGEST);
  }

  private boolean operator() {
    Matcher operator = OPERATOR.matcher(text).region(at, text.length());
    // What stands behind "a/b" could belong above or below the line.
    if (divided || !operator.lookingAt()) {
      return false;
    }
    String sign = operator.group("sign");
    divided = "/".equals(sign);
    odd |= sign != null && operator.group().length() > sign.length();
    at = operator.end();
    return true;
  }

  private boolean factor() {
    Matcher found = FACTOR.matcher(text).region(at, text.length());
    if (!found.lookingAt()) {
      return false;
    }
    Symbol symbol = Symbol.named(found.group("name"));
    if (symbol == null) {
      return false;
    }
    String power = found.group("power") == null ? found.group("inner") : found.group("power");
    int exponent = (power == null ? 1 : Integer.parseInt(power)) * (divided ? -1 : 1);
    times(symbol, exponent);
    at = found.end();
    return true;
  }

  private void times(Symbol symbol, int exponent) {
    dimension = dimension.times(symbol.dimension(), exponent);
    for (int i = 0; i < Math.abs(exponent); i++) {
      factor = exponent < 0 ? factor / symbol.factor() : factor * symbol.factor();
    }
    odd |= symbol.odd();
  }
}
