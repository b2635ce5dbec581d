package org.caom2.validation.rules.wcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.caom2.model.ChunkBuilder;
import org.caom2.model.schema.Version;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordBounds1D;
import org.caom2.model.wcs.CoordBounds2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.CustomWCS;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.ObservableAxis;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.Slice;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axes of polarization, custom ones, observables, positions; and their numbers. */
class OtherAxesTest {
  private static Set<String> expected(String codes) {
    return codes.equals("none") ? Set.of() : Set.of(codes.split(" & "));
  }

  private static Set<String> found(UnaryOperator<ChunkBuilder> change) {
    return Findings.codes(Findings.onChunk(change, Version.V2_4));
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1, 1, 1, none",
    "8, -1, 1, -1, none",
    "1, 0, 1, 1, warning function.delta-zero",
    "4, 1, 1, 1.0005, none",
    "4, 1, 1, 1.5, error pol.code",
    "4, 1, 1, 0, error pol.code",
    "4, -1, 1, 2, error pol.code",
    "9223372036854775807, 1, 1, 1, error pol.code",
    "4, 0, 1, 1, error function.delta-zero",
    "4, NaN, 1, 1, error function.not-finite",
  })
  void polarizationFunctions(long naxis, double delta, double pix, double val, String codes) {
    assertThat(Axes.polarization(axis -> axis.function(Axes.function(naxis, delta, pix, val))))
        .isEqualTo(expected(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4, none",
    "0.5, 4.5, none",
    "-4, -1, none",
    "-1, 1, error pol.code",
    "11, 12, error pol.code",
    "1, 1e300, error pol.code",
  })
  void polarizationRanges(double start, double end, String codes) {
    assertThat(Axes.polarization(axis -> axis.range(Axes.range(0.5, start, 4.5, end))))
        .isEqualTo(expected(codes));
  }

  @Test
  void polarizationSamples() {
    assertThat(samples(-1, 1)).contains("warning pol.mixed");
    assertThat(samples(1, 2)).isEmpty();
    assertThat(samples(1, 1)).containsExactly("warning pol.naxis");
  }

  private static Set<String> samples(double first, double second) {
    CoordBounds1D bounds =
        new CoordBounds1D(
            List.of(Axes.range(0.5, first, 1.5, first), Axes.range(1.5, second, 2.5, second)));
    return Axes.polarization(axis -> axis.bounds(bounds));
  }

  @ParameterizedTest
  @CsvSource({
    "RM, rad/m**2, none",
    "FARADAY, rad m-2, none",
    "RM, rad / m**2, information cunit.style",
    "RM, '', error cu.unit",
    "RM, m, error cu.unit",
    "RM, nonsense, error cu.unit",
    "RM, rad/m^2, none",
    "RM, rad/m2, none",
    "RM, deg/m**2, error cu.unit",
    "FARADAY, rad/cm**2, error cu.unit",
    "FARADAY, mrad/m**2, error cu.unit",
    "FDEP, rad/m**2, none",
    "FDEP, '', error cu.unit",
    "FDEP, deg/m**2, error cu.unit",
    "DELAY, s, warning cu.ctype",
    "rm, nonsense, warning cu.ctype",
  })
  void customAxes(String ctype, String cunit, String codes) {
    CoordAxis1D axis = Axes.axis(ctype, cunit, it -> it.range(Axes.range(0.5, -10, 10.5, 10)));
    assertThat(found(chunk -> chunk.custom(new CustomWCS(axis)))).isEqualTo(expected(codes));
  }

  @Test
  void slices() {
    Slice flux = new Slice(new Axis("FLUX", "Jy"), 1);
    SpectralWCS energy =
        SpectralWCS.builder()
            .axis(Axes.axis("WAVE", "nm", axis -> axis.function(Axes.function(10, 1, 1, 400))))
            .specsys("TOPOCENT")
            .build();
    assertThat(sliced(flux, 10, energy)).isEmpty();
    assertThat(sliced(flux, 11, energy)).containsExactly("warning ob.slice");
    assertThat(sliced(flux, Long.MIN_VALUE, energy)).containsExactly("warning ob.slice");
    assertThat(found(chunk -> chunk.observable(new ObservableAxis(flux, flux))))
        .containsExactly("warning ob.slice");
  }

  private static Set<String> sliced(Slice flux, long bin, SpectralWCS energy) {
    ObservableAxis observable = new ObservableAxis(flux, new Slice(energy.axis().axis(), bin));
    return found(chunk -> chunk.observable(observable).energy(energy));
  }

  private static SpatialWCS position(String ctype1, String cunit, CoordBounds2D bounds) {
    return position(ctype1, cunit, bounds, image(100, 100, 1));
  }

  /** An image around 10, 20 degrees with pixels of 0.001 degrees, in another unit. */
  private static CoordFunction2D image(long naxis1, long naxis2, double perDegree) {
    double middle1 = (naxis1 + 1) / 2.0;
    double middle2 = (naxis2 + 1) / 2.0;
    return CoordFunction2D.builder()
        .dimension(new Dimension2D(naxis1, naxis2))
        .refCoord(
            new Coord2D(
                new RefCoord(middle1, 10 * perDegree), new RefCoord(middle2, 20 * perDegree)))
        .cd11(-0.001 * perDegree)
        .cd12(0.0)
        .cd21(0.0)
        .cd22(0.001 * perDegree)
        .build();
  }

  private static SpatialWCS position(
      String ctype1, String cunit, CoordBounds2D bounds, CoordFunction2D function) {
    CoordAxis2D axis =
        CoordAxis2D.builder()
            .axis1(new Axis(ctype1, cunit))
            .axis2(new Axis(ctype1.replace("RA-", "DEC"), cunit))
            .bounds(bounds)
            .function(function)
            .build();
    return SpatialWCS.builder().axis(axis).coordsys("ICRS").build();
  }

  @Test
  void positions() {
    CoordCircle2D inside = new CoordCircle2D(new ValueCoord2D(10, 20), 0.05);
    CoordCircle2D outside = new CoordCircle2D(new ValueCoord2D(11, 20), 0.05);
    CoordCircle2D behind = new CoordCircle2D(new ValueCoord2D(190, -20), 0.05);
    CoordCircle2D nowhere = new CoordCircle2D(new ValueCoord2D(Double.NaN, -20), 0.05);
    assertThat(at(position("RA---TAN", "deg", inside))).isEmpty();
    assertThat(at(position("RA---TAN", "deg", outside)))
        .containsExactly("warning agree.function-bounds");
    assertThat(at(position("RA---TAN", "deg", behind)))
        .containsExactly("warning agree.function-bounds");
    assertThat(at(position("RA---TAN", "deg", nowhere)))
        .doesNotContain("warning agree.function-bounds");
    assertThat(at(position("RA---TAN", "", inside))).containsExactly("warning cunit.missing");
    assertThat(at(position("RA---TAN", "degrees", inside))).containsExactly("error cunit.unknown");
    assertThat(at(position("RA---TAN", "m", inside))).containsExactly("error cunit.mismatch");
    assertThat(at(position("RA---TAN", "m2", inside))).containsExactly("error cunit.mismatch");
    CoordPolygon2D polygon =
        new CoordPolygon2D(
            List.of(
                new ValueCoord2D(9.99, 20), new ValueCoord2D(10.01, 20), new ValueCoord2D(10, 25)));
    assertThat(at(position("RA---TAN", "deg", polygon)))
        .containsExactly("warning agree.function-bounds");
  }

  @ParameterizedTest
  @CsvSource({
    // Half of the diagonal is 0.07071 degrees; one pixel more is allowed.
    "RA---TAN, 0.0707, none",
    "RA---TAN, 0.0716, none",
    "RA---TAN, 0.0718, warning agree.function-bounds",
    "RA---TAN, 5, warning agree.function-bounds",
    "RA---SIN, 5, warning agree.function-bounds",
  })
  void circlesBesideImages(String ctype, double radius, String codes) {
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(10, 20), radius);
    assertThat(at(position(ctype, "deg", circle))).isEqualTo(expected(codes));
    // The unit of the axes is that of the circle.
    CoordCircle2D seconds = new CoordCircle2D(new ValueCoord2D(36000, 72000), radius * 3600);
    assertThat(at(position(ctype, "arcsec", seconds, image(100, 100, 3600))))
        .isEqualTo(expected(codes));
  }

  @Test
  void circlesBesideImagesThatAreLong() {
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(10, 20), 0.5);
    assertThat(at(position("RA---TAN", "deg", circle, image(1000, 1, 1)))).isEmpty();
    assertThat(at(position("RA---TAN", "deg", circle, image(1, 1000, 1)))).isEmpty();
    assertThat(at(position("RA---TAN", "deg", circle, image(900, 1, 1))))
        .containsExactly("warning agree.function-bounds");
  }

  @Test
  void circlesBesideImagesThatReachBeyondTheSky() {
    // Corners of this image are on no sky, so that nobody knows how far it reaches.
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(10, 20), 80);
    assertThat(at(position("RA---SIN", "deg", circle, image(120_000, 120_000, 1))))
        .doesNotContain("warning agree.function-bounds");
  }

  private static CoordRange2D corners(double... numbers) {
    return new CoordRange2D(
        new Coord2D(new RefCoord(0.5, numbers[0]), new RefCoord(0.5, numbers[1])),
        new Coord2D(new RefCoord(100.5, numbers[2]), new RefCoord(100.5, numbers[3])));
  }

  /** What is found of a range beside an image of 100 by 100 pixels, in a unit and in degrees. */
  private static Set<String> ranged(String cunit, double perDegree, double... degrees) {
    double[] numbers = Arrays.stream(degrees).map(d -> d * perDegree).toArray();
    CoordAxis2D axis =
        CoordAxis2D.builder()
            .axis1(new Axis("RA---TAN", cunit))
            .axis2(new Axis("DEC--TAN", cunit))
            .range(corners(numbers))
            .function(image(100, 100, perDegree))
            .build();
    return at(SpatialWCS.builder().axis(axis).coordsys("ICRS").build());
  }

  @ParameterizedTest
  @CsvSource({
    // The corners of the image.
    "10.053192, 19.949986, 9.946774, 20.049984, none",
    // The same, and the middles of the first and the last pixel: less than a pixel away.
    "370.053192, 19.949986, 9.946774, 20.049984, none",
    "10.052660, 19.950486, 9.947306, 20.049484, none",
    // Two pixels away, the other two corners, and what is behind the image.
    "10.053192, 19.951986, 9.946774, 20.049984, warning agree.range-function",
    "10.053192, 19.949986, 9.946774, 20.052000, warning agree.range-function",
    "9.946774, 19.949986, 10.053192, 20.049984, warning agree.range-function",
    "190, -20, 9.946774, 20.049984, warning agree.range-function",
  })
  void rangesBesideImages(
      double longitude1, double latitude1, double longitude2, double latitude2, String codes) {
    assertThat(ranged("deg", 1, longitude1, latitude1, longitude2, latitude2))
        .filteredOn(code -> code.contains("agree"))
        .isEqualTo(codes.equals("none") ? List.of() : List.of(codes));
    assertThat(ranged("arcmin", 60, longitude1, latitude1, longitude2, latitude2))
        .filteredOn(code -> code.contains("agree"))
        .isEqualTo(codes.equals("none") ? List.of() : List.of(codes));
  }

  @Test
  void rangesThatAreNoNumbersAreLeftToOthers() {
    assertThat(ranged("deg", 1, Double.NaN, 19.949986, 9.946774, 20.049984))
        .doesNotContain("warning agree.range-function");
  }

  private static Set<String> at(SpatialWCS position) {
    return found(chunk -> chunk.position(position));
  }

  @Test
  void numbers() {
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(10, 20), 0.05);
    SpatialWCS position = position("RA---TAN", "deg", circle);
    assertThat(found(chunk -> chunk.naxis(2).positionAxis1(1).positionAxis2(2).position(position)))
        .isEmpty();
    assertThat(found(chunk -> chunk.naxis(2).positionAxis1(2).positionAxis2(1).position(position)))
        .containsExactly("information axis.position-adjacent");
    assertThat(found(chunk -> chunk.position(position))).isEmpty();
    SpectralWCS energy =
        SpectralWCS.builder()
            .axis(Axes.axis("WAVE", "m", axis -> axis.range(Axes.range(0.5, 4e-7, 1.5, 5e-7))))
            .specsys("TOPOCENT")
            .build();
    UnaryOperator<ChunkBuilder> cube = chunk -> chunk.naxis(1).energyAxis(1).energy(energy);
    assertThat(found(cube)).isEmpty();
    assertThat(found(chunk -> cube.apply(chunk).position(position)))
        .containsExactly("information axis.wcs-no-number");
    assertThat(
            found(chunk -> cube.apply(chunk).positionAxis1(2).positionAxis2(3).position(position)))
        .containsExactly("warning axis.beyond-with-many-pixels");
    UnaryOperator<ChunkBuilder> none =
        chunk -> chunk.naxis(0).positionAxis1(1).positionAxis2(2).position(position);
    assertThat(found(none)).contains("warning axis.beyond-with-many-pixels");
    assertThat(found(chunk -> none.apply(chunk).naxis(-1)))
        .doesNotContain("warning axis.beyond-with-many-pixels");
    assertThat(found(chunk -> chunk.naxis(0).energyAxis(1).energy(energy)))
        .doesNotContain("warning axis.beyond-with-many-pixels");
  }
}
