package org.caom2.model;

import static org.caom2.model.schema.Scalars.LONG;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.atLeast;
import static org.caom2.model.schema.Trait.given;
import static org.caom2.model.schema.Trait.inside;
import static org.caom2.model.schema.Trait.providedBy;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.util.List;
import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.shape.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a plane on an axis that the model has no class for, Faraday depth for instance.
 *
 * <p>Source: CAOM: CustomAxis.
 *
 * @param ctype kind of axis, {@code FDEP} or {@code RM} for instance
 * @param bounds from the lowest to the highest value, in the unit of the kind
 * @param samples the ranges that were sampled, within the bounds, in the unit of the kind
 * @param dimension number of pixels
 */
public record CustomAxis(
    String ctype, @Nullable Interval bounds, List<Interval> samples, @Nullable Long dimension) {
  private static final Type.Declaration<CustomAxis> D =
      Type.<CustomAxis>declare("CustomAxis").in(since(V2_4));
  public static final Field<CustomAxis, String> CTYPE =
      D.one("ctype", STRING, CustomAxis::ctype, required());
  public static final Field<CustomAxis, Interval> BOUNDS =
      D.one(
          "bounds",
          Interval.SCHEMA,
          CustomAxis::bounds,
          required(since(V2_5)),
          providedBy("computing it from the chunks"));
  public static final Field<CustomAxis, List<Interval>> SAMPLES =
      D.list(
          "samples",
          "sample",
          Interval.SCHEMA,
          CustomAxis::samples,
          required(),
          inside(BOUNDS, until(V2_4)),
          given(CustomAxis::wholeBounds, since(V2_3)),
          atLeast(1));
  public static final Field<CustomAxis, Long> DIMENSION =
      D.one("dimension", LONG, CustomAxis::dimension);

  /** The declaration. */
  public static final Type<CustomAxis> SCHEMA =
      D.made(
          d ->
              new CustomAxis(
                  d.need(CTYPE),
                  d.get(BOUNDS),
                  SampledInterval.samples(d, BOUNDS, SAMPLES),
                  d.get(DIMENSION)));

  public CustomAxis {
    Objects.requireNonNull(ctype, "ctype");
    samples = SAMPLES.tidy(samples);
  }

  /** Starts a new one. */
  public static CustomAxisBuilder builder() {
    return new CustomAxisBuilder();
  }

  /** Starts a copy with changes. */
  public CustomAxisBuilder toBuilder() {
    return new CustomAxisBuilder(this);
  }

  /** What stands for the samples of an axis that has bounds only: the bounds. */
  private @Nullable Object wholeBounds() {
    return bounds == null ? null : List.of(bounds);
  }
}
