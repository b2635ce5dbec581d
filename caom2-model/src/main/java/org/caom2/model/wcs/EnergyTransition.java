package org.caom2.model.wcs;

import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * A spectral line: a transition of a species.
 *
 * <p>Source: CAOM: EnergyTransition.
 *
 * @param species name of the species, {@code HI}
 * @param transition name of the transition, {@code 21cm}
 */
public record EnergyTransition(String species, String transition) {
  private static final Type.Declaration<EnergyTransition> D =
      Type.<EnergyTransition>declare("EnergyTransition");
  public static final Field<EnergyTransition, String> SPECIES =
      D.one("species", STRING, EnergyTransition::species, required());
  public static final Field<EnergyTransition, String> TRANSITION =
      D.one("transition", STRING, EnergyTransition::transition, required());

  /** The declaration. */
  public static final Type<EnergyTransition> SCHEMA =
      D.made(d -> new EnergyTransition(d.need(SPECIES), d.need(TRANSITION)));

  public EnergyTransition {
    Objects.requireNonNull(species, "species");
    Objects.requireNonNull(transition, "transition");
  }
}
