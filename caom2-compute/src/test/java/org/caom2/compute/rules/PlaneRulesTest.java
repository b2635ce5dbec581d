package org.caom2.compute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.caom2.compute.Coverage;
import org.caom2.compute.CpuTime;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Energy;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.PlaneBuilder;
import org.caom2.model.Polarization;
import org.caom2.model.Position;
import org.caom2.model.Target;
import org.caom2.model.TargetPosition;
import org.caom2.model.Time;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Point;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.DataProductType;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.PolarizationState;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordPolygon2D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.CustomWCS;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.model.wcs.ValueCoord2D;
import org.caom2.validation.Rule;
import org.caom2.validation.Validator;
import org.caom2.validation.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Planes against their chunks, and the bounds of chunks. */
class PlaneRulesTest {
  private static final Validator RULES =
      Validator.of(new PlaneRules().rules().toArray(Rule<?>[]::new));

  private static CoordAxis1D axis(String ctype, String unit, long naxis, double val, double step) {
    return CoordAxis1D.builder()
        .axis(new Axis(ctype, unit))
        .function(new CoordFunction1D(naxis, step, new RefCoord(0.5, val)))
        .build();
  }

  /** A chunk with all axes. */
  private static final Chunk CHUNK =
      Chunk.builder()
          .position(image(10, 20))
          .energy(
              SpectralWCS.builder()
                  .axis(axis("WAVE", "m", 100, 5e-7, 1e-9))
                  .specsys("TOPOCENT")
                  .build())
          .time(
              TemporalWCS.builder().axis(axis("TIME", "d", 10, 59000, 0.1)).timesys("UTC").build())
          .polarization(new PolarizationWCS(axis("STOKES", null, 2, 0.5, 1)))
          .custom(new CustomWCS(axis("FARADAY", "rad/m**2", 10, 0, 1)))
          .build();

  private static SpatialWCS image(double longitude, double latitude) {
    CoordFunction2D function =
        CoordFunction2D.builder()
            .dimension(new Dimension2D(100, 100))
            .refCoord(new Coord2D(new RefCoord(50.5, longitude), new RefCoord(50.5, latitude)))
            .cd11(-0.001)
            .cd12(0.0)
            .cd21(0.0)
            .cd22(0.001)
            .build();
    return position(CoordAxis2D.builder().function(function));
  }

  private static SpatialWCS position(org.caom2.model.wcs.CoordAxis2DBuilder axis) {
    return SpatialWCS.builder()
        .axis(axis.axis1(new Axis("RA---TAN", "deg")).axis2(new Axis("DEC--TAN", "deg")).build())
        .coordsys("ICRS")
        .build();
  }

