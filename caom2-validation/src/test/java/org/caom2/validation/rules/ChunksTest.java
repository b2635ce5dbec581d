package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.caom2.model.ChunkBuilder;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Axes and coordinates of chunks. */
class ChunksTest {
  private static final CoordAxis1D WAVE =
      CoordAxis1D.builder()
          .axis(new Axis("WAVE", "m"))
          .range(new CoordRange1D(new RefCoord(0.5, 4e-7), new RefCoord(1.5, 5e-7)))
          .build();
  private static final SpectralWCS ENERGY =
      SpectralWCS.builder().axis(WAVE).specsys("TOPOCENT").build();
  private static final CoordAxis2D PLAIN =
      CoordAxis2D.builder()
          .axis1(new Axis("RA---TAN", "deg"))
          .axis2(new Axis("DEC--TAN", "deg"))
          .bounds(new CoordCircle2D(new ValueCoord2D(10, 20), 0.1))
          .build();

  private static Set<String> codes(UnaryOperator<ChunkBuilder> change) {
    return Findings.codes(Findings.onChunk(change, Version.V2_4));
  }

  private static SpatialWCS position(CoordAxis2D axis) {
    return SpatialWCS.builder().axis(axis).build();
  }

  @Test
  void axesInOrder() {
    assertThat(codes(chunk -> chunk)).isEmpty();
    assertThat(
            codes(
                chunk ->
                    chunk
                        .naxis(3)
                        .positionAxis1(1)
                        .positionAxis2(2)
                        .energyAxis(3)
                        .position(position(PLAIN))
                        .energy(ENERGY)))
        .isEmpty();
    assertThat(codes(chunk -> chunk.energyAxis(9).energy(ENERGY))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, none",
    "-1, error axis.range",
    "0, warning axis.range",
    "8, error axis.range",
    "2147483647, error axis.range",
  })
  void naxis(int naxis, String code) {
    assertThat(codes(chunk -> chunk.naxis(naxis).energyAxis(1).energy(ENERGY)))
        .isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
  }

  @ParameterizedTest
  @CsvSource({"0", "-3"})
  void numbersOfAxesAreAboveZero(int number) {
    assertThat(codes(chunk -> chunk.energyAxis(number).energy(ENERGY)))
        .containsExactly("error axis.range");
  }

  @Test
  void allMissingAxesAreTold() {
    assertThat(Findings.onChunk(chunk -> chunk.naxis(4).energyAxis(2).energy(ENERGY), Version.V2_4))
        .extracting(Issue::message)
        .containsExactly("naxis is 4, and nothing is on array axis 1, 3, 4");
  }

  @Test
  void oneNumberTwice() {
    assertThat(
            Findings.onChunk(
                chunk -> chunk.positionAxis1(5).positionAxis2(5).position(position(PLAIN)),
                Version.V2_4))
        .extracting(Issue::message)
        .containsExactly("positionAxis2 and positionAxis1 are both 5");
  }

  @Test
  void aPairOfAxes() {
    assertThat(codes(chunk -> chunk.positionAxis1(1).position(position(PLAIN))))
        .containsExactly("error axis.pair");
    assertThat(codes(chunk -> chunk.positionAxis2(1).position(position(PLAIN))))
        .containsExactly("error axis.pair");
  }

  @Test
  void numbersWithoutCoordinates() {
    assertThat(
            Findings.onChunk(
                chunk ->
                    chunk
                        .positionAxis1(1)
                        .positionAxis2(2)
                        .energyAxis(3)
                        .timeAxis(4)
                        .polarizationAxis(5)
                        .customAxis(6)
                        .observableAxis(7),
                Version.V2_4))
        .hasSize(7)
        .allMatch(issue -> issue.code().id().equals("axis.no-wcs"));
  }

  private static Coord2D corner(double pix1, double val1, double pix2, double val2) {
    return new Coord2D(new RefCoord(pix1, val1), new RefCoord(pix2, val2));
  }

  @Test
  void ranges() {
    assertThat(ranges(corner(1, 10, 1, 20), corner(2, 11, 2, 21))).isEmpty();
    assertThat(ranges(corner(1, 10, 1, 20), corner(1, 11, 2, 21)))
        .containsExactly("both corners have pixel 1.0 on coord1");
    assertThat(ranges(corner(1, 10, 1, 20), corner(2, 11, 2, 20)))
        .containsExactly("both corners have coordinate 20.0 on coord2");
    assertThat(ranges(corner(1, 10, 1, 20), corner(1, 10, 1, 20))).hasSize(4);
  }

  private static List<String> ranges(Coord2D start, Coord2D end) {
    CoordAxis2D axis = PLAIN.toBuilder().range(new CoordRange2D(start, end)).build();
    return Findings.onChunk(chunk -> chunk.position(position(axis)), Version.V2_4).stream()
        .map(Issue::message)
        .toList();
  }

  @Test
  void matrices() {
    CoordFunction2D function =
        CoordFunction2D.builder()
            .dimension(new Dimension2D(2, 0))
            .refCoord(corner(1, 10, 1, 20))
            .cd11(1.0)
            .cd22(1.0)
            .build();
    CoordAxis2D axis = PLAIN.toBuilder().bounds(null).function(function).build();
    assertThat(Findings.onChunk(chunk -> chunk.position(position(axis)), Version.V2_4))
        .extracting(Issue::message)
        .containsExactlyInAnyOrder("naxis2 is 0", "missing: cd12, cd21");
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void specsys(Version version) {
    SpectralWCS energy = SpectralWCS.builder().axis(WAVE).build();
    SpectralWCS blank = energy.toBuilder().specsys("").build();
    boolean old = version.compareTo(Version.V2_4) < 0;
    assertThat(Findings.codes(Findings.onChunk(chunk -> chunk.energy(energy), version)))
        .isEqualTo(old ? Set.of("error en.specsys-missing") : Set.of());
    assertThat(Findings.codes(Findings.onChunk(chunk -> chunk.energy(blank), version)))
        .containsExactly(old ? "error en.specsys-missing" : "error text.empty");
  }

  @ParameterizedTest
  @CsvSource({"STOKES, none", "stokes, error pol.ctype", "POL, error pol.ctype"})
  void polarizationAxes(String ctype, String code) {
    CoordAxis1D axis =
        CoordAxis1D.builder()
            .axis(new Axis(ctype, null))
            .range(new CoordRange1D(new RefCoord(0.5, 1), new RefCoord(1.5, 1)))
            .build();
    List<Issue> issues =
        Findings.onChunk(chunk -> chunk.polarization(new PolarizationWCS(axis)), Version.V2_4);
    assertThat(Findings.codes(issues)).isEqualTo(code.equals("none") ? Set.of() : Set.of(code));
    assertThat(issues)
        .allMatch(issue -> issue.path().toString().endsWith("/polarization/axis/axis/ctype"));
  }
}
