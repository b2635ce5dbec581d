package org.caom2.model;

import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * The process that made an observation: {@code exposure} for data from an instrument, {@code
 * simulation}, or the name of what combined the members.
 *
 * <p>Source: CAOM: Algorithm.
 *
 * @param name name of the algorithm
 */
public record Algorithm(String name) {
  private static final Type.Declaration<Algorithm> D = Type.<Algorithm>declare("Algorithm");
  public static final Field<Algorithm, String> NAME =
      D.one("name", STRING, Algorithm::name, required());

  /** The declaration. */
  public static final Type<Algorithm> SCHEMA = D.made(d -> new Algorithm(d.need(NAME)));

  /** What made the data of a simple observation. */
  public static final Algorithm EXPOSURE = new Algorithm("exposure");

  public Algorithm {
    Objects.requireNonNull(name, "name");
  }
}
