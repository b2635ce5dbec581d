package org.caom2.model;

import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.packed;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Versions.until;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * The instrument.
 *
 * <p>Source: CAOM: Instrument.
 *
 * @param name name of the instrument
 * @param keywords words about it and its mode; none has a vertical bar
 */
public record Instrument(String name, List<String> keywords) {
  private static final Type.Declaration<Instrument> D = Type.<Instrument>declare("Instrument");
  public static final Field<Instrument, String> NAME =
      D.one("name", STRING, Instrument::name, required());
  public static final Field<Instrument, List<String>> KEYWORDS =
      D.set(
          "keywords",
          "keyword",
          STRING,
          Comparator.naturalOrder(),
          Instrument::keywords,
          packed(until(V2_2)));

  /** The declaration. */
  public static final Type<Instrument> SCHEMA =
      D.made(d -> new Instrument(d.need(NAME), d.list(KEYWORDS)));

  public Instrument {
    Objects.requireNonNull(name, "name");
    keywords = KEYWORDS.tidy(keywords);
  }

  /** Starts a new one. */
  public static InstrumentBuilder builder() {
    return new InstrumentBuilder();
  }

  /** Starts a copy with changes. */
  public InstrumentBuilder toBuilder() {
    return new InstrumentBuilder(this);
  }
}
