package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordBounds2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Celestial axes of chunks. */
class PositionsTest {
  private static final double SCALE = 1e-3;

  private static SpatialWCS position(String ctype1, String ctype2, CoordFunction2D function) {
    CoordAxis2D axis =
        CoordAxis2D.builder()
            .axis1(new Axis(ctype1, "deg"))
            .axis2(new Axis(ctype2, "deg"))
            .function(function)
            .build();
    return SpatialWCS.builder().axis(axis).coordsys("ICRS").build();
  }

  private static SpatialWCS image(String ctype1, String ctype2) {
    return position(ctype1, ctype2, function(100, 10, 20, SCALE));
  }

  private static CoordFunction2D function(long pixels, double val1, double val2, double scale) {
    return function(pixels, val1, val2, -scale, 0, 0, scale);
  }

  private static CoordFunction2D function(
      long pixels, double val1, double val2, double cd11, double cd12, double cd21, double cd22) {
    double middle = (pixels + 1) / 2.0;
    return CoordFunction2D.builder()
        .dimension(new Dimension2D(pixels, pixels))
        .refCoord(new Coord2D(new RefCoord(middle, val1), new RefCoord(middle, val2)))
        .cd11(cd11)
        .cd12(cd12)
        .cd21(cd21)
        .cd22(cd22)
        .build();
  }

  private static SpatialWCS bounded(CoordBounds2D bounds, String unit) {
    CoordAxis2D axis =
        CoordAxis2D.builder()
            .axis1(new Axis("RA", unit))
            .axis2(new Axis("DEC", unit))
            .bounds(bounds)
            .build();
    return SpatialWCS.builder().axis(axis).coordsys("ICRS").build();
  }

  private static List<Issue> issues(SpatialWCS position) {
    return Findings.onChunk(chunk -> chunk.position(position), Version.V2_4);
  }

  /** Severity and code of each finding on positions. */
  private static Set<String> codes(SpatialWCS position) {
    return issues(position).stream()
        .filter(issue -> issue.code().id().startsWith("pos."))
        .map(issue -> issue.severity().label() + " " + issue.code().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> only(String code) {
    return code.equals("none") ? Set.of() : Set.of(code);
  }

  @ParameterizedTest
  @CsvSource({
    "RA---TAN, DEC--TAN, none",
    "DEC--TAN, RA---TAN, none",
    "RA, DEC, none",
    "GLON-CAR, GLAT-CAR, warning pos.coordsys-vs-ctype",
    "RA---TAN, RA---TAN, error pos.ctype-pair",
    "RA---TAN, GLAT-TAN, error pos.ctype-pair",
    "RA---TAN, GLAT-SIN, error pos.ctype-pair",
    "RA---TAN, WAVE, error pos.ctype-pair",
    "'', '', error pos.ctype-pair",
    "RA---TAN, DEC--SIN, error pos.projection-pair",
    "RA---FOO, DEC--FOO, error pos.projection-unknown",
    "RA---ZPN, DEC--ZPN, error pos.projection-needs-parameters",
    "RA---TPV, DEC--TPV, information pos.distortion-lost",
    "RA---TAN-SIP, DEC--TAN-SIP, information pos.distortion-lost",
    "HLON-TAN, HLAT-TAN, information pos.apparent",
  })
  void ctypes(String ctype1, String ctype2, String code) {
    assertThat(codes(image(ctype1, ctype2))).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 90, none",
    "10, 90.5, error pos.crval-lat",
    "360, -90, none",
    "-0.1, 0, information pos.crval-lon",
    "-361, 0, warning pos.crval-lon",
    "1e300, 0, warning pos.crval-lon",
    "NaN, 0, none",
    "0, Infinity, none",
  })
  void referencePoints(double longitude, double latitude, String code) {
    CoordFunction2D function = function(100, longitude, latitude, SCALE);
    SpatialWCS position = position("RA---TAN", "DEC--TAN", function);
    assertThat(codes(position)).isEqualTo(only(code));
    CoordFunction2D swapped = function(100, latitude, longitude, SCALE);
    assertThat(codes(position("DEC--TAN", "RA---TAN", swapped))).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.001, 0, 0, 0.001, none",
    "0, 0.001, 0.001, 0, none",
    "-0.001, 0, 0, 0.0099, none",
    "-0.001, 0, 0, 0.011, warning pos.cd-anisotropic",
    "0.001, 0.001, 0, 0.0005, warning pos.cd-anisotropic",
    "0, 0, 0, 0, error pos.cd-singular",
    "0.001, 0.001, 0.001, 0.001, error pos.cd-singular",
    "NaN, 0, 0, 0.001, none",
    "Infinity, 0, 0, 0.001, none",
    "1e-10, 0, 0, 1e-10, warning pos.pixel-scale",
    "1e308, 0, 0, 1e308, warning pos.pixel-scale",
  })
  void matrices(double cd11, double cd12, double cd21, double cd22, String code) {
    CoordFunction2D function = function(2, 10, 20, cd11, cd12, cd21, cd22);
    assertThat(String.join(" ", codes(position("RA---TAN", "DEC--TAN", function))))
        .isEqualTo(code.equals("none") ? "" : code);
  }

