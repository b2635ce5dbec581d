package org.caom2.model.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.jspecify.annotations.Nullable;

/** The scalars that are not enumerations or vocabularies. */
public final class Scalars {
  /** Text; leading and trailing characters up to U+0020 do not belong to it. */
  public static final Scalar<String> STRING = new Text();

  /** xs:double; never null inside, NaN and infinities allowed. */
  public static final Scalar<Double> DOUBLE = new DoubleScalar();

  /** 64-bit integer. */
  public static final Scalar<Long> LONG = new LongScalar("long", 8);

  /** 64-bit integer that a checksum takes as four bytes (Polarization.dimension in 2.5). */
  public static final Scalar<Long> LONG_OF_4_BYTES = new LongScalar("long", 4);

  /** 32-bit integer; the schemas say xs:integer. */
  public static final Scalar<Integer> INT = new IntScalar();

  /** xs:boolean: {@code true}, {@code false}, {@code 1}, {@code 0}. */
  public static final Scalar<Boolean> BOOLEAN = new BooleanScalar();

  /** Timestamp in UTC, kept to milliseconds. */
  public static final Scalar<Instant> DATE = new Timestamp();

  /** Any URI that java.net.URI takes, relative ones included. */
  public static final Scalar<URI> ANY_URI = new UriScalar("uri", null, "");

  /** A group of users: {@code ivo://authority/service?name}. */
  public static final Scalar<URI> GROUP_URI =
      new UriScalar("GroupURI", "ivo://.+/?[^ / \\\\ % ]*", "ivo://{authority}/{service}?{group}");

  /** An observation in 2.2 to 2.4: {@code caom:{collection}/{observationID}}. */
  public static final Scalar<URI> OBSERVATION_URI =
      new UriScalar(
          "ObservationURI",
          "caom:[^ / \\\\ % ]*/[^ / \\\\ % ]*",
          "caom:{collection}/{observationID}");

  /** A plane in 2.2 to 2.4: {@code caom:{collection}/{observationID}/{productID}}. */
  public static final Scalar<URI> PLANE_URI =
      new UriScalar(
          "PlaneURI",
          "caom:[^ / \\\\ % ]*/[^ / \\\\ % ]*/[^ / \\\\ % ]*",
          "caom:{collection}/{observationID}/{productID}");

  /** An id from 2.1 on: a UUID in lower case. */
  public static final Scalar<UUID> UUID = new UuidScalar();

  /** An id in 2.0: a signed 64-bit integer, the low half of a UUID whose high half is 0. */
  public static final Scalar<UUID> NUMERIC_ID = new NumericId();

  private Scalars() {}

  private static void wrong(Report report, Code code, String what, String text) {
    report.add(code, "not " + what + ": " + Texts.quote(text));
  }

  private static final class Text extends Scalar<String> {
    Text() {
      super("string", Form.TEXT, "xs:string");
    }

    @Override
    public boolean takesEmpty(Version version) {
      return true;
    }

    @Override
    public String parse(String text, Version version, Report report) {
      return text.trim();
    }

    @Override
    public String format(String value, Version version) {
      return value;
    }

    @Override
    public void digest(String value, Version version, Bytes bytes) {
      bytes.putTrimmed(value);
    }

    @Override
    public boolean plain(String value, Version version) {
      int last = value.length() - 1;
      return last >= 0 && value.charAt(0) > ' ' && value.charAt(last) > ' ';
    }
  }

  private static final class DoubleScalar extends Scalar<Double> {
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
          wrong(report, DocumentCode.VALUE_NUMBER, "a number", text);
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
    public String format(Double value, Version version) {
      return Decimal.format(value);
    }

    @Override
    public void digest(Double value, Version version, Bytes bytes) {
      bytes.putDouble(value);
    }
  }

