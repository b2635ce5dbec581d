package org.caom2.model;

import static org.caom2.model.schema.Scalars.ANY_URI;
import static org.caom2.model.schema.Scalars.BOOLEAN;
import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.packed;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * What was observed.
 *
 * <p>Source: CAOM: Target.
 *
 * @param name name of the target
 * @param targetID identifier of the target in a name space, {@code naif:1234} for instance (since
 *     2.4)
 * @param type an object or a field
 * @param standard whether it is a standard, observed to calibrate
 * @param redshift redshift, dimensionless
 * @param moving whether it moves against the stars
 * @param keywords words about it; none has a vertical bar
 */
public record Target(
    String name,
    @Nullable URI targetID,
    @Nullable TargetType type,
    @Nullable Boolean standard,
    @Nullable Double redshift,
    @Nullable Boolean moving,
    List<String> keywords) {
  private static final Type.Declaration<Target> D = Type.<Target>declare("Target");
  public static final Field<Target, String> NAME = D.one("name", STRING, Target::name, required());
  public static final Field<Target, URI> TARGET_ID =
      D.one("targetID", ANY_URI, Target::targetID, in(since(V2_4)));
  public static final Field<Target, TargetType> TYPE =
      D.one("type", TargetType.SCALAR, Target::type);
  public static final Field<Target, Boolean> STANDARD =
      D.one("standard", BOOLEAN, Target::standard);
  public static final Field<Target, Double> REDSHIFT = D.one("redshift", DOUBLE, Target::redshift);
  public static final Field<Target, Boolean> MOVING = D.one("moving", BOOLEAN, Target::moving);
  public static final Field<Target, List<String>> KEYWORDS =
      D.set(
          "keywords",
          "keyword",
          STRING,
          Comparator.naturalOrder(),
          Target::keywords,
          packed(until(V2_2)));

  /** The declaration. */
  public static final Type<Target> SCHEMA =
      D.made(
          d ->
              new Target(
                  d.need(NAME),
                  d.get(TARGET_ID),
                  d.get(TYPE),
                  d.get(STANDARD),
                  d.get(REDSHIFT),
                  d.get(MOVING),
                  d.list(KEYWORDS)));

  public Target {
    Objects.requireNonNull(name, "name");
    keywords = KEYWORDS.tidy(keywords);
  }

  /** Starts a new one. */
  public static TargetBuilder builder() {
    return new TargetBuilder();
  }

  /** Starts a copy with changes. */
  public TargetBuilder toBuilder() {
    return new TargetBuilder(this);
  }
}