  @Test
  void aMissingMatrixIsNotSingular() {
    CoordFunction2D function =
        function(100, 10, 20, SCALE).toBuilder().cd11(null).cd22(null).build();
    assertThat(codes(position("RA---TAN", "DEC--TAN", function))).isEmpty();
    assertThat(codes(position("RA---FOO", "DEC--FOO", function)))
        .containsExactly("error pos.projection-unknown");
  }

  @Test
  void slitsAreNarrow() {
    CoordFunction2D slit =
        function(1, 10, 20, -1e-4, 0, 0, 1e-2).toBuilder().dimension(new Dimension2D(1, 2)).build();
    assertThat(codes(position("RA---TAN", "DEC--TAN", slit))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SIN, 380, none",
    "SIN, 420, warning pos.corner-invalid",
    "SIN, 900, error pos.corner-invalid",
    "ZEA, 420, none",
    "AIT, 1600, none",
    "SIN, 0, none",
    "SIN, -5, none",
    "CAR, 440, none",
  })
  void borders(String projection, long pixels, String code) {
    CoordFunction2D function = function(pixels, 10, 0, 0.2);
    SpatialWCS position = position("RA---" + projection, "DEC--" + projection, function);
    assertThat(codes(position)).isEqualTo(only(code));
  }

  /** An image of so many degrees whose middle is that far from the reference point. */
  @ParameterizedTest
  @CsvSource({
    "CAR, 10, 0, 80, none",
    "CAR, 10, 0, 88, warning pos.corner-invalid",
    "CAR, 10, 0, 92, error pos.corner-invalid",
    "CAR, 10, 170, 0, none",
    "CAR, 10, 200, 0, error pos.corner-invalid",
    "AIT, 10, 0, 100, error pos.corner-invalid",
    "ZEA, 10, 0, 130, error pos.corner-invalid",
    "CAR, 100, 0, 120, none",
    "CAR, 100, 0, 150, error pos.corner-invalid",
    "AIT, 200, 0, 0, none",
    "AIT, 400, 0, 0, none",
    "AIT, 400, 0, 330, error pos.corner-invalid",
    "HPX, 10, 45, 80, none",
    "HPX, 10, 45, 100, error pos.corner-invalid",
    "TSC, 10, 47, 47, none",
    "TSC, 10, 60, 60, error pos.corner-invalid",
  })
  void imagesThatAreElsewhere(
      String projection, double degrees, double right, double up, String code) {
    double scale = 0.1;
    long pixels = Math.round(degrees / scale);
    RefCoord x = new RefCoord((pixels + 1) / 2.0 + right / scale, 10);
    RefCoord y = new RefCoord((pixels + 1) / 2.0 - up / scale, 0);
    CoordFunction2D function =
        function(pixels, 10, 0, scale).toBuilder().refCoord(new Coord2D(x, y)).build();
    SpatialWCS position = position("RA---" + projection, "DEC--" + projection, function);
    assertThat(codes(position)).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({"700, none", "721, none", "722, warning pos.round-trip"})
  void aroundTheSky(long pixels, String code) {
    CoordFunction2D strip =
        function(pixels, 10, 0, 0.5).toBuilder().dimension(new Dimension2D(pixels, 4)).build();
    CoordFunction2D centred =
        strip.toBuilder()
            .refCoord(new Coord2D(new RefCoord((pixels + 1) / 2.0, 10), new RefCoord(2.5, 0)))
            .build();
    assertThat(codes(position("RA", "DEC", centred))).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "ICRS, , none",
    "icrs, 2000, none",
    "ICRS, 1950, information pos.coordsys-vs-ctype",
    "ICRS, NaN, information pos.coordsys-vs-ctype",
    "FK5, 2000, none",
    "FK5, 1950, warning pos.equinox",
    "FK5, , warning pos.equinox",
    "FK4, 1950, none",
    "FK4, 2000, warning pos.equinox",
    "FK5, 20000, warning pos.equinox",
    "FK5, NaN, warning pos.equinox",
    "FK5, -Infinity, warning pos.equinox",
    ", 1e300, warning pos.equinox",
    ", , none",
    "J2000, 2000, warning pos.coordsys-unknown",
    "GAPPT, 2000, information pos.apparent",
    "GALACTIC, , warning pos.coordsys-vs-ctype",
  })
  void frames(String coordsys, Double equinox, String code) {
    SpatialWCS position =
        image("RA---TAN", "DEC--TAN").toBuilder().coordsys(coordsys).equinox(equinox).build();
    assertThat(codes(position)).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-9, none",
    "90, none",
    "90.5, warning pos.circle-radius",
    "180, warning pos.circle-radius",
    "180.5, error pos.circle-radius",
    "0, error pos.circle-radius",
    "-1, error pos.circle-radius",
    "NaN, error pos.circle-radius",
    "Infinity, error pos.circle-radius",
  })
  void circles(double radius, String code) {
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(10, 20), radius);
    assertThat(codes(bounded(circle, "deg"))).isEqualTo(only(code));
  }

  @Test
  void circlesInOtherUnits() {
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(3600, 3600), 360);
    assertThat(codes(bounded(circle, "arcsec"))).isEmpty();
    assertThat(codes(bounded(circle, "deg")))
        .containsExactly("error pos.circle-radius", "error pos.vertex-range");
    assertThat(codes(bounded(circle, "parsec"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {90.1, -91, Double.NaN, Double.POSITIVE_INFINITY, 1e308})
  void vertices(double latitude) {
    List<ValueCoord2D> good =
        List.of(new ValueCoord2D(-10, 0), new ValueCoord2D(370, 0), new ValueCoord2D(0, 90));
    assertThat(codes(bounded(new CoordPolygon2D(good), "deg"))).isEmpty();
    List<ValueCoord2D> bad =
        List.of(good.get(0), new ValueCoord2D(1, latitude), new ValueCoord2D(2, latitude));
    List<Issue> found = issues(bounded(new CoordPolygon2D(bad), "deg"));
    assertThat(found)
        .extracting(Issue::message)
        .contains("no place on the sky: 1.0, " + latitude + "; so often: 2");
  }

  /** What is no number at all is told of the range. */
  @Test
  void rangesThatAreNotFinite() {
    RefCoord end = new RefCoord(10, 20);
    CoordRange2D range =
        new CoordRange2D(
            new Coord2D(new RefCoord(1, Double.NaN), new RefCoord(1, 10)), new Coord2D(end, end));
    CoordAxis2D axis =
        CoordAxis2D.builder()
            .axis1(new Axis("RA", "deg"))
            .axis2(new Axis("DEC", "deg"))
            .range(range)
            .build();
    assertThat(issues(SpatialWCS.builder().axis(axis).coordsys("ICRS").build()))
        .extracting(issue -> issue.code().id())
        .containsExactly("range.not-finite");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 360, none",
    "359, 1, none",
    "-10, 350.5, warning pos.vertex-range",
    "1e10, 1, warning pos.vertex-range",
  })
  void rangesLongerThanTheSkyIsAround(double start, double end, String code) {
    CoordAxis2D axis =
        CoordAxis2D.builder()
            .axis1(new Axis("RA", "deg"))
            .axis2(new Axis("DEC", "deg"))
            .range(
                new CoordRange2D(
                    new Coord2D(new RefCoord(0.5, start), new RefCoord(0.5, 10)),
                    new Coord2D(new RefCoord(10.5, end), new RefCoord(10.5, 20))))
            .build();
    assertThat(codes(SpatialWCS.builder().axis(axis).coordsys("ICRS").build()))
        .isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "3.6, none",
    "0.37, none",
    "0.1, warning pos.resolution",
    "4000, warning pos.resolution",
    "0, warning pos.resolution",
    "-1, error pos.resolution",
    "NaN, error pos.resolution",
    "Infinity, error pos.resolution",
  })
  void resolutions(double resolution, String code) {
    SpatialWCS position = image("RA---TAN", "DEC--TAN").toBuilder().resolution(resolution).build();
    assertThat(codes(position)).isEqualTo(only(code));
  }
}
