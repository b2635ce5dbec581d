package org.caom2.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.caom2.model.Chunk;
import org.caom2.model.CustomAxis;
import org.caom2.model.Energy;
import org.caom2.model.Time;
import org.caom2.model.schema.Slot;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Vertex;
import org.caom2.model.vocab.SegmentType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.jspecify.annotations.Nullable;

/** Makes values that rules look at together fit each other, always or most of the time. */
final class Fitting {
  private final Random random;
  private final RandomValues values;
  private final boolean always;

  Fitting(Random random, RandomValues values) {
    this.random = random;
    this.values = values;
    this.always = values.isValid();
  }

  /** The object, or one like it that fits. */
  Object fit(Object made) {
    if (!always && random.nextInt(4) == 0) {
      return made;
    }
    if (made instanceof Interval interval) {
      return interval.lower() > interval.upper()
          ? new Interval(interval.upper(), interval.lower())
          : interval;
    } else if (made instanceof Energy energy && energy.bounds() != null) {
      return energy.toBuilder().bounds(around(energy.bounds(), energy.samples())).build();
    } else if (made instanceof Time time && time.bounds() != null) {
      return time.toBuilder().bounds(around(time.bounds(), time.samples())).build();
    } else if (made instanceof CustomAxis custom && custom.bounds() != null) {
      return custom.toBuilder().bounds(around(custom.bounds(), custom.samples())).build();
    } else if (made instanceof PolarizationWCS polarization) {
      Axis axis = new Axis("STOKES", polarization.axis().axis().cunit());
      return new PolarizationWCS(polarization.axis().toBuilder().axis(axis).build());
    } else if (always && made instanceof Chunk chunk) {
      return numbered(chunk);
    } else if (always && made instanceof SpectralWCS energy && energy.specsys() == null) {
      return energy.toBuilder().specsys("BARYCENT").build();
    } else if (always && made instanceof CoordFunction2D function) {
      return function.toBuilder().cd11(1e-3).cd12(1e-5).cd21(-1e-5).cd22(1e-3).build();
    }
    return made;
  }

  /** Bounds that hold all samples. */
  private Interval around(Interval bounds, List<Interval> samples) {
    if (samples.isEmpty()) {
      return bounds;
    }
    double spare = random.nextInt(3);
    return new Interval(
        samples.get(0).lower() - spare, samples.get(samples.size() - 1).upper() + spare);
  }

  /** Items of a list that belong together; null for lists whose items do not. */
  @Nullable List<Object> list(Slot slot, int count) {
    if (!always && random.nextInt(4) == 0) {
      return null;
    }
    Object item = slot.value();
    if (item == Interval.SCHEMA) {
      return samples(count);
    } else if (item == Point.SCHEMA) {
      return new ArrayList<>(loop(Math.max(3, count)));
    } else if (item == Vertex.SCHEMA) {
      return outline(Math.max(3, count));
    }
    return null;
  }

  /** Ascending intervals that do not touch. */
  private List<Object> samples(int count) {
    List<Object> samples = new ArrayList<>();
    double at = random.nextDouble();
    for (int i = 0; i < count; i++) {
      double end = at + random.nextInt(4) / 4.0;
      samples.add(new Interval(at, end));
      at = end + 0.01 + random.nextDouble();
    }
    return samples;
  }

  /** Corners around a point, counter-clockwise as seen on the sky, at most 2 degrees from it. */
  private List<Point> loop(int corners) {
    double longitude = 10 + 340 * random.nextDouble();
    double latitude = 120 * random.nextDouble() - 60;
    double radius = 0.01 + 2 * random.nextDouble();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      double angle = -2 * Math.PI * i / corners;
      points.add(
          new Point(longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)));
    }
    return points;
  }

  private List<Object> outline(int corners) {
    List<Object> vertices = new ArrayList<>();
    int loops = random.nextInt(3) == 0 ? 2 : 1;
    // Real documents have coordinates on CLOSE, too, and they must be kept.
    double close = random.nextInt(4) == 0 ? values.number() : 0;
    for (int i = 0; i < loops; i++) {
      SegmentType step = SegmentType.MOVE;
      for (Point point : loop(corners)) {
        vertices.add(new Vertex(point.cval1(), point.cval2(), step));
        step = SegmentType.LINE;
      }
      vertices.add(new Vertex(close, close, SegmentType.CLOSE));
    }
    return vertices;
  }

  /** Gives each coordinate of the chunk an array axis of its own, or leaves all without. */
  private Chunk numbered(Chunk chunk) {
    int[] last = {0};
    boolean arrays = chunk.naxis() != null;
    Integer observable = next(arrays && chunk.observable() != null, last);
    Integer position1 = next(arrays && chunk.position() != null, last);
    Integer position2 = next(arrays && chunk.position() != null, last);
    Integer energy = next(arrays && chunk.energy() != null, last);
    Integer time = next(arrays && chunk.time() != null, last);
    Integer polarization = next(arrays && chunk.polarization() != null, last);
    Integer custom = next(arrays && chunk.custom() != null, last);
    return chunk.toBuilder()
        .naxis(last[0] == 0 ? null : Integer.valueOf(last[0]))
        .observableAxis(observable)
        .positionAxis1(position1)
        .positionAxis2(position2)
        .energyAxis(energy)
        .timeAxis(time)
        .polarizationAxis(polarization)
        .customAxis(custom)
        .build();
  }

  private static @Nullable Integer next(boolean there, int[] last) {
    return there ? Integer.valueOf(++last[0]) : null;
  }
}
