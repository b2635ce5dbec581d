package org.caom2.model;

import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_1;
import static org.caom2.model.schema.Versions.since;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.Quality;

/**
 * A flag that the data of a plane are not fit for use.
 *
 * <p>Source: CAOM: DataQuality.
 *
 * @param flag what is wrong with the data
 */
public record DataQuality(Quality flag) {
  private static final Type.Declaration<DataQuality> D =
      Type.<DataQuality>declare("DataQuality").in(since(V2_1));
  public static final Field<DataQuality, Quality> FLAG =
      D.one("flag", Quality.SCALAR, DataQuality::flag, required());

  /** The declaration. */
  public static final Type<DataQuality> SCHEMA = D.made(d -> new DataQuality(d.need(FLAG)));

  public DataQuality {
    Objects.requireNonNull(flag, "flag");
  }
}
