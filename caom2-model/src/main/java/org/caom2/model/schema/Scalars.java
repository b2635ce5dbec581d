package org.caom2.model.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/** The scalars that are not enumerations or vocabularies. */
public final class Scalars {
  /** Text; leading and trailing characters up to U+0020 do not belong to it. */
  public static final Scalar<String> STRING = new Text();

  /** xs:double; never null inside, NaN and infinities allowed. */
  public static final Scalar<Double> DOUBLE = new Numbers.DoubleScalar();

  /** 64-bit integer. */
  public static final Scalar<Long> LONG = new Numbers.LongScalar("long", 8);

  /** 32-bit integer that the schema says is xs:long (Polarization.dimension in 2.5). */
  public static final Scalar<Long> LONG_OF_4_BYTES = new Numbers.LongScalar("long", 4);

  /** 32-bit integer; the schemas say xs:integer. */
  public static final Scalar<Integer> INT = new Numbers.IntScalar();

  /** xs:boolean: {@code true}, {@code false}, {@code 1}, {@code 0}. */
  public static final Scalar<Boolean> BOOLEAN = new Numbers.BooleanScalar();

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
  public static final Scalar<UUID> UUID = new Ids.UuidScalar();

  /** An id in 2.0: a signed 64-bit integer, the low half of a UUID whose high half is 0. */
  public static final Scalar<UUID> NUMERIC_ID = new Ids.NumericId();

  private Scalars() {}

  static void wrong(Report report, Code code, String what, String text) {
    report.add(code, "not " + what + ": " + Shown.quoted(text));
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
                + Shown.quoted(text));
        return null;
      }
    }

    @Override
    public String format(URI value, Version version) {
      return value.toString();
    }

    @Override
    public void digest(URI value, Version version, Bytes bytes) {
      bytes.putTrimmed(AsciiUri.of(value));
    }

    @Override
    public boolean plain(URI value, Version version) {
      String text = value.toString();
      return !text.isEmpty() && (pattern == null || pattern.matcher(text).matches());
    }
  }
}