  /** The value of a whole number in XML Schema's form, null if the text is none or does not fit. */
  private static @Nullable Long whole(String text) {
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

  private static final class LongScalar extends Scalar<Long> {
    private final int width;

    LongScalar(String name, int width) {
      super(name, Form.INTEGER, "xs:long");
      this.width = width;
    }

    @Override
    public @Nullable Long parse(String raw, Version version, Report report) {
      Long value = whole(raw.trim());
      if (value == null) {
        wrong(report, DocumentCode.VALUE_INTEGER, "a whole number of 64 bits", raw.trim());
      }
      return value;
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

  private static final class IntScalar extends Scalar<Integer> {
    IntScalar() {
      super("int", Form.INTEGER, "xs:integer");
    }

    @Override
    public @Nullable Integer parse(String raw, Version version, Report report) {
      Long value = whole(raw.trim());
      if (value == null || value != value.intValue()) {
        wrong(report, DocumentCode.VALUE_INTEGER, "a whole number of 32 bits", raw.trim());
        return null;
      }
      return value.intValue();
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

  private static final class BooleanScalar extends Scalar<Boolean> {
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
          wrong(report, DocumentCode.VALUE_BOOLEAN, "true or false", text);
          yield text.equalsIgnoreCase("true")
              ? Boolean.TRUE
              : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
        }
      };
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

  private static final class UriScalar extends Scalar<URI> {
    private final @Nullable Pattern pattern;
    private final String wanted;

    UriScalar(String name, @Nullable String pattern, String wanted) {
      super(name, Form.TEXT, "xs:anyURI");
      this.pattern = pattern == null ? null : Pattern.compile(pattern);
      this.wanted = wanted;
    }

    @Override
    public @Nullable String pattern() {
      return pattern == null ? null : pattern.pattern();
    }

    @Override
    public boolean takesEmpty(Version version) {
      return pattern == null;
    }

    @Override
    public @Nullable URI parse(String raw, Version version, Report report) {
      String text = raw.trim();
      try {
        URI uri = new URI(text);
        if (pattern != null && !pattern.matcher(text).matches()) {
          wrong(report, DocumentCode.VALUE_URI_FORM, "of the form " + wanted, text);
        }
        return uri;
      } catch (URISyntaxException e) {
        report.add(
            DocumentCode.VALUE_URI,
            "not a URI ("
                + e.getReason()
                + " at character "
                + (e.getIndex() + 1)
                + "): "
                + Texts.quote(text));
        return null;
      }
    }

    @Override
    public String format(URI value, Version version) {
      return value.toString();
    }

    @Override
    public void digest(URI value, Version version, Bytes bytes) {
      bytes.putTrimmed(value.toASCIIString());
    }

    @Override
    public boolean plain(URI value, Version version) {
      return pattern == null && !value.toString().isEmpty();
    }
  }

  private static final class UuidScalar extends Scalar<UUID> {
    UuidScalar() {
      super("UUID", Form.TEXT, "xs:string");
    }

    @Override
    public String pattern() {
      return "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}";
    }

    @Override
    public @Nullable UUID parse(String raw, Version version, Report report) {
      String text = raw.trim();
      boolean legal = text.length() == 36 && text.length() == raw.length();
      for (int i = 0; legal && i < 36; i++) {
        char c = text.charAt(i);
        boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
        legal = dash ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
      }
      if (!legal) {
        wrong(report, DocumentCode.VALUE_ID, "a UUID in lower case", text);
      }
      try {
        return java.util.UUID.fromString(text);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    @Override
    public String format(UUID value, Version version) {
      return value.toString();
    }

    @Override
    public void digest(UUID value, Version version, Bytes bytes) {
      bytes.putLong(value.getMostSignificantBits());
      bytes.putLong(value.getLeastSignificantBits());
    }
  }

  private static final class NumericId extends Scalar<UUID> {
    NumericId() {
      super("long", Form.INTEGER, "xs:long");
    }

    @Override
    public @Nullable UUID parse(String raw, Version version, Report report) {
      Long value = whole(raw.trim());
      if (value == null) {
        wrong(report, DocumentCode.VALUE_ID, "a whole number of 64 bits", raw.trim());
        return null;
      }
      return new UUID(0, value);
    }

    @Override
    public String format(UUID value, Version version) {
      return Long.toString(value.getLeastSignificantBits());
    }

    @Override
    public void digest(UUID value, Version version, Bytes bytes) {
      Scalars.UUID.digest(value, version, bytes);
    }

    @Override
    public boolean plain(UUID value, Version version) {
      return value.getMostSignificantBits() == 0;
    }
  }
}
