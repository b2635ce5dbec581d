package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
  @ParameterizedTest
  @CsvSource({
    "0x0p0, 0.0",
    "-0x0p0, -0.0",
    "1, 1.0",
    "-2.5, -2.5",
    "100, 100.0",
    "0.001, 0.001",
    "0.00099, 9.9E-4",
    "9999999, 9999999.0",
    "1e7, 1.0E7",
    "12345678, 1.2345678E7",
    "1e22, 1.0E22",
    "1e23, 1.0E23",
    "2e23, 2.0E23",
    "4.9e-324, 4.9E-324",
    "2.2250738585072014E-308, 2.2250738585072014E-308",
    "1.7976931348623157E308, 1.7976931348623157E308",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "9007199254740993, 9.007199254740992E15",
    "2.98023223876953125E-8, 2.9802322387695312E-8",
    "NaN, NaN",
    "Infinity, INF",
    "-Infinity, -INF",
  })
  void layout(String number, String text) {
    assertThat(Decimal.format(Double.parseDouble(number.replace("0x0p0", "0.0")))).isEqualTo(text);
  }

  /** Numbers of every exponent, and those that people write. */
  private static double number(Random random, int i) {
    return switch (i % 4) {
      case 0 -> Double.longBitsToDouble(random.nextLong());
      case 1 -> random.nextInt(1_000_000_000) / Math.pow(10, random.nextInt(12));
      case 2 -> random.nextLong(1L << 53) * Math.pow(2, random.nextInt(-60, 60));
      default -> {
        long exponent = i / 4 % 2047;
        yield Double.longBitsToDouble(exponent << 52 | random.nextLong(1L << 52));
      }
    };
  }

  @Test
  void whatIsWrittenReadsBackAsTheSame() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      double value = number(random, i);
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        continue;
      }
      String text = Decimal.format(value);
      long bits = Double.doubleToLongBits(value);
      if (Double.doubleToLongBits(Double.parseDouble(text)) != bits
          || Double.doubleToLongBits(Decimal.parse(text)) != bits
          || !Decimal.isNumber(text)) {
        fail(text + " is not " + value);
      }
    }
  }

  @Test
  void noShorterTextReadsBackAsTheSame() {
    Random random = new Random(2);
    for (int i = 0; i < 10_000; i++) {
      double value = number(random, i);
      if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
        continue;
      }
      BigDecimal text = new BigDecimal(Decimal.format(value)).stripTrailingZeros();
      BigDecimal exact = new BigDecimal(value);
      int digits = text.precision();
      for (RoundingMode mode : new RoundingMode[] {RoundingMode.FLOOR, RoundingMode.CEILING}) {
        if (digits > 1 && exact.round(new MathContext(digits - 1, mode)).doubleValue() == value) {
          fail(text + " is not the shortest text of " + exact);
        }
        BigDecimal other = exact.round(new MathContext(digits, mode));
        if (other.doubleValue() == value
            && other.subtract(exact).abs().compareTo(text.subtract(exact).abs()) < 0) {
          fail(other + " is nearer to " + exact + " than " + text);
        }
      }
    }
  }

  /** The plain way: each number of digits from two on, each decimal beside the exact value. */
  private static BigDecimal shortest(double size) {
    BigDecimal exact = new BigDecimal(size);
    for (int digits = 2; ; digits++) {
      for (RoundingMode mode :
          new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING}) {
        BigDecimal candidate = exact.round(new MathContext(digits, mode));
        if (candidate.doubleValue() == size) {
          return candidate;
        }
      }
    }
  }

  @Test
  void theTextIsThatOfAPlainSearch() {
    Random random = new Random(6);
    for (int i = 0; i < 4_000; i++) {
      double value =
          switch (i % 5) {
            // A few digits, subnormal, beside a power of two, beside a power of ten.
            case 0 -> Double.parseDouble(random.nextInt(1_000) + "E" + random.nextInt(-326, 306));
            case 1 -> Double.longBitsToDouble(random.nextLong(1L << random.nextInt(1, 53)));
            case 2 -> Double.longBitsToDouble(((i / 5 * 2L + 1) << 52) + random.nextInt(-1, 2));
            case 3 -> Math.nextUp(Double.parseDouble("1E" + random.nextInt(-320, 308)));
            default -> number(random, i);
          };
      if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
        continue;
      }
      BigDecimal text = new BigDecimal(Decimal.format(value));
      if (text.abs().compareTo(shortest(Math.abs(value))) != 0) {
        fail(text + " is not the shortest text of " + value);
      }
    }
  }

  /** From JDK 19 on the texts of the JDK are the shortest. */
  @Test
  void theTextIsThatOfTheJdkWhereThatIsTheShortest() {
    Assumptions.assumeTrue(
        Runtime.version().feature() >= 19, "Double.toString is not always the shortest here");
    Random random = new Random(3);
    for (int i = 0; i < 60_000; i++) {
      double value = number(random, i);
      if (!Double.isInfinite(value) && !Decimal.format(value).equals(Double.toString(value))) {
        fail(Decimal.format(value) + " is not " + value);
      }
    }
  }

  /** Before JDK 19 they are the same wherever both have as many digits. */
  @Test
  void theLayoutIsThatOfTheJdk() {
    Random random = new Random(4);
    int same = 0;
    for (int i = 0; i < 60_000; i++) {
      double value = number(random, i);
      String own = Decimal.format(value);
      String theirs = Double.toString(value);
      if (Double.isInfinite(value) || own.length() < theirs.length()) {
        continue;
      }
      same++;
      if (!own.replaceAll("[0-9]", "0").equals(theirs.replaceAll("[0-9]", "0"))) {
        fail(own + " is laid out otherwise than " + theirs);
      }
    }
    assertThat(same).isGreaterThan(30_000);
  }

  @Test
  void readsAsTheJdkDoes() {
    Random random = new Random(5);
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
      digits(text, random, 1 + random.nextInt(10));
      if (random.nextBoolean()) {
        digits(text.append('.'), random, random.nextInt(14));
      }
      if (random.nextInt(3) == 0) {
        text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(-40, 40));
      }
      String number = text.toString();
      if (!Decimal.isNumber(number)
          || Double.doubleToLongBits(Decimal.parse(number))
              != Double.doubleToLongBits(Double.parseDouble(number))) {
        fail(number + " is read as " + Decimal.parse(number));
      }
    }
  }

  private static void digits(StringBuilder text, Random random, int count) {
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + (random.nextInt(3) == 0 ? 0 : random.nextInt(10))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "+0",
        "1.",
        ".5",
        "-.5",
        "00012",
        "1e5",
        "1E+5",
        "1e-5",
        "1.e5",
        "1e400",
        "1e-400",
        "1e2147483648",
        "123456789012345678901234567890",
        "0.00000000000000000000000000000000001",
        "9007199254740993",
        "1e22",
        "1e23",
        "123456789012345e22",
        "1e00005"
      })
  void numbersAreReadAsTheJdkDoes(String text) {
    assertThat(Decimal.isNumber(text)).isTrue();
    assertThat(Double.doubleToLongBits(Decimal.parse(text)))
        .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        ".",
        "e5",
        "1e",
        "1e+",
        "--1",
        "1-",
        "1 ",
        " 1",
        "1.2.3",
        "0x10",
        "1d",
        "1f",
        "NaN",
        "INF",
        "Infinity",
        "1,5",
        "1_0",
        "\u0661",
        "1e5.0",
        ".e5"
      })
  void otherTextsAreNoNumbers(String text) {
    assertThat(Decimal.isNumber(text)).isFalse();
  }
}
