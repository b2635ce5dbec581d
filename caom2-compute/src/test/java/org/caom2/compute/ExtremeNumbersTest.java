package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.caom2.model.Chunk;
import org.caom2.model.Energy;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.shape.Interval;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.junit.jupiter.api.Test;

/**
 * Numbers that are next to what a number can hold, or 0: what comes of them is a number or null.
 */
class ExtremeNumbersTest {
  private static final CoordRange1D TEN_PIXELS = Chunks.range(0.5, 1, 10.5, 2);

  @Test
  void meansThatNoNumberCanHoldAreLeftOut() {
    TemporalWCS time =
        Chunks.temporal(Chunks.range("TIME", "d", TEN_PIXELS), "UTC").toBuilder()
            .exposure(1e308)
            .resolution(1e308)
            .build();
    Time computed = Chunks.coverage(Chunks.time(time)).time();
    assertThat(computed.bounds()).isEqualTo(new Interval(1, 2));
    assertThat(computed.exposure()).isNull();
    assertThat(computed.resolution()).isNull();
    SpectralWCS energy =
        Chunks.spectral(Chunks.range("WAVE", "m", TEN_PIXELS)).toBuilder()
            .resolvingPower(1e308)
            .build();
    assertThat(Chunks.coverage(Chunks.energy(energy)).energy().resolvingPower()).isNull();
  }

  @Test
  void whatIsNotKnownWhereItIsZeroIsLeftOut() {
    TemporalWCS time =
        Chunks.temporal(Chunks.range("TIME", "d", TEN_PIXELS), "UTC").toBuilder()
            .exposure(0.0)
            .resolution(0.0)
            .build();
    Time computed = Chunks.coverage(Chunks.time(time)).time();
    assertThat(computed.exposure()).as("as of a bias").isZero();
    assertThat(computed.resolution()).isNull();
    SpectralWCS energy =
        Chunks.spectral(Chunks.range("WAVE", "m", TEN_PIXELS)).toBuilder()
            .resolvingPower(0.0)
            .build();
    assertThat(Chunks.coverage(Chunks.energy(energy)).energy().resolvingPower()).isNull();
  }

  @Test
  void soAreWidthsThatNoNumberCanHold() {
    CoordRange1D all = Chunks.range(0.5, -1.7e308, 10.5, 1.7e308);
    Time computed =
        Chunks.coverage(Chunks.time(Chunks.temporal(Chunks.range("TIME", "d", all), "UTC"))).time();
    assertThat(computed.bounds()).isEqualTo(new Interval(-1.7e308, 1.7e308));
    assertThat(computed.sampleSize()).isNull();
  }

  @Test
  void aMiddleIsFoundWithoutTheSum() {
    SpectralWCS energy =
        Chunks.spectral(Chunks.range("WAVE", "m", TEN_PIXELS)).toBuilder().restwav(1.5e308).build();
    assertThat(Chunks.coverage(Chunks.energy(energy)).energy().rest()).isEqualTo(1.5e308);
  }

  private static Energy energy(double rest, double otherRest) {
    SpectralWCS axis = Chunks.spectral(Chunks.range("WAVE", "m", TEN_PIXELS));
    return Chunks.coverage(
            Chunks.energy(axis.toBuilder().restwav(rest).build()),
            Chunks.energy(axis.toBuilder().restwav(otherRest).build()))
        .energy();
  }

  @Test
  void wavelengthsOfOneLineHaveAMiddle() {
    assertThat(energy(100, 100.5).rest()).isEqualTo(100.25);
    assertThat(energy(100, 100.9).rest()).isCloseTo(100.45, within(1e-9));
    assertThat(energy(100, 101.1).rest()).as("two lines").isNull();
  }

  @Test
  void centuriesMayBeMoreSecondsThanANumberHolds() {
    TemporalWCS time = Chunks.temporal(Chunks.function("TIME", "cy", 1, 1, 1e300, 1), "UTC");
    Coverage coverage = Chunks.coverage(Chunks.time(time));
    assertThat(coverage.hasErrors()).isFalse();
    assertThat(coverage.time().bounds().lower()).isCloseTo(3.6525e304, within(1e291));
  }

  @Test
  void pixelsWithoutNumberWeighAsOne() {
    CoordRange2D range =
        new CoordRange2D(
            new Coord2D(new RefCoord(0.5, 0), new RefCoord(0.5, 10)),
            new Coord2D(new RefCoord(1e200, 1), new RefCoord(1e200, 11)));
    Position computed =
        Chunks.coverage(Chunks.position(Chunks.range(range).toBuilder().resolution(0.7).build()))
            .position();
    assertThat(computed.resolution()).isEqualTo(0.7);
    assertThat(computed.sampleSize()).isPositive().isFinite();
    assertThat(computed.dimension()).isNull();
  }

  @Test
  void pixelsWithoutASizeAreCounted() {
    Chunk one = Chunks.energy(Chunks.spectral(Chunks.function("WAVE", "m", 1, 1, 1e-6, 0)));
    Chunk same =
        Chunks.energy(
            Chunks.spectral(Chunks.function("WAVE", "m", 1, 1, 1e-6, 0)).toBuilder()
                .bandpassName("r")
                .build());
    Chunk other = Chunks.energy(Chunks.spectral(Chunks.function("WAVE", "m", 1, 1, 2e-6, 0)));
    Energy equal = Chunks.coverage(one, same).energy();
    assertThat(equal.dimension()).isEqualTo(1);
    assertThat(equal.sampleSize()).isNull();
    assertThat(Chunks.coverage(one, same, other).energy().dimension()).isEqualTo(2);
    // One that has a size tells how many there are.
    Chunk wide = Chunks.energy(Chunks.spectral(Chunks.function("WAVE", "m", 10, 0.5, 1e-6, 1e-7)));
    assertThat(Chunks.coverage(one, wide, other).energy().dimension()).isEqualTo(10);
  }
}
