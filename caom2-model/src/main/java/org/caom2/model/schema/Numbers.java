package org.caom2.model.schema;

import org.caom2.model.issue.DocumentCode;
import org.jspecify.annotations.Nullable;

/** The scalars that are numbers or truth values, in the lexical forms of XML Schema. */
final class Numbers {
  private Numbers() {}

  /** The value of a whole number in XML Schema's form, null if the text is none or does not fit. */
  static @Nullable Long whole(String text) {
    int from = text.startsWith("+") ? 1 : 0;
    if (from == 1 && text.startsWith("-", 1)) {
      return null;
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && !(c == '-' && i == 0)) {
        return null;
      }
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  static final class DoubleScalar extends Scalar<Double> {
    DoubleScalar() {
      super("double", Form.NUMBER, "xs:double");
    }

    @Override
    public @Nullable Double parse(String raw, Version version, Report report) {
      String text = raw.trim();
      if (Decimal.isNumber(text)) {
        return Decimal.parse(text);
      }
      return switch (text) {
        case "NaN" -> Double.NaN;
        case "INF" -> Double.POSITIVE_INFINITY;
        case "-INF" -> Double.NEGATIVE_INFINITY;
        default -> {
          Scalars.wrong(report, DocumentCode.VALUE_NUMBER, "a number", text);
          yield otherSpelling(text);
        }
      };
    }

    /** Spellings of Java and Python that mean one thing only. */
    private static @Nullable Double otherSpelling(String text) {
      try {
        return switch (text) {
          case "" -> null;
          case "inf", "+INF", "+inf" -> Double.POSITIVE_INFINITY;
          case "-inf" -> Double.NEGATIVE_INFINITY;
          case "nan" -> Double.NaN;
          default -> Double.valueOf(text);
        };
      } catch (NumberFormatException e) {
        return null;
      }
    }

    @Override
    boolean isAlwaysPlain() {
      return true;
    }

    @Override
    public String format(Double value, Version version) {
      return Decimal.format(value);
    }

    @Override
    public void digest(Double value, Version version, Bytes bytes) {
      bytes.putDouble(value);
    }
  }

  /**
   * A value has all 64 bits; in a version whose checksums take four bytes it has no more than 32.
   */
  static final class LongScalar extends Scalar<Long> {
    private final int width;

    LongScalar(String name, int width) {
      super(name, Form.INTEGER, "xs:long");
      this.width = width;
    }

    @Override
    public int bits() {
      return 8 * width;
    }

    @Override
    public @Nullable Long parse(String raw, Version version, Report report) {
      Long value = whole(raw.trim());
      if (value == null || !plain(value, version)) {
        String wanted = "a whole number of " + 8 * width + " bits";
        Scalars.wrong(report, DocumentCode.VALUE_INTEGER, wanted, raw.trim());
        return null;
      }
      return value;
    }

    @Override
    public boolean plain(Long value, Version version) {
      return width == 8 || value == value.intValue();
    }

    @Override
    boolean isAlwaysPlain() {
      return width == 8;
    }

    @Override
    public String format(Long value, Version version) {
      return value.toString();
    }

    @Override
    public void digest(Long value, Version version, Bytes bytes) {
      if (width == 4) {
        bytes.putInt(value.intValue());
      } else {
        bytes.putLong(value);
      }
    }
  }

  static final class IntScalar extends Scalar<Integer> {
    IntScalar() {
      super("int", Form.INTEGER, "xs:integer");
    }

    @Override
    public int bits() {
      return Integer.SIZE;
    }

    @Override
    public @Nullable Integer parse(String raw, Version version, Report report) {
      Long value = whole(raw.trim());
      if (value == null || value != value.intValue()) {
        Scalars.wrong(report, DocumentCode.VALUE_INTEGER, "a whole number of 32 bits", raw.trim());
        return null;
      }
      return value.intValue();
    }

    @Override
    boolean isAlwaysPlain() {
      return true;
    }

    @Override
    public String format(Integer value, Version version) {
      return value.toString();
    }

    @Override
    public void digest(Integer value, Version version, Bytes bytes) {
      bytes.putInt(value);
    }
  }

  static final class BooleanScalar extends Scalar<Boolean> {
    BooleanScalar() {
      super("boolean", Form.BOOLEAN, "xs:boolean");
    }

    @Override
    public @Nullable Boolean parse(String raw, Version version, Report report) {
      String text = raw.trim();
      return switch (text) {
        case "true", "1" -> Boolean.TRUE;
        case "false", "0" -> Boolean.FALSE;
        default -> {
          Scalars.wrong(report, DocumentCode.VALUE_BOOLEAN, "true or false", text);
          yield inAnyCase(text);
        }
      };
    }

    private static @Nullable Boolean inAnyCase(String text) {
      if (text.equalsIgnoreCase("true")) {
        return Boolean.TRUE;
      }
      return text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    @Override
    boolean isAlwaysPlain() {
      return true;
    }

    @Override
    public String format(Boolean value, Version version) {
      return value.toString();
    }

    @Override
    public void digest(Boolean value, Version version, Bytes bytes) {
      bytes.put(value ? 1 : 0);
    }
  }
}
