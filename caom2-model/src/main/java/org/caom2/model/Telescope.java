package org.caom2.model;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.packed;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Trait.unit;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.Tracking;
import org.jspecify.annotations.Nullable;

/**
 * The telescope, with its geocentric position.
 *
 * <p>Source: CAOM: Telescope.
 *
 * @param name name of the telescope
 * @param geoLocationX geocentric x, in metres
 * @param geoLocationY geocentric y, in metres
 * @param geoLocationZ geocentric z, in metres
 * @param trackingMode how it followed the target; sidereal if absent (since 2.5)
 * @param keywords words about it; none has a vertical bar
 */
public record Telescope(
    String name,
    @Nullable Double geoLocationX,
    @Nullable Double geoLocationY,
    @Nullable Double geoLocationZ,
    @Nullable Tracking trackingMode,
    List<String> keywords) {
  private static final Type.Declaration<Telescope> D = Type.<Telescope>declare("Telescope");
  public static final Field<Telescope, String> NAME =
      D.one("name", STRING, Telescope::name, required());
  public static final Field<Telescope, Double> GEO_LOCATION_X =
      D.one("geoLocationX", DOUBLE, Telescope::geoLocationX, unit("m"));
  public static final Field<Telescope, Double> GEO_LOCATION_Y =
      D.one("geoLocationY", DOUBLE, Telescope::geoLocationY, unit("m"));
  public static final Field<Telescope, Double> GEO_LOCATION_Z =
      D.one("geoLocationZ", DOUBLE, Telescope::geoLocationZ, unit("m"));
  public static final Field<Telescope, Tracking> TRACKING_MODE =
      D.one("trackingMode", Tracking.SCALAR, Telescope::trackingMode, in(since(V2_5)));
  public static final Field<Telescope, List<String>> KEYWORDS =
      D.set(
          "keywords",
          "keyword",
          STRING,
          Comparator.naturalOrder(),
          Telescope::keywords,
          packed(until(V2_2)));

  /** The declaration. */
  public static final Type<Telescope> SCHEMA =
      D.made(
          d ->
              new Telescope(
                  d.need(NAME),
                  d.get(GEO_LOCATION_X),
                  d.get(GEO_LOCATION_Y),
                  d.get(GEO_LOCATION_Z),
                  d.get(TRACKING_MODE),
                  d.list(KEYWORDS)));

  public Telescope {
    Objects.requireNonNull(name, "name");
    keywords = KEYWORDS.tidy(keywords);
  }

  /** Starts a new one. */
  public static TelescopeBuilder builder() {
    return new TelescopeBuilder();
  }

  /** Starts a copy with changes. */
  public TelescopeBuilder toBuilder() {
    return new TelescopeBuilder(this);
  }
}
