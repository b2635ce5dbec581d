package org.caom2.validation.rules.wcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caom2.model.wcs.CoordBounds1D;
import org.caom2.model.wcs.CoordError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions, ranges and bounds, alone and against each other. */
class FunctionsAndRangesTest {
  @ParameterizedTest
  @CsvSource({
    "100, 1e-9, 1, 4e-7, none",
    "1, 1e-9, 1, 4e-7, none",
    "100, -1e-9, 1, 4e-7, none",
    "0, 1e-9, 1, 4e-7, error function.naxis",
    "-9223372036854775808, 1e-9, 1, 4e-7, error function.naxis",
    "100, 0, 1, 4e-7, error function.delta-zero",
    "1, -0.0, 1, 4e-7, warning function.delta-zero",
    "1, 1e-23, 1, 4e-7, warning function.delta-zero",
    "1, 1e-22, 1, 4e-7, none",
    "100, NaN, 1, 4e-7, error function.not-finite",
    "100, 1e-9, Infinity, 4e-7, error function.not-finite",
    "100, 1e-9, 1, -Infinity, error function.not-finite",
    "10, 1e-12, -2000, 4e-7, information function.crpix-far",
    "100, 1e-9, 500, 4e-7, error en.nonpositive",
    "9223372036854775807, 1e-30, 1, 4e-7, none",
  })
  void functions(long naxis, double delta, double pix, double val, String code) {
    assertThat(Axes.waves(axis -> axis.function(Axes.function(naxis, delta, pix, val))))
        .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 4e-7, 100.5, 5e-7, none",
    "0.5, 5e-7, 100.5, 4e-7, none",
    "1, 4e-7, 1, 4e-7, none",
    "100.5, 4e-7, 0.5, 5e-7, warning range.order",
    "1, 4e-7, 1, 5e-7, error range.degenerate",
    "1, 4e-7, 3, 4e-7, error range.degenerate",
    "0.5, NaN, 100.5, 5e-7, error range.not-finite",
    "0.5, 4e-7, 100.5, Infinity, error range.not-finite",
    "-Infinity, 4e-7, 100.5, 5e-7, error range.not-finite",
    "0.5, -4e-7, 100.5, 5e-7, error en.nonpositive",
  })
  void ranges(double pix1, double val1, double pix2, double val2, String code) {
    assertThat(Axes.waves(axis -> axis.range(Axes.range(pix1, val1, pix2, val2))))
        .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
  }

  @Test
  void rangesBesideFunctions() {
    assertThat(besideFunction(0.5, 3.995e-7, 100.5, 4.995e-7)).isEmpty();
    assertThat(besideFunction(0, 3.99e-7, 101, 5.0e-7)).isEmpty();
    assertThat(besideFunction(0.5, 3.995e-7, 200.5, 5.995e-7))
        .containsExactly("warning range.pixels-vs-naxis");
    assertThat(besideFunction(0.5, 3.995e-7, 100.5, 6e-7))
        .containsExactly("warning agree.range-function");
    assertThat(besideFunction(0.5, 4.995e-7, 100.5, 3.995e-7))
        .containsExactly("warning agree.range-function", "warning range.order");
  }

  @Test
  void aFunctionOfOnePixelThatIsWiderThanTheRange() {
    assertThat(besideOnePixel(1e-7)).isEmpty();
    assertThat(besideOnePixel(1.9e-7)).isEmpty();
    assertThat(besideOnePixel(3.1e-7)).containsExactly("warning agree.range-function");
    assertThat(besideOnePixel(0.1)).containsExactly("warning agree.range-function");
  }

  private static Set<String> besideOnePixel(double delta) {
    return Axes.waves(
        axis ->
            axis.range(Axes.range(0.5, 4e-7, 1.5, 5e-7))
                .function(Axes.function(1, delta, 0.5, 4e-7)));
  }

  private static Set<String> besideFunction(double pix1, double val1, double pix2, double val2) {
    return Axes.waves(
        axis ->
            axis.range(Axes.range(pix1, val1, pix2, val2))
                .function(Axes.function(100, 1e-9, 1, 4e-7)));
  }

  @Test
  void nothingAtAll() {
    assertThat(Axes.waves(axis -> axis)).containsExactly("warning wcs.none");
    assertThat(Axes.waves(axis -> axis.bounds(new CoordBounds1D(List.of()))))
        .containsExactly("error bounds.empty");
  }

  @Test
  void samples() {
    assertThat(samples(58000, 58001, 58001, 58002)).isEmpty();
    assertThat(samples(58001, 58002, 58000, 58001)).isEmpty();
    assertThat(samples(58000, 58001, 58000.9, 58002)).containsExactly("warning bounds.overlap");
    assertThat(samples(58000, 58001, 58004, 58005, 58002, 58003))
        .containsExactly("information bounds.order");
    assertThat(samples(58000, 58001, Double.NaN, 58002)).containsExactly("error range.not-finite");
  }

  private static CoordBounds1D bounds(double... ends) {
    return new CoordBounds1D(
        IntStream.range(0, ends.length / 2)
            .mapToObj(i -> Axes.range(i + 0.5, ends[2 * i], i + 1.5, ends[2 * i + 1]))
            .toList());
  }

  private static Set<String> samples(double... ends) {
    return Axes.days(axis -> axis.bounds(bounds(ends)));
  }

  @Test
  void samplesAreWithin() {
    assertThat(
            Axes.days(
                axis ->
                    axis.range(Axes.range(0.5, 58000, 10.5, 58010)).bounds(bounds(57999, 58011))))
        .isEmpty();
    assertThat(
            Axes.days(
                axis ->
                    axis.range(Axes.range(0.5, 58000, 10.5, 58010)).bounds(bounds(57998, 58011))))
        .containsExactly("warning bounds.outside");
    assertThat(
            Axes.days(
                axis ->
                    axis.function(Axes.function(10, -1, 1, 58010)).bounds(bounds(58013, 58005))))
        .containsExactly("warning bounds.outside");
  }

  @ParameterizedTest
  @CsvSource({"0, none", "1e-3, none", "-1e-9, error error.negative", "NaN, error error.negative"})
  void errors(double error, String code) {
    assertThat(
            Axes.waves(
                axis ->
                    axis.error(new CoordError(error, null))
                        .range(Axes.range(0.5, 4e-7, 1.5, 5e-7))))
        .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
  }
}
