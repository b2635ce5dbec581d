package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.caom2.compute.sphere.Region;
import org.caom2.compute.sphere.Verdict;
import org.caom2.model.Chunk;
import org.caom2.model.Energy;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.vocab.PolarizationState;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordCircle2D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.junit.jupiter.api.Test;

/** What the reference gets wrong, and what is right; the numbers are those of its known defects. */
class KnownDefectsTest {
  private static final double LIGHT = 299792458;
  private static final double PLANCK = 6.62607015e-34;

  private static Energy energy(SpectralWCS... axes) {
    return Chunks.coverage(List.of(axes).stream().map(Chunks::energy).toArray(Chunk[]::new))
        .energy();
  }

  private static Position position(SpatialWCS... axes) {
    return Chunks.coverage(List.of(axes).stream().map(Chunks::position).toArray(Chunk[]::new))
        .position();
  }

  private static Time time(TemporalWCS... axes) {
    return Chunks.coverage(List.of(axes).stream().map(Chunks::time).toArray(Chunk[]::new)).time();
  }

  private static void close(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, within(1e-12 * Math.abs(lower)));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-12 * Math.abs(upper)));
  }

  @Test
  void d02_latitudeFirstAxesAreComputed() {
    SpatialWCS image = Chunks.image("DEC--TAN", "RA---TAN", 100, 10, 200, 0.001, 0.001);
    Polygon bounds = (Polygon) position(image).bounds();
    assertThat(Region.of(bounds).contains(new Point(200, 10))).isTrue();
    assertThat(Verdict.of(bounds).isValid()).isTrue();
  }

  @Test
  void d03_aMissingUnitIsThatOfTheInternationalSystem() {
    SpectralWCS axis = Chunks.spectral(Chunks.function("FREQ", null, 10, 1, 1e9, 1e6));
    Coverage coverage = Chunks.coverage(Chunks.energy(axis));
    close(coverage.energy().bounds(), LIGHT / (1e9 + 9.5e6), LIGHT / (1e9 - 0.5e6));
    assertThat(coverage.hasErrors()).isFalse();
    assertThat(coverage.issues()).extracting(i -> i.code().id()).containsOnly("compute.assumed");
  }

  @Test
  void d04_unitsAreUnderstoodThatDocumentsHave() {
    for (String unit : List.of("m / s", "m s-1", "m/s")) {
      SpectralWCS axis =
          Chunks.spectral(Chunks.function("VRAD", unit, 10, 1, 0, 1000)).toBuilder()
              .restfrq(1.42e9)
              .build();
      close(
          energy(axis).bounds(),
          LIGHT / (1.42e9 * (1 + 500 / LIGHT)),
          LIGHT / (1.42e9 * (1 - 9500 / LIGHT)));
    }
    SpectralWCS waves = Chunks.spectral(Chunks.function("WAVN", "cm-1", 10, 1, 1000, 1));
    close(energy(waves).bounds(), 1 / 100_950.0, 1 / 99_950.0);
    SpectralWCS frequency = Chunks.spectral(Chunks.function("FREQ", "THz", 10, 1, 1, 0.01));
    close(energy(frequency).bounds(), LIGHT / 1.095e12, LIGHT / 0.995e12);
    SpectralWCS photons = Chunks.spectral(Chunks.function("ENER", "erg", 10, 1, 1e-9, 1e-11));
    close(energy(photons).bounds(), PLANCK * LIGHT / 1.095e-16, PLANCK * LIGHT / 0.995e-16);
  }

  @Test
  void d05_constantsAreThoseOfToday() {
    SpectralWCS range = Chunks.spectral(Chunks.range("FREQ", "GHz", Chunks.range(0.5, 1, 10.5, 2)));
    SpectralWCS function = Chunks.spectral(Chunks.function("FREQ", "GHz", 10, 0.5, 1, 0.1));
    close(energy(range).bounds(), LIGHT / 2e9, LIGHT / 1e9);
    close(energy(function).bounds(), LIGHT / 2e9, LIGHT / 1e9);
    SpectralWCS xray = Chunks.spectral(Chunks.range("ENER", "keV", Chunks.range(0.5, 1, 9.5, 10)));
    double hc = 6.62607015e-34 * LIGHT / 1.602176634e-16;
    close(energy(xray).bounds(), hc / 10, hc);
  }

  @Test
  void d06_unitsAreCaseSensitive() {
    double meV = energy(ener("meV")).bounds().upper();
    double mega = energy(ener("MeV")).bounds().upper();
    assertThat(meV / mega).isCloseTo(1e9, within(1e-3));
    Coverage coverage = Chunks.coverage(Chunks.energy(ener("MEV")));
    assertThat(coverage.energy()).isNull();
    assertThat(coverage.hasErrors()).isTrue();
  }

  private static SpectralWCS ener(String unit) {
    return Chunks.spectral(Chunks.range("ENER", unit, Chunks.range(0.5, 1, 9.5, 10)));
  }

  @Test
  void d07_rangesAreConvertedByTypeAndUnit() {
    SpectralWCS air =
        Chunks.spectral(Chunks.range("AWAV", "nm", Chunks.range(0.5, 500, 10.5, 600)));
    assertThat(energy(air).bounds().lower()).isBetween(500.13e-9, 500.15e-9);
    SpectralWCS velocity =
        Chunks.spectral(Chunks.range("VRAD", "km/s", Chunks.range(0.5, 0, 10.5, 100))).toBuilder()
            .restfrq(1.42e9)
            .build();
    close(energy(velocity).bounds(), LIGHT / 1.42e9, LIGHT / (1.42e9 * (1 - 1e5 / LIGHT)));
    SpectralWCS mistaken =
        Chunks.spectral(Chunks.range("WAVE", "MHz", Chunks.range(0.5, 100, 10.5, 200)));
    Coverage coverage = Chunks.coverage(Chunks.energy(mistaken));
    close(coverage.energy().bounds(), LIGHT / 200e6, LIGHT / 100e6);
    assertThat(coverage.issues()).extracting(i -> i.code().id()).contains("compute.assumed");
  }

  @Test
  void d09_pixelsOfAllChunksCount() {
    SpectralWCS range =
        Chunks.spectral(Chunks.range("WAVE", "m", Chunks.range(0.5, 1e-6, 10.5, 2e-6)));
    SpectralWCS function = Chunks.spectral(Chunks.function("WAVE", "m", 20, 0.5, 3e-6, 1e-7));
    assertThat(energy(range, function).dimension()).isEqualTo(30);
    SpectralWCS partOfAPixel =
        Chunks.spectral(Chunks.range("WAVE", "m", Chunks.range(1, 1e-6, 1.4, 1.1e-6)));
    assertThat(energy(partOfAPixel).dimension()).isEqualTo(1);
    // Nanometres against micrometres: the coarser counts, not the larger number.
    SpectralWCS fine = Chunks.spectral(Chunks.function("WAVE", "nm", 100, 0.5, 1000, 1));
    SpectralWCS coarse = Chunks.spectral(Chunks.function("WAVE", "um", 10, 0.5, 1, 0.01));
    assertThat(energy(fine, coarse).dimension()).isEqualTo(10);
  }

  @Test
  void d10_samplesMayRunDownAndOverlap() {
    SpectralWCS down =
        Chunks.spectral(Chunks.bounds("WAVE", "m", Chunks.range(20.5, 1e-6, 10.5, 2e-6)));
    assertThat(energy(down).dimension()).isEqualTo(10);
    SpectralWCS overlapping =
        Chunks.spectral(
            Chunks.bounds(
                "WAVE",
                "m",
                Chunks.range(0.5, 1e-6, 10.5, 2e-6),
                Chunks.range(5.5, 1.5e-6, 15.5, 2.5e-6)));
    assertThat(energy(overlapping).dimension()).isEqualTo(15);
    assertThat(energy(overlapping).sampleSize()).isCloseTo(1e-7, within(1e-18));
  }

  @Test
  void d11_boundsMayBeNegative() {
    Coverage coverage =
        Chunks.coverage(
            Chunks.custom(Chunks.range("RM", "rad/m**2", Chunks.range(0.5, -100, 10.5, -50))));
    assertThat(coverage.custom().bounds()).isEqualTo(new Interval(-100, -50));
  }

  @Test
  void d12_d13_whatHasNoWavelengthIsAnError() {
    SpectralWCS zero = Chunks.spectral(Chunks.range("FREQ", "Hz", Chunks.range(0.5, 0, 10.5, 1e9)));
    SpectralWCS negative = Chunks.spectral(Chunks.function("WAVE", "m", 2, 1.5, 0, 1e-10));
    SpectralWCS noRest = Chunks.spectral(Chunks.function("VRAD", "m/s", 2, 1, 0, 1));
    for (SpectralWCS axis : List.of(zero, negative, noRest.toBuilder().restfrq(0.0).build())) {
      Coverage coverage = Chunks.coverage(Chunks.energy(axis));
      assertThat(coverage.energy()).isNull();
      assertThat(coverage.hasErrors()).isTrue();
    }
  }

  @Test
  void d14_bandsDoNotShareTheirEnds() {
    SpectralWCS infrared =
        Chunks.spectral(Chunks.range("WAVE", "m", Chunks.range(0.5, 1e-6, 10.5, 1.6e-6)));
    assertThat(energy(infrared).energyBands()).containsExactly(EnergyBand.INFRARED);
    SpectralWCS gamma =
        Chunks.spectral(Chunks.range("ENER", "GeV", Chunks.range(0.5, 2, 10.5, 300)));
    assertThat(energy(gamma).energyBands()).containsExactly(EnergyBand.GAMMA_RAY);
  }

  @Test
  void d15_circlesAreConverted() {
    CoordCircle2D galactic = new CoordCircle2D(new ValueCoord2D(0, 0), 0.5);
    Circle circle = (Circle) position(Chunks.bounds("GLON", "GLAT", null, galactic)).bounds();
    assertThat(circle.center().cval1()).isCloseTo(266.405, within(1e-3));
    assertThat(circle.center().cval2()).isCloseTo(-28.936, within(1e-3));
    assertThat(circle.radius()).isEqualTo(0.5);
    CoordCircle2D swapped = new CoordCircle2D(new ValueCoord2D(10, 100), 0.5);
    Circle second = (Circle) position(Chunks.bounds("DEC", "RA", "ICRS", swapped)).bounds();
    assertThat(second.center().cval1()).isCloseTo(100, within(1e-9));
    assertThat(second.center().cval2()).isCloseTo(10, within(1e-9));
  }

  @Test
  void d16_theEquinoxOfTheFk5Counts() {
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(100, 10), 0.1);
    SpatialWCS old = Chunks.bounds("RA", "DEC", "FK5", circle).toBuilder().equinox(2017.4).build();
    Circle bounds = (Circle) position(old).bounds();
    double away = Region.of(new Circle(new Point(100, 10), 1e-9)).distance(bounds.center()) * 3600;
    assertThat(away).isBetween(700.0, 900.0);
  }

  @Test
  void d17_framesAreKnownInAnyCase() {
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(100, 10), 0.1);
    for (String frame : List.of("FK5", "FK4-NO-E", "ICRS")) {
      Position known = position(Chunks.bounds("RA", "DEC", frame, circle));
      String small = frame.toLowerCase(Locale.ROOT);
      assertThat(position(Chunks.bounds("RA", "DEC", small, circle)))
          .as(small)
          .isNotNull()
          .isEqualTo(known);
    }
    Coverage unknown =
        Chunks.coverage(Chunks.position(Chunks.bounds("RA", "DEC", "GEOCENTR", circle)));
    assertThat(unknown.position()).isNull();
    assertThat(unknown.hasErrors()).isTrue();
  }

  @Test
  void d19_unitsOfPositionsCount() {
    SpatialWCS degrees = Chunks.image("RA---TAN", "DEC--TAN", 100, 100, 10, -0.001, 0.001);
    CoordAxis2D axis = degrees.axis();
    double radian = Math.toRadians(1);
    SpatialWCS radians =
        degrees.toBuilder()
            .axis(
                axis.toBuilder()
                    .axis1(new Axis("RA---TAN", "rad"))
                    .axis2(new Axis("DEC--TAN", "rad"))
                    .function(
                        Chunks.image(
                                "RA---TAN",
                                "DEC--TAN",
                                100,
                                100 * radian,
                                10 * radian,
                                -0.001 * radian,
                                0.001 * radian)
                            .axis()
                            .function())
                    .build())
            .build();
    assertThat(position(radians).sampleSize())
        .isCloseTo(position(degrees).sampleSize(), within(1e-9));
    Region one = Region.of(position(degrees).bounds());
    assertThat(Region.of(position(radians).bounds()).area() / one.area())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void d20_imagesOfTheWholeSkyAreComputed() {
    for (String code : List.of("AIT", "CAR", "MOL", "HPX")) {
      SpatialWCS allSky = Chunks.image("RA---" + code, "DEC--" + code, 400, 0, 0, -1, 1);
      Coverage coverage = Chunks.coverage(Chunks.position(allSky));
      assertThat(coverage.issues()).as(code).noneMatch(Issue::isError);
      Region region = Region.of(coverage.position().samples());
      assertThat(region.steradians()).as(code).isGreaterThan(0.85 * 4 * Math.PI);
    }
    // A hemisphere that does not reach the corners of its image.
    Position half = position(Chunks.image("RA---SIN", "DEC--SIN", 128, 50, 20, -1, 1));
    double covered = Region.of(half.samples()).steradians();
    assertThat(covered).isBetween(0.8 * 2 * Math.PI, 2 * Math.PI);
    assertThat(Region.of(half.samples()).contains(new Point(50, 20))).isTrue();
  }

  @Test
  void d20_curvedEdgesAreFollowed() {
    SpatialWCS wide = Chunks.image("RA---CAR", "DEC--CAR", 100, 0, 0, -0.2, 0.2);
    Polygon bounds = (Polygon) position(wide).bounds();
    assertThat(bounds.points().size()).isGreaterThan(4);
    // The parallel at the upper edge of the image: its middle is on the border, not inside.
    Region region = Region.of(bounds);
    assertThat(region.contains(new Point(0, 9.9999))).isTrue();
    assertThat(region.contains(new Point(0, 10.0005))).isFalse();
  }

  @Test
  void d21_largeImagesAreComputed() {
    Position large = position(Chunks.image("RA---TAN", "DEC--TAN", 40, 100, 10, -1, 1));
    assertThat(Region.of(large.bounds()).area()).isGreaterThan(1000);
  }

  @Test
  void d22_theHullHoldsAllSamples() {
    SpatialWCS one = Chunks.image("RA---TAN", "DEC--TAN", 1000, 100, 10, -1e-4, 1e-4);
    SpatialWCS two = Chunks.image("RA---TAN", "DEC--TAN", 1000, 100.12, 10.01, -1e-4, 1e-4);
    SpatialWCS three = Chunks.image("RA---TAN", "DEC--TAN", 1000, 100.24, 9.99, -1e-4, 1e-4);
    Position together = position(one, two, three);
    Region bounds = Region.of(together.bounds());
    for (Shape sample : together.samples()) {
      assertThat(((Polygon) sample).points()).allMatch(point -> bounds.distance(point) < 1e-12);
    }
    assertThat(Verdict.of((Polygon) together.bounds()).isValid()).isTrue();
  }

  @Test
  void d26_theDimensionOfSeveralChunksDoesNotDependOnTheOrderOfAxes() {
    SpatialWCS one = Chunks.image("GLON-TAN", "GLAT-TAN", 100, 100, 10, -1e-3, 1e-3);
    SpatialWCS two = Chunks.image("GLON-TAN", "GLAT-TAN", 100, 100.2, 10, -1e-3, 1e-3);
    SpatialWCS one2 = Chunks.image("GLAT-TAN", "GLON-TAN", 100, 10, 100, 1e-3, -1e-3);
    SpatialWCS two2 = Chunks.image("GLAT-TAN", "GLON-TAN", 100, 10, 100.2, 1e-3, -1e-3);
    var wide = position(one, two).dimension();
    assertThat(wide.naxis1()).isBetween(295L, 299L);
    assertThat(wide.naxis2()).isBetween(100L, 101L);
    var high = position(one2, two2).dimension();
    assertThat(high.naxis1()).isEqualTo(wide.naxis2());
    assertThat(high.naxis2()).isEqualTo(wide.naxis1());
  }

  @Test
  void d27_boundsAloneKeepTheirResolution() {
    CoordCircle2D circle = new CoordCircle2D(new ValueCoord2D(100, 10), 0.1);
    SpatialWCS only =
        Chunks.bounds("RA", "DEC", "ICRS", circle).toBuilder().resolution(0.7).build();
    assertThat(position(only).resolution()).isEqualTo(0.7);
  }

  @Test
  void d28_longitudesAreShorterAwayFromTheEquator() {
    CoordRange2D range =
        new CoordRange2D(
            new Coord2D(new RefCoord(0.5, 100), new RefCoord(0.5, 79.5)),
            new Coord2D(new RefCoord(100.5, 101), new RefCoord(100.5, 80.5)));
    double cosine = Math.cos(Math.toRadians(80));
    assertThat(position(Chunks.range(range)).sampleSize())
        .isCloseTo((cosine + 1) / 2 * 36, within(1e-9));
  }

  @Test
  void d29_aDistortionThatIsNotThereIsLeftOut() {
    SpatialWCS tpv = Chunks.image("RA---TPV", "DEC--TPV", 100, 100, 10, -1e-3, 1e-3);
    SpatialWCS tan = Chunks.image("RA---TAN", "DEC--TAN", 100, 100, 10, -1e-3, 1e-3);
    assertThat(position(tpv).bounds()).isEqualTo(position(tan).bounds());
    assertThat(Chunks.coverage(Chunks.position(tpv)).issues())
        .anyMatch(issue -> issue.message().contains("TPV"));
  }

  @Test
  void d30_datesAfterTheLeapSecondsAreComputed() {
    Coverage coverage =
        Chunks.coverage(
            Chunks.time(Chunks.temporal(Chunks.function("TIME", "d", 1, 1, 70000, 1), "TAI")));
    close(coverage.time().bounds(), 69999.5 - 37 / 86400.0, 70000.5 - 37 / 86400.0);
    assertThat(coverage.hasErrors()).isFalse();
  }

  @Test
  void d31_pixelsOfSeveralChunksAreThoseOfTheirTimeScale() {
    TemporalWCS first = Chunks.temporal(Chunks.function("TIME", "s", 100, 0.5, 0, 1), "TT");
    TemporalWCS later = Chunks.temporal(Chunks.function("TIME", "s", 100, 0.5, 200, 1), "TT");
    Time both =
        time(first.toBuilder().mjdref(58000.0).build(), later.toBuilder().mjdref(58000.0).build());
    assertThat(both.dimension()).isEqualTo(300);
  }

  @Test
  void d32_polarizationCodesAreRoundedAndSorted() {
    Coverage rounded =
        Chunks.coverage(Chunks.polarization(Chunks.function("STOKES", null, 2, 1, 0.9999999, 1)));
    assertThat(rounded.polarization().states())
        .containsExactly(PolarizationState.I, PolarizationState.Q);
    Coverage down =
        Chunks.coverage(
            Chunks.polarization(Chunks.range("STOKES", null, Chunks.range(0.5, 4, 4.5, 1))));
    assertThat(down.polarization().states()).hasSize(4);
    Coverage zero =
        Chunks.coverage(
            Chunks.polarization(Chunks.range("STOKES", null, Chunks.range(0.5, -1, 3.5, 1))));
    assertThat(zero.polarization().states())
        .containsExactly(PolarizationState.I, PolarizationState.RR);
    assertThat(zero.issues()).extracting(i -> i.code().id()).containsExactly("compute.unusable");
  }

  @Test
  void d33_theDimensionOfPolarizationIsTheNumberOfStates() {
    Chunk chunk = Chunks.polarization(Chunks.function("STOKES", null, 4, 1, 1, 1));
    Chunk same = Chunks.polarization(Chunks.function("STOKES", null, 4, 1, 1, 1));
    assertThat(Chunks.coverage(chunk, same).polarization().dimension()).isEqualTo(4);
  }

  @Test
  void aStateThatNoDocumentCanHoldIsLeftOut() {
    // POLA has a code, and no schema has it: with it, the document could not be written.
    Coverage coverage =
        Chunks.coverage(Chunks.polarization(Chunks.function("STOKES", null, 3, 1, 6, 1)));
    assertThat(coverage.polarization().states())
        .containsExactly(PolarizationState.FPOLI, PolarizationState.EPOLI);
    assertThat(coverage.polarization().dimension()).isEqualTo(2);
    assertThat(coverage.issues())
        .extracting(issue -> issue.code().id() + ": " + issue.message())
        .containsExactly("compute.unusable: 7.0 is the code of POLA, which 2.4 cannot hold");
  }

  @Test
  void d34_chunksWithoutCustomAxisDoNotMatter() {
    Coverage coverage =
        Chunks.coverage(
            Chunk.builder().build(),
            Chunks.custom(Chunks.bounds("RM", "rad/m**2", Chunks.range(0.5, 1, 1.5, 2))));
    assertThat(coverage.custom().bounds()).isEqualTo(new Interval(1, 2));
  }

  @Test
  void d35_everyFindingHasAPath() {
    Chunk chunk = Chunks.custom(Chunks.function("RM", "rad/m**2", 10, 1, 0, 0));
    assertThat(Chunks.coverage(chunk).issues())
        .extracting(issue -> issue.path().toString())
        .allMatch(path -> path.endsWith("/custom/axis/function"));
  }

  @Test
  void d36_theOrderOfChunksDoesNotMatter() {
    List<Interval> apart =
        List.of(new Interval(0, 1), new Interval(1.03, 2.03), new Interval(2.06, 3.06));
    for (List<Interval> order : List.of(apart, List.of(apart.get(2), apart.get(0), apart.get(1)))) {
      assertThat(Samples.joined(order, Samples.REACH)).containsExactly(new Interval(0, 3.06));
    }
  }

  @Test
  void d38_oneBadAxisLeavesTheOthersAlone() {
    Chunk chunk =
        Chunk.builder()
            .energy(Chunks.spectral(Chunks.function("BOGUS", "m", 2, 1, 1e-6, 1e-7)))
            .time(Chunks.temporal(Chunks.function("TIME", "d", 1, 1, 58000, 1), null))
            .build();
    Coverage coverage = Chunks.coverage(chunk);
    assertThat(coverage.energy()).isNull();
    assertThat(coverage.time().bounds()).isEqualTo(new Interval(57999.5, 58000.5));
    assertThat(coverage.hasErrors()).isTrue();
  }

  @Test
  void d39_logarithmicAxesAreComputed() {
    SpectralWCS axis = Chunks.spectral(Chunks.function("FREQ-LOG", "Hz", 100, 1, 1e9, 1e6));
    close(
        energy(axis).bounds(),
        LIGHT / (1e9 * Math.exp(99.5e6 / 1e9)),
        LIGHT / (1e9 * Math.exp(-0.5e6 / 1e9)));
  }

  @Test
  void typesAreChosenFromChunksThatCanTakePart() {
    // The type stands on a part whose artifact is a preview: it cannot take part.
    Chunk chunk = Chunks.energy(Chunks.spectral(Chunks.function("WAVE", "m", 2, 1, 1e-6, 1e-7)));
    Plane plane =
        Plane.of("p")
            .addArtifact(
                Chunks.artifact(ProductType.PREVIEW)
                    .addPart(Chunks.part().toBuilder().productType(ProductType.THIS).build())
                    .build())
            .addArtifact(
                Chunks.artifact(ProductType.CALIBRATION).addPart(Chunks.part(chunk)).build())
            .build();
    assertThat(Coverage.of(plane, Version.V2_4).productType()).isEqualTo(ProductType.CALIBRATION);
    assertThat(Coverage.of(plane, Version.V2_4).energy()).isNotNull();
    assertThat(Coverage.of(plane, Version.V2_5).energy()).isNull();
  }
}
