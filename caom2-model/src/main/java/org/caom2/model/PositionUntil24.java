package org.caom2.model;

import static org.caom2.model.schema.Scalars.BOOLEAN;
import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.atLeast;
import static org.caom2.model.schema.Trait.given;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.between;
import static org.caom2.model.schema.Versions.since;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.model.shape.Vertex;
import org.caom2.model.wcs.Dimension2D;
import org.jspecify.annotations.Nullable;

/**
 * The structure of {@link Position} in 2.2 to 2.4. Bounds are a circle, or a polygon that holds its
 * detailed outline: beside its points in 2.3 and 2.4, in place of them in 2.2. The samples of the
 * model are the loops of the outline, or the circle.
 */
record PositionUntil24(
    @Nullable Object bounds,
    @Nullable Dimension2D dimension,
    @Nullable Double resolution,
    @Nullable Interval resolutionBounds,
    @Nullable Double sampleSize,
    @Nullable Boolean timeDependent) {

  /** The polygon of 2.2. */
  record Outline(List<Vertex> vertices) {
    private static final Type.Declaration<Outline> D =
        Type.<Outline>declare("Polygon").in(between(V2_2, V2_2));
    static final Field<Outline, List<Vertex>> VERTICES =
        D.list("vertices", "vertex", Vertex.SCHEMA, Outline::vertices, required(), atLeast(3));
    static final Type<Outline> SCHEMA = D.made(d -> new Outline(d.list(VERTICES)));

    Outline {
      vertices = List.copyOf(vertices);
    }
  }

  /** The polygon of 2.3 and 2.4. */
  record SampledPolygon(List<Point> points, @Nullable MultiPolygon samples) {
    private static final Type.Declaration<SampledPolygon> D =
        Type.<SampledPolygon>declare("Polygon").in(between(V2_3, V2_4));
    static final Field<SampledPolygon, List<Point>> POINTS =
        D.list("points", "point", Point.SCHEMA, SampledPolygon::points, required(), atLeast(3));
    static final Field<SampledPolygon, MultiPolygon> SAMPLES =
        D.one(
            "samples",
            MultiPolygon.SCHEMA,
            SampledPolygon::samples,
            required(since(V2_3)),
            given(SampledPolygon::itself, since(V2_3)));
    static final Type<SampledPolygon> SCHEMA =
        D.made(d -> new SampledPolygon(d.list(POINTS), d.get(SAMPLES)));

    SampledPolygon {
      points = List.copyOf(points);
    }

    /** What stands for the samples where there are none. */
    private MultiPolygon itself() {
      return MultiPolygon.of(List.of(new Polygon(points)));
    }
  }

  private static final Choice<Object> BOUNDS_OF_THEN =
      Choice.byTypeName(
          "Shape",
          Choice.of("circle", Circle.SCHEMA, Circle.class),
          Choice.of("outline", Outline.SCHEMA, Outline.class),
          Choice.of("polygon", SampledPolygon.SCHEMA, SampledPolygon.class));

  private static final Type.Declaration<PositionUntil24> D =
      Type.<PositionUntil24>declare("Position").in(between(V2_2, V2_4));
  static final Field<PositionUntil24, Object> BOUNDS =
      D.one("bounds", BOUNDS_OF_THEN, PositionUntil24::bounds);
  static final Field<PositionUntil24, Dimension2D> DIMENSION =
      D.one("dimension", Dimension2D.SCHEMA, PositionUntil24::dimension);
  static final Field<PositionUntil24, Double> RESOLUTION =
      D.one("resolution", DOUBLE, PositionUntil24::resolution);
  static final Field<PositionUntil24, Interval> RESOLUTION_BOUNDS =
      D.one(
          "resolutionBounds", Interval.SCHEMA, PositionUntil24::resolutionBounds, in(since(V2_4)));
  static final Field<PositionUntil24, Double> SAMPLE_SIZE =
      D.one("sampleSize", DOUBLE, PositionUntil24::sampleSize);
  static final Field<PositionUntil24, Boolean> TIME_DEPENDENT =
      D.one("timeDependent", BOOLEAN, PositionUntil24::timeDependent);
  static final Type<PositionUntil24> SCHEMA =
      D.made(
          d ->
              new PositionUntil24(
                  d.get(BOUNDS),
                  d.get(DIMENSION),
                  d.get(RESOLUTION),
                  d.get(RESOLUTION_BOUNDS),
                  d.get(SAMPLE_SIZE),
                  d.get(TIME_DEPENDENT)));

  static PositionUntil24 of22(Position position) {
    if (position.bounds() instanceof Circle circle) {
      return of(circle, position);
    }
    boolean isAlone = position.samples().isEmpty() && position.bounds() instanceof Polygon;
    MultiPolygon outline =
        outline(isAlone ? List.of((Polygon) position.bounds()) : position.samples());
    return of(outline == null ? null : new Outline(outline.vertices()), position);
  }

  static PositionUntil24 of24(Position position) {
    Object bounds = null;
    if (position.bounds() instanceof Circle circle) {
      bounds = circle;
    } else if (position.bounds() instanceof Polygon polygon) {
      bounds = new SampledPolygon(polygon.points(), outline(position.samples()));
    }
    return of(bounds, position);
  }

  private static PositionUntil24 of(@Nullable Object bounds, Position position) {
    return new PositionUntil24(
        bounds,
        position.dimension(),
        position.resolution(),
        position.resolutionBounds(),
        position.sampleSize(),
        position.timeDependent());
  }

  /** The outline of samples: one kept as it was written, or that of polygons; null for none. */
  private static @Nullable MultiPolygon outline(List<Shape> samples) {
    if (samples.size() == 1 && samples.get(0) instanceof MultiPolygon written) {
      return written;
    }
    List<Polygon> polygons = new ArrayList<>();
    for (Shape sample : samples) {
      if (sample instanceof Polygon polygon) {
        polygons.add(polygon);
      }
    }
    return polygons.isEmpty() ? null : MultiPolygon.of(polygons);
  }

  /** The position as the model holds it. */
  Position position() {
    Shape whole = null;
    List<Shape> samples = List.of();
    if (bounds instanceof Circle circle) {
      whole = circle;
      samples = List.of(circle);
    } else if (bounds instanceof SampledPolygon polygon) {
      whole = new Polygon(polygon.points());
      samples = polygon.samples() == null ? List.of() : polygon.samples().shapes();
    } else if (bounds instanceof Outline outline) {
      MultiPolygon written = new MultiPolygon(outline.vertices());
      Optional<List<Polygon>> loops = written.loops();
      whole = loops.isPresent() && loops.get().size() == 1 ? loops.get().get(0) : null;
      samples = written.shapes();
    }
    return new Position(
        whole,
        samples,
        null,
        dimension,
        null,
        resolution,
        resolutionBounds,
        sampleSize,
        timeDependent,
        null);
  }
}
