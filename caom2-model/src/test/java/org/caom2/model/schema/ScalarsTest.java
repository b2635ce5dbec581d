package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.ProductType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
  private static void check(Scalar<?> scalar, String text, Object value, String code) {
    Reading reading = Reading.of(scalar, text, Version.V2_4);
    assertThat(reading.value()).isEqualTo(value);
    if (code == null) {
      assertThat(reading.codes()).isEmpty();
    } else {
      assertThat(reading.codes()).containsExactly(code);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 1.5,",
    "' 1.5\n', 1.5,",
    "+1, 1,",
    "NaN, NaN,",
    "INF, Infinity,",
    "-INF, -Infinity,",
    "1e400, Infinity,",
    "-0, -0.0,",
    "+INF, Infinity, value.number",
    "Infinity, Infinity, value.number",
    "-Infinity, -Infinity, value.number",
    "inf, Infinity, value.number",
    "-inf, -Infinity, value.number",
    "nan, NaN, value.number",
    "1d, 1, value.number",
    "0x1p3, 8, value.number",
    "'', , value.number",
    "x, , value.number",
    "'1,5', , value.number",
    "1 2, , value.number",
  })
  void doubles(String text, Double value, String code) {
    check(Scalars.DOUBLE, text, value, code);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0,",
    "-5, -5,",
    "+5, 5,",
    "' 007 ', 7,",
    "9223372036854775807, 9223372036854775807,",
    "-9223372036854775808, -9223372036854775808,",
    "9223372036854775808, , value.integer",
    "'', , value.integer",
    "-, , value.integer",
    "+-5, , value.integer",
    "1.0, , value.integer",
    "1e3, , value.integer",
    "\u0665, , value.integer",
  })
  void longs(String text, Long value, String code) {
    check(Scalars.LONG, text, value, code);
  }

  @ParameterizedTest
  @CsvSource({
    "2147483647, 2147483647,",
    "-2147483648, -2147483648,",
    "' 007 ', 7,",
    "2147483648, , value.integer",
    "-2147483649, , value.integer",
    "9223372036854775808, , value.integer",
    "1.0, , value.integer",
  })
  void longsOfFourBytes(String text, Long value, String code) {
    check(Scalars.LONG_OF_4_BYTES, text, value, code);
    if (value != null) {
      assertThat(Scalars.LONG_OF_4_BYTES.plain(value, Version.V2_5)).isTrue();
    }
    assertThat(Scalars.LONG_OF_4_BYTES.plain(1L << 31, Version.V2_5)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2147483647, 2147483647,",
    "-2147483648, -2147483648,",
    "2147483648, , value.integer",
    "99999999999999999999, , value.integer",
  })
  void ints(String text, Integer value, String code) {
    check(Scalars.INT, text, value, code);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true,",
    "1, true,",
    "' false ', false,",
    "0, false,",
    "TRUE, true, value.boolean",
    "False, false, value.boolean",
    "yes, , value.boolean",
    "'', , value.boolean",
  })
  void booleans(String text, Boolean value, String code) {
    check(Scalars.BOOLEAN, text, value, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "x:y", "foo.fits", "http://x/é", "ad:a%20b", "", "#f"})
  void urisOfAnyForm(String text) {
    check(Scalars.ANY_URI, ' ' + text + '\n', URI.create(text), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a|b", "<", "a%zz", "http://[", ":"})
  void textsThatAreNoUris(String text) {
    check(Scalars.ANY_URI, text, null, "value.uri");
  }

  @ParameterizedTest
  @CsvSource({
    "caom:A/b, true, false",
    "caom:/, true, false",
    "caom:A/b?c, true, false",
    "caom:A/b/c, false, true",
    "caom:A//c, false, true",
    "caom:A, false, false",
    "caom:A/b%20c, false, false",
    "CAOM:A/b, false, false",
    "ivo:A/b, false, false",
  })
  void identifiersUntil24(String text, boolean observation, boolean plane) {
    check(Scalars.OBSERVATION_URI, text, URI.create(text), observation ? null : "value.uri-form");
    check(Scalars.PLANE_URI, text, URI.create(text), plane ? null : "value.uri-form");
  }

  @ParameterizedTest
  @CsvSource({
    "ivo://a/b?c, true",
    "ivo://a, true",
    "ivo:a, false",
    "http://a/b?c, false",
  })
  void groups(String text, boolean legal) {
    check(Scalars.GROUP_URI, text, URI.create(text), legal ? null : "value.uri-form");
  }

  @ParameterizedTest
  @CsvSource({
    "550e8400-e29b-41d4-a716-446655440000, 550e8400-e29b-41d4-a716-446655440000,",
    "550E8400-E29B-41D4-A716-446655440000, 550e8400-e29b-41d4-a716-446655440000, value.id",
    "' 550e8400-e29b-41d4-a716-446655440000', 550e8400-e29b-41d4-a716-446655440000, value.id",
    "1-2-3-4-5, 00000001-0002-0003-0004-000000000005, value.id",
    "550e8400e29b41d4a716446655440000, , value.id",
    "'', , value.id",
    "x, , value.id",
    "00000000-9999-4aaa-8fff-0a9f0a9f0a9f, 00000000-9999-4aaa-8fff-0a9f0a9f0a9f,",
    "550e8400-e29b-41d4-a716-44665544000g, , value.id",
    "550e8400-e29b-41d4-a716-44665544000:, , value.id",
    "550e8400-e29b-41d4-a716-44665544000/, , value.id",
    "550e8400-e29b-41d4-a716-44665544000`, , value.id",
  })
  void ids(String text, UUID value, String code) {
    check(Scalars.UUID, text, value, code);
    assertThat(text.matches(Scalars.UUID.pattern())).isEqualTo(code == null);
  }

  @Test
  void idsAreWrittenAndDigestedWhole() {
    UUID id = UUID.fromString("550e8400-e29b-41d4-a716-446655440000");
    assertThat(Scalars.UUID.format(id, Version.V2_5)).isEqualTo(id.toString());
    for (Scalar<UUID> scalar : List.of(Scalars.UUID, Scalars.NUMERIC_ID)) {
      Bytes bytes = new Bytes();
      scalar.digest(id, Version.V2_5, bytes);
      assertThat(HexFormat.of().formatHex(bytes.copy(0, bytes.length())))
          .isEqualTo(id.toString().replace("-", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 5,", "-1, -1,", "'', , value.id", "9223372036854775808, , value.id"})
  void idsOf20(String text, Long low, String code) {
    check(Scalars.NUMERIC_ID, text, low == null ? null : new UUID(0, low), code);
  }

  @Test
  void idsOf20AreTheLowHalf() {
    UUID id = new UUID(7, -1);
    assertThat(Scalars.NUMERIC_ID.format(id, Version.V2_0)).isEqualTo("-1");
    assertThat(Scalars.NUMERIC_ID.plain(id, Version.V2_0)).isFalse();
    assertThat(Scalars.NUMERIC_ID.plain(new UUID(0, -1), Version.V2_0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"' a b\n', a b", "\u00a0a, \u00a0a", "'a\nb', 'a\nb'", "'', ''"})
  void textsAreTrimmed(String text, String value) {
    check(Scalars.STRING, text, value, null);
  }

  @Test
  void messagesAreOneShortLine() {
    StringBuilder message = new StringBuilder();
    Scalars.DOUBLE.parse(
        "a\nb\u2028" + "x".repeat(10_000), Version.V2_4, (code, text) -> message.append(text));
    assertThat(message.toString())
        .hasSizeLessThan(120)
        .doesNotContain("\n")
        .doesNotContain("\u2028");
  }

  static Stream<Arguments> digests() {
    return Stream.of(
        Arguments.of(Scalars.STRING, " a é ", Version.V2_4, "6120c3a9"),
        Arguments.of(Scalars.DOUBLE, 1.0, Version.V2_4, "3ff0000000000000"),
        Arguments.of(Scalars.LONG, -2L, Version.V2_4, "fffffffffffffffe"),
        Arguments.of(Scalars.LONG_OF_4_BYTES, 258L, Version.V2_5, "00000102"),
        Arguments.of(Scalars.INT, 258, Version.V2_4, "00000102"),
        Arguments.of(Scalars.BOOLEAN, true, Version.V2_4, "01"),
        Arguments.of(Scalars.BOOLEAN, false, Version.V2_4, "00"),
        Arguments.of(Scalars.ANY_URI, URI.create("x:é"), Version.V2_4, "783a254333254139"),
        Arguments.of(
            Scalars.ANY_URI, URI.create("x:\udc00"), Version.V2_4, "783a254546254246254244"),
        Arguments.of(
            ProductType.SCALAR,
            new ProductType("x#\ud800"),
            Version.V2_4,
            "7823254546254246254244"),
        Arguments.of(
            CalibrationLevel.SCALAR, CalibrationLevel.CALIBRATED, Version.V2_4, "00000002"),
        Arguments.of(
            ObservationIntentType.SCALAR,
            ObservationIntentType.SCIENCE,
            Version.V2_4,
            "736369656e6365"));
  }

  @ParameterizedTest
  @MethodSource
  @SuppressWarnings("unchecked")
  void digests(Scalar<?> scalar, Object value, Version version, String hex) {
    Bytes bytes = new Bytes();
    ((Scalar<Object>) scalar).digest(value, version, bytes);
    assertThat(HexFormat.of().formatHex(bytes.copy(0, bytes.length()))).isEqualTo(hex);
  }

  @ParameterizedTest
  @CsvSource({"a, true", "'a b', true", "' a', false", "'a ', false", "'a\n', false", "'', false"})
  void textsThatComeBackAsTheyAre(String text, boolean plain) {
    assertThat(Scalars.STRING.plain(text, Version.V2_5)).isEqualTo(plain);
  }

  @Test
  void whatWritersNeedNotTry() {
    for (Scalar<?> scalar :
        List.of(
            Scalars.DOUBLE,
            Scalars.LONG,
            Scalars.LONG_OF_4_BYTES,
            Scalars.INT,
            Scalars.BOOLEAN,
            Scalars.UUID)) {
      boolean tried = scalar == Scalars.UUID || scalar == Scalars.LONG_OF_4_BYTES;
      assertThat(scalar.isAlwaysPlain()).as(scalar.name()).isEqualTo(!tried);
    }
    assertThat(Scalars.STRING.isAlwaysPlain()).isFalse();
    URI group = URI.create("ivo://a/b?c");
    assertThat(Scalars.GROUP_URI.plain(group, Version.V2_5)).isTrue();
    assertThat(Scalars.GROUP_URI.plain(URI.create("x:y"), Version.V2_5)).isFalse();
    assertThat(Scalars.ANY_URI.plain(URI.create("x:y"), Version.V2_5)).isTrue();
    assertThat(Scalars.ANY_URI.plain(URI.create(""), Version.V2_5)).isFalse();
  }

  @Test
  void whatSchemasKnowOfAScalar() {
    assertThat(Scalars.LONG.name()).isEqualTo("long").isEqualTo(Scalars.LONG.toString());
    assertThat(Scalars.LONG.xsdType()).isEqualTo("xs:long");
    assertThat(Scalars.LONG.form()).isEqualTo(Scalar.Form.INTEGER);
    assertThat(Scalars.LONG.pattern()).isNull();
    assertThat(Scalars.ANY_URI.pattern()).isNull();
    assertThat("ivo://a/b?c").matches(Scalars.GROUP_URI.pattern());
    assertThat(Scalars.STRING.takesEmpty(Version.V2_5)).isTrue();
    assertThat(Scalars.LONG.takesEmpty(Version.V2_5)).isFalse();
    assertThat(Scalars.ANY_URI.takesEmpty(Version.V2_5)).isTrue();
    assertThat(Scalars.GROUP_URI.takesEmpty(Version.V2_5)).isFalse();
    assertThat(CalibrationLevel.SCALAR.closedList(Version.V2_3)).startsWith("-1", "0", "1");
    assertThat(Scalars.STRING.closedList(Version.V2_3)).isEmpty();
  }
}
