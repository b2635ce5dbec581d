package org.caom2.wcs.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MjdTest {
  private static BigDecimal exact(Mjd date) {
    return new BigDecimal(date.day()).add(new BigDecimal(date.fraction()));
  }

  @Test
  void anyTwoNumbersAreADayAndAFraction() {
    Random random = new Random(44);
    for (int i = 0; i < 20_000; i++) {
      double a = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(8));
      double b = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(8));
      Mjd date = new Mjd(a, b);

      assertThat(date.day()).isEqualTo(Math.rint(date.day()));
      assertThat(date.fraction()).isBetween(0.0, Math.nextDown(1.0));
      BigDecimal sum = new BigDecimal(a).add(new BigDecimal(b));
      assertThat(exact(date).subtract(sum).abs()).isLessThan(new BigDecimal("1e-15"));
      assertThat(new Mjd(date.day(), date.fraction())).isEqualTo(date);
    }
  }

  @Test
  void smallStepsAreNotLost() {
    Mjd date = Mjd.of(60000);
    for (int i = 0; i < 1000; i++) {
      date = date.plus(1e-13);
    }
    assertThat(date.minus(Mjd.of(60000))).isBetween(0.999e-10, 1.001e-10);
    assertThat(new Mjd(5, -1e-20)).isEqualTo(new Mjd(5, 0));
    assertThat(Mjd.of(1).plusSeconds(43200)).isEqualTo(Mjd.of(1.5));
    assertThat(new Mjd(1, 0.75).plus(new Mjd(1, 0.5))).isEqualTo(Mjd.of(3.25));
  }

  @Test
  void whatIsNotFiniteIsNoDate() {
    for (double number : new double[] {Double.NaN, 1.0 / 0, -1.0 / 0}) {
      assertThat(Mjd.of(number)).isEqualTo(Mjd.of(Double.NaN));
      assertThat(new Mjd(1, number).isFinite()).isFalse();
      assertThat(Mjd.of(1).plus(number).value()).isNaN();
    }
    assertThat(new Mjd(Double.MAX_VALUE, Double.MAX_VALUE).isFinite()).isFalse();
    assertThat(Mjd.of(Double.NaN)).isGreaterThan(Mjd.of(1));
    assertThat(Mjd.of(1.25)).isLessThan(Mjd.of(1.5)).isGreaterThan(Mjd.of(-3));
  }
}