  private static Plane plane(Chunk... chunks) {
    List<Part> parts = new ArrayList<>();
    for (Chunk chunk : chunks) {
      parts.add(Part.builder().name("" + parts.size()).chunks(List.of(chunk)).build());
    }
    Artifact artifact =
        Artifact.builder()
            .uri(URI.create("cadc:C/o.fits"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .parts(parts)
            .build();
    return Plane.of("p").artifacts(List.of(artifact)).build();
  }

  private static Set<String> codes(Plane plane, Version version) {
    return codes(Observation.simple("C", "o").planes(List.of(plane)).build(), version);
  }

  private static Set<String> codes(Observation observation, Version version) {
    return RULES.validate(observation, version).stream()
        .map(issue -> issue.severity().label() + " " + issue.code().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is found in a plane that was computed from its chunk and changed then. */
  private static Set<String> computed(UnaryOperator<PlaneBuilder> change) {
    Plane plane = plane(CHUNK);
    Plane computed = Coverage.of(plane, Version.V2_4).applyTo(plane);
    return codes(change.apply(computed.toBuilder()).build(), Version.V2_4);
  }

  private static Set<String> only(String code) {
    return code.equals("none") ? Set.of() : Set.of(code);
  }

  @Test
  void manyChunksAtTheOriginAreComparedOnce() {
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < 8000; i++) {
      double place = i % 2 == 0 ? 0 : 100 + i * 1e-3;
      chunks.add(Chunk.builder().position(image(place, place == 0 ? 0 : 40)).build());
    }
    Duration start = CpuTime.now();
    assertThat(codes(plane(chunks.toArray(Chunk[]::new)), Version.V2_4))
        .contains("warning pos.crval-origin");
    assertThat(CpuTime.since(start)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void nothingIsFoundInComputedPlanes(Version version) {
    Plane plane = plane(CHUNK, CHUNK.toBuilder().position(image(10.2, 20)).time(null).build());
    assertThat(codes(plane, version)).isEmpty();
    Plane computed = Coverage.of(plane, version).applyTo(plane);
    assertThat(computed.position()).isNotNull();
    assertThat(codes(computed, version)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10, 20, 0.0708, none",
    "10, 20, 0.06, warning plane.position-stale",
    "10, 20, 0.09, warning plane.position-stale",
    "12, 20, 0.0708, warning plane.position-stale",
    "10, 20, NaN, none",
    "NaN, 20, 0.1, none",
    "10, 200, 0.1, none",
    "10, 20, -1, none",
  })
  void positions(double longitude, double latitude, double radius, String code) {
    Circle circle = new Circle(new Point(longitude, latitude), radius);
    Chunk chunk =
        Chunk.builder()
            .position(
                position(
                    CoordAxis2D.builder()
                        .bounds(
                            new org.caom2.model.wcs.CoordCircle2D(
                                new ValueCoord2D(10, 20), 0.0707))))
            .build();
    Position position = Position.builder().bounds(circle).samples(List.of(circle)).build();
    assertThat(codes(plane(chunk).toBuilder().position(position).build(), Version.V2_4))
        .isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "5e-7, 6e-7, none",
    "5.005e-7, 6.005e-7, none",
    "5.02e-7, 6e-7, warning plane.energy-stale",
    "5e-7, 7e-7, warning plane.energy-stale",
    "5e-7, Infinity, warning plane.energy-stale",
    "NaN, 6e-7, none",
    "7e-7, 5e-7, none",
  })
  void energies(double lower, double upper, String code) {
    Energy energy = Energy.builder().bounds(new Interval(lower, upper)).build();
    assertThat(computed(plane -> plane.energy(energy))).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "59000, 59001, none",
    "59000.05, 59001, none",
    "59000.2, 59001, warning plane.time-stale",
    "-1e300, 59001, warning plane.time-stale",
  })
  void times(double lower, double upper, String code) {
    Time time = Time.builder().bounds(new Interval(lower, upper)).build();
    assertThat(computed(plane -> plane.time(time))).isEqualTo(only(code));
  }

  @Test
  void otherAxes() {
    Polarization one = new Polarization(List.of(PolarizationState.I), 1L);
    assertThat(computed(plane -> plane.polarization(one)))
        .containsExactly("warning plane.pol-stale");
    Plane plane = Coverage.of(plane(CHUNK), Version.V2_4).applyTo(plane(CHUNK));
    assertThat(
            computed(p -> p.custom(plane.custom().toBuilder().bounds(new Interval(0, 20)).build())))
        .containsExactly("warning plane.custom-stale");
  }

  @ParameterizedTest
  @CsvSource({
    "100, none",
    "101, none",
    "98, warning plane.dimension",
    "-9223372036854775808, warning plane.dimension"
  })
  void dimensions(long dimension, String code) {
    Energy energy = Energy.builder().bounds(new Interval(5e-7, 6e-7)).dimension(dimension).build();
    assertThat(computed(plane -> plane.energy(energy))).isEqualTo(only(code));
  }

  /** A plane with that energy of those dimensions whose chunks are a and b. */
  private static Set<String> dimension(long stored, CoordAxis1D a, CoordAxis1D b) {
    List<Chunk> chunks = new ArrayList<>();
    for (CoordAxis1D axis : List.of(a, b)) {
      chunks.add(
          Chunk.builder()
              .energy(SpectralWCS.builder().axis(axis).specsys("TOPOCENT").build())
              .build());
    }
    chunks.add(Chunk.builder().position(image(10, 20)).build());
    Plane plane = plane(chunks.toArray(Chunk[]::new));
    Energy computed = Coverage.of(plane, Version.V2_4).energy();
    return codes(
        plane.toBuilder().energy(computed.toBuilder().dimension(stored).build()).build(),
        Version.V2_4);
  }

  @ParameterizedTest
  @CsvSource({
    "100, none",
    "101, none",
    "102, warning plane.dimension",
    "200, warning plane.dimension",
    "98, warning plane.dimension",
  })
  void dimensionsOfChunksWithTheSameFunction(long stored, String code) {
    CoordAxis1D axis = axis("WAVE", "m", 100, 5e-7, 1e-9);
    assertThat(dimension(stored, axis, axis)).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "48, warning plane.dimension",
    "49, none",
    "100, none",
    "151, none",
    "152, warning plane.dimension",
    "9223372036854775807, warning plane.dimension",
  })
  void dimensionsOfDifferentChunks(long stored, String code) {
    CoordAxis1D fine = axis("WAVE", "m", 100, 5e-7, 1e-9);
    CoordAxis1D coarse = axis("WAVE", "m", 50, 5e-7, 2e-9);
    assertThat(dimension(stored, fine, coarse)).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "200, none",
    "1000, none",
    "1002, warning plane.dimension",
    "98, warning plane.dimension"
  })
  void dimensionsOfFunctionsWithAGapMayCountIt(long stored, String code) {
    CoordAxis1D one = axis("WAVE", "m", 100, 5e-7, 1e-9);
    CoordAxis1D other = axis("WAVE", "m", 100, 14e-7, 1e-9);
    assertThat(dimension(stored, one, other)).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "98, warning plane.dimension",
    "100, none",
    "200, none",
    "202, warning plane.dimension",
  })
  void dimensionsOfEqualRangesMayBeAdded(long stored, String code) {
    CoordAxis1D axis =
        CoordAxis1D.builder()
            .axis(new Axis("WAVE", "m"))
            .range(new CoordRange1D(new RefCoord(0.5, 5e-7), new RefCoord(100.5, 6e-7)))
            .build();
    assertThat(dimension(stored, axis, axis)).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100, 100, none",
    "2, 100, 101, none",
    "2, 200, 100, warning plane.dimension",
    "1, 98, 100, warning plane.dimension",
  })
  void dimensionsOfImages(int chunks, long naxis1, long naxis2, String code) {
    Chunk[] same = new Chunk[chunks];
    java.util.Arrays.fill(same, Chunk.builder().position(image(10, 20)).build());
    Plane plane = plane(same);
    Position computed = Coverage.of(plane, Version.V2_4).position();
    Position stored = computed.toBuilder().dimension(new Dimension2D(naxis1, naxis2)).build();
    assertThat(codes(plane.toBuilder().position(stored).build(), Version.V2_4))
        .isEqualTo(only(code));
    Plane two = plane(same[0], Chunk.builder().position(image(10.2, 20)).build());
    assertThat(codes(two.toBuilder().position(stored).build(), Version.V2_4))
        .doesNotContain("warning plane.dimension");
  }

  private static Plane images(String... places) {
    List<Chunk> chunks = new ArrayList<>();
    for (String place : places) {
      String[] numbers = place.strip().split(" ");
      SpatialWCS image = image(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
      chunks.add(Chunk.builder().position(image).build());
    }
    return plane(chunks.toArray(Chunk[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10 20, 10.1 20, 10.2 20; none",
        "10 20, 10.1 20, 15 20; warning pos.outlier",
        "10 20, 10.1 20, 12.5 20; none",
        "10 20, 15 20; none",
        "359.9 0.1, 0.1 0.1, 0.1 -0.1, 5 0; warning pos.outlier",
        "0 90, 90 89.9, 180 89.9, 270 80; warning pos.outlier",
        "10 20, 20 20, 30 20, 40 20, 50 20, 60 20, 150 -20; none",
        "0 0.1, 90 0.1, 180 0.1, 270 0.1; none",
        "0 0.1, 0 0.1, 180 0.1, 180 0.1; none",
        "10 20, 10.1 20, 0 0; warning pos.crval-origin",
        "10 20, 0 0; warning pos.crval-origin",
        "10 20, 0 0, 0 0; warning pos.crval-origin",
        "5 5, 0 0; none",
        "5 5, 5.1 5, 5.2 5, 0 0; warning pos.outlier",
        "0 0, 0 0; none",
        "10 20, 10.1 20, 10.2 20.1, 190 20; warning pos.outlier",
        "0 0; none",
        "NaN 0, 0 0; none",
      })
  void chunksThatAreElsewhere(String places, String code) {
    assertThat(codes(images(places.split(",")), Version.V2_4)).isEqualTo(only(code));
  }

  @Test
  void chunksThatTakeNoPartInTheCoverageMayBeElsewhere() {
    Plane plane = images("10 20", "10.1 20", "0 0");
    Artifact data = plane.artifacts().get(0);
    List<Part> parts = new ArrayList<>(data.parts());
    parts.set(2, parts.get(2).toBuilder().productType(ProductType.AUXILIARY).build());
    Plane other =
        plane.toBuilder().artifacts(List.of(data.toBuilder().parts(parts).build())).build();
    assertThat(codes(plane, Version.V2_4)).containsExactly("warning pos.crval-origin");
    assertThat(codes(other, Version.V2_4)).isEmpty();
  }

  private static SpatialWCS wide(String projection, long pixels) {
    double middle = (pixels + 1) / 2.0;
    CoordFunction2D function =
        CoordFunction2D.builder()
            .dimension(new Dimension2D(pixels, pixels))
            .refCoord(new Coord2D(new RefCoord(middle, 100.0), new RefCoord(middle, 0.0)))
            .cd11(-0.01)
            .cd12(0.0)
            .cd21(0.0)
            .cd22(0.01)
            .build();
    return SpatialWCS.builder()
        .axis(
            CoordAxis2D.builder()
                .axis1(new Axis(projection.isEmpty() ? "RA" : "RA---" + projection, "deg"))
                .axis2(new Axis(projection.isEmpty() ? "DEC" : "DEC--" + projection, "deg"))
                .function(function)
                .build())
        .coordsys("ICRS")
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "TAN, 1550, none",
    "TAN, 1610, warning pos.footprint-area",
    "SIN, 12000, warning pos.footprint-area",
    "CAR, 12000, none",
    "'', 12000, none",
    "ABC, 12000, none",
  })
  void areas(String projection, long pixels, String code) {
    Plane plane = plane(Chunk.builder().position(wide(projection, pixels)).build());
    assertThat(codes(plane, Version.V2_4)).isEqualTo(only(code));
    Observation observation = Observation.simple("C", "o").planes(List.of(plane)).build();
    Validator patient =
        RULES.under(Policy.named("ours").tolerance("pos.footprint-area", 42000).build());
    assertThat(patient.validate(observation, Version.V2_4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8.9, none",
    "8.95, warning pos.footprint-area",
    "180, warning pos.footprint-area",
    "-1, none",
    "NaN, none",
  })
  void areasOfCircles(double radius, String code) {
    org.caom2.model.wcs.CoordCircle2D circle =
        new org.caom2.model.wcs.CoordCircle2D(new ValueCoord2D(10, 20), radius);
    Chunk chunk = Chunk.builder().position(position(CoordAxis2D.builder().bounds(circle))).build();
    assertThat(codes(plane(chunk), Version.V2_4)).isEqualTo(only(code));
  }

  @Test
  void whatCannotBeComputedIsNotCompared() {
    Chunk broken =
        CHUNK.toBuilder()
            .energy(
                SpectralWCS.builder()
                    .axis(axis("FOO", "m", 100, 9e-7, 1e-9))
                    .specsys("TOPOCENT")
                    .build())
            .build();
    Energy energy = Energy.builder().bounds(new Interval(5e-7, 10e-7)).build();
    assertThat(codes(plane(CHUNK, broken).toBuilder().energy(energy).build(), Version.V2_4))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5e-7, 6e-7, OPTICAL, none",
    "5e-7, 6e-7, RADIO, warning plane.bands",
    "5e-7, 2e-6, OPTICAL, warning plane.bands",
    "NaN, 6e-7, RADIO, none",
    "0, 6e-7, RADIO, none",
  })
  void bands(double lower, double upper, EnergyBand band, String code) {
    Energy energy =
        Energy.builder().bounds(new Interval(lower, upper)).energyBands(List.of(band)).build();
    assertThat(codes(Plane.of("p").energy(energy).build(), Version.V2_4)).isEqualTo(only(code));
  }

  /** There is one at most, whatever the bounds are. */
  @ParameterizedTest
  @CsvSource({"OPTICAL, none", "INFRARED, none", "RADIO, warning plane.bands"})
  void bandsUntil23(EnergyBand band, String code) {
    Energy energy =
        Energy.builder().bounds(new Interval(5e-7, 2e-6)).energyBands(List.of(band)).build();
    assertThat(codes(Plane.of("p").energy(energy).build(), Version.V2_3)).isEqualTo(only(code));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 100, none",
    "0.5, 1, 100, none",
    "0.4, 1, 100, warning plane.resolution-vs-sample",
    "0.4, 1, , warning plane.resolution-vs-sample",
    "0.4, 1, 1, none",
    "0, 1, 100, warning plane.resolution-vs-sample",
    "-0.1, 1, 100, none",
    "NaN, 1, 100, none",
    "1, NaN, 100, none",
    "1, Infinity, 100, warning plane.resolution-vs-sample",
  })
  void resolutions(double resolution, double sample, Long dimension, String code) {
    Time time =
        Time.builder().resolution(resolution).sampleSize(sample).dimension(dimension).build();
    assertThat(codes(Plane.of("p").time(time).build(), Version.V2_4)).isEqualTo(only(code));
    Dimension2D pixels = dimension == null ? null : new Dimension2D(dimension, dimension);
    Position position =
        Position.builder().resolution(resolution).sampleSize(sample).dimension(pixels).build();
    assertThat(codes(Plane.of("p").position(position).build(), Version.V2_4)).isEqualTo(only(code));
  }

  @Test
  void boundsForAllTimes() {
    Position position =
        Position.builder().bounds(new Circle(new Point(1, 2), 3)).timeDependent(true).build();
    assertThat(codes(Plane.of("p").position(position).build(), Version.V2_4))
        .containsExactly("warning plane.time-dependent");
  }

  @Test
  void imagesHavePositions() {
    Plane image = Plane.of("p").dataProductType(DataProductType.IMAGE).build();
    Observation observation =
        Observation.simple("C", "o")
            .intent(ObservationIntentType.SCIENCE)
            .target(Target.builder().name("M 31").build())
            .planes(List.of(image))
            .build();
    assertThat(codes(observation, Version.V2_4))
        .containsExactly("information plane.position-missing");
    assertThat(
            codes(
                observation.toBuilder().intent(ObservationIntentType.CALIBRATION).build(),
                Version.V2_4))
        .isEmpty();
    Plane computable = plane(CHUNK).toBuilder().dataProductType(DataProductType.IMAGE).build();
    assertThat(codes(observation.toBuilder().planes(List.of(computable)).build(), Version.V2_4))
        .isEmpty();
  }

  @Test
  void onePlaneIsNotLeftOut() {
    Plane chunksOnly = plane(CHUNK).toBuilder().uri(URI.create("caom:C/o/q")).build();
    Plane both = Coverage.of(plane(CHUNK), Version.V2_4).applyTo(plane(CHUNK));
    Plane storedOnly = both.toBuilder().artifacts(List.of()).build();
    Observation forgotten = Observation.simple("C", "o").planes(List.of(both, chunksOnly)).build();
    assertThat(codes(forgotten, Version.V2_4)).containsExactly("information plane.no-wcs");
    assertThat(codes(forgotten, Version.V2_5)).containsExactly("information plane.no-wcs");
    Observation apart =
        Observation.simple("C", "o").planes(List.of(storedOnly, chunksOnly)).build();
    assertThat(RULES.validate(apart, Version.V2_4))
        .extracting(issue -> issue.path().toString())
        .containsExactly("plane[caom:C/o/p]", "plane[caom:C/o/q]");
    assertThat(RULES.validate(apart, Version.V2_5)).hasSize(1);
    assertThat(codes(storedOnly, Version.V2_4)).isEmpty();
    assertThat(codes(chunksOnly, Version.V2_4)).isEmpty();
    for (Plane without :
        List.of(
            storedOnly.toBuilder().calibrationLevel(CalibrationLevel.PLANNED).build(),
            storedOnly.toBuilder().dataProductType(DataProductType.CATALOG).build(),
            storedOnly.toBuilder().dataProductType(DataProductType.MEASUREMENTS).build())) {
      Plane computed = both.toBuilder().uri(URI.create("caom:C/o/q")).build();
      assertThat(
              codes(
                  Observation.simple("C", "o").planes(List.of(without, computed)).build(),
                  Version.V2_4))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ICRS, , 10, 20, none",
    "ICRS, , 10, 29, none",
    "ICRS, , 10, 33, warning target.position",
    "ICRS, , 1.5, -20, warning target.position",
    "FK4, 1950, 10, 20, none",
    "GALACTIC, , 119.7, -42.8, none",
    "ECL, , 17.2, 14.4, none",
    "ECLIPTIC, , 10, 28, warning target.position",
    "supergal, , 314.9, 8.7, none",
    "HELIOECLIPTIC, , 10, 20, warning target.position",
    "GSC1, , 10, 20, warning target.position",
    "ICRS, , 10, 91, warning target.position",
    "ICRS, , NaN, 20, warning target.position",
    "ICRS, , 10, Infinity, warning target.position",
  })
  void targets(String frame, Double equinox, double longitude, double latitude, String code) {
    Position position = Position.builder().bounds(new Circle(new Point(10, 20), 1)).build();
    Observation observation =
        Observation.simple("C", "o")
            .target(Target.builder().name("M 31").build())
            .targetPosition(new TargetPosition(frame, equinox, new Point(longitude, latitude)))
            .planes(List.of(Plane.of("p").position(position).build()))
            .build();
    assertThat(codes(observation, Version.V2_4)).isEqualTo(only(code));
    assertThat(Validator.standard().validate(observation, Version.V2_4))
        .noneMatch(issue -> issue.message().contains("null"));
  }

  @ParameterizedTest
  @CsvSource({"10, 20, none", "12, 25, none", "20, 75, warning target.position"})
  void targetsOfPlanesThatStoreNoBounds(double longitude, double latitude, String code) {
    Plane plane = plane(Chunk.builder().position(image(10, 20)).build());
    Observation observation =
        Observation.simple("C", "o")
            .targetPosition(new TargetPosition("ICRS", null, new Point(longitude, latitude)))
            .planes(List.of(plane))
            .build();
    assertThat(
            codes(observation, Version.V2_4).stream()
                .filter(each -> each.contains("target"))
                .toList())
        .isEqualTo(code.equals("none") ? List.of() : List.of(code));
  }

  private static Set<String> bounded(double... coordinates) {
    List<ValueCoord2D> vertices = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      vertices.add(new ValueCoord2D(coordinates[i], coordinates[i + 1]));
    }
    CoordPolygon2D polygon = new CoordPolygon2D(vertices);
    Chunk chunk = Chunk.builder().position(position(CoordAxis2D.builder().bounds(polygon))).build();
    return codes(plane(chunk), Version.V2_4);
  }

  @Test
  void polygonsOfChunks() {
    assertThat(bounded(0, 0, 0, 1, 1, 1)).isEmpty();
    assertThat(bounded(0, 0, 1, 1, 0, 1)).isEmpty();
    assertThat(bounded(-1, 0, 0, 1, 1, 0)).isEmpty();
    assertThat(bounded(0, 0, 0, 0, 0, 1, 1, 1)).containsExactly("warning pos.polygon-duplicate");
    assertThat(bounded(0, 0, 0, 1, 1, 1, 0, 0)).containsExactly("warning pos.polygon-closing");
    assertThat(bounded(0, 0, 180, 0, 90, 60)).containsExactly("error pos.polygon-antipodal");
    assertThat(bounded(0, 0, 1, 1, 1, 0, 0, 1)).containsExactly("error pos.polygon-crossing");
    assertThat(bounded(0, 0, 1, 0, 2, 0)).containsExactly("error pos.polygon-degenerate");
    assertThat(bounded(0, 0, 2, 0, 1, 0, 1, 1)).contains("warning pos.polygon-spike");
    assertThat(bounded(0, 0, 1, 0, 1, 1, 0.5, 0, 0, 1))
        .containsExactly("warning pos.polygon-touching");
  }

  @ParameterizedTest
  @ValueSource(doubles = {91, Double.NaN, Double.NEGATIVE_INFINITY})
  void pointsThatAreNotOnTheSkyAreToldByOtherRules(double latitude) {
    assertThat(bounded(0, 0, 0, latitude, 1, 1)).isEmpty();
  }

  @Test
  void polygonsOfChunksWithTooFewPoints() {
    assertThat(bounded(0, 0, 1, 1, 0, 0, 1, 1)).containsExactly("error pos.polygon-points");
    assertThat(bounded(5, 5, 5, 5, 5, 5)).containsExactly("error pos.polygon-points");
    // The reader tells of lists that are too short.
    assertThat(bounded(0, 0, 1, 1)).isEmpty();
    // One place with two names: the points differ, but not on the sky.
    assertThat(bounded(0, 0, 360, 0, 1, 1)).contains("error pos.polygon-degenerate");
  }
}
