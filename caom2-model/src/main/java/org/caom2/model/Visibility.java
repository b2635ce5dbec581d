package org.caom2.model;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.shape.Interval;

/**
 * How well an interferometer sampled the uv plane.
 *
 * <p>Source: CAOM 2.5: Visibility.
 *
 * @param distance shortest and longest distance in the uv plane
 * @param distributionEccentricity eccentricity of the distribution, 0 to 1
 * @param distributionFill how much of the distribution is filled, above 0 up to 1
 */
public record Visibility(
    Interval distance, double distributionEccentricity, double distributionFill) {
  private static final Type.Declaration<Visibility> D =
      Type.<Visibility>declare("Visibility").in(since(V2_5));
  public static final Field<Visibility, Interval> DISTANCE =
      D.one("distance", Interval.SCHEMA, Visibility::distance, required());
  public static final Field<Visibility, Double> DISTRIBUTION_ECCENTRICITY =
      D.one("distributionEccentricity", DOUBLE, Visibility::distributionEccentricity, required());
  public static final Field<Visibility, Double> DISTRIBUTION_FILL =
      D.one("distributionFill", DOUBLE, Visibility::distributionFill, required());

  /** The declaration. */
  public static final Type<Visibility> SCHEMA =
      D.made(
          d ->
              new Visibility(
                  d.need(DISTANCE), d.need(DISTRIBUTION_ECCENTRICITY), d.need(DISTRIBUTION_FILL)));

  public Visibility {
    Objects.requireNonNull(distance, "distance");
  }

  /** Starts a new one. */
  public static VisibilityBuilder builder() {
    return new VisibilityBuilder();
  }

  /** Starts a copy with changes. */
  public VisibilityBuilder toBuilder() {
    return new VisibilityBuilder(this);
  }
}
