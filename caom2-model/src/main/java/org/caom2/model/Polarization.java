package org.caom2.model;

import static org.caom2.model.schema.Scalars.LONG;
import static org.caom2.model.schema.Scalars.LONG_OF_4_BYTES;
import static org.caom2.model.schema.Trait.as;
import static org.caom2.model.schema.Trait.atLeast;
import static org.caom2.model.schema.Trait.providedBy;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import java.util.Comparator;
import java.util.List;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.PolarizationState;
import org.jspecify.annotations.Nullable;

/**
 * The polarization states of a plane.
 *
 * <p>Source: CAOM: Polarization.
 *
 * @param states the states, in the order of the standard
 * @param dimension number of pixels
 */
public record Polarization(List<PolarizationState> states, @Nullable Long dimension) {
  private static final Type.Declaration<Polarization> D =
      Type.<Polarization>declare("Polarization").in(since(V2_2));
  public static final Field<Polarization, List<PolarizationState>> STATES =
      D.set(
          "states",
          "state",
          PolarizationState.SCALAR,
          Comparator.naturalOrder(),
          Polarization::states,
          required(since(V2_5)),
          providedBy("computing it from the chunks"),
          atLeast(1));
  public static final Field<Polarization, Long> DIMENSION =
      D.one("dimension", LONG, Polarization::dimension, as(LONG_OF_4_BYTES, since(V2_5)));

  /** The declaration. */
  public static final Type<Polarization> SCHEMA =
      D.made(d -> new Polarization(d.list(STATES), d.get(DIMENSION)));

  public Polarization {
    states = STATES.tidy(states);
  }

  /** Starts a new one. */
  public static PolarizationBuilder builder() {
    return new PolarizationBuilder();
  }

  /** Starts a copy with changes. */
  public PolarizationBuilder toBuilder() {
    return new PolarizationBuilder(this);
  }
}
