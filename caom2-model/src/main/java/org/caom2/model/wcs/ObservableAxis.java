package org.caom2.model.wcs;

import static org.caom2.model.schema.Trait.required;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Which pixels of an axis hold the observed quantity.
 *
 * <p>Source: CAOM: ObservableAxis.
 *
 * @param dependent the slice with the observed quantity
 * @param independent the slice with what it is observed against
 */
public record ObservableAxis(Slice dependent, @Nullable Slice independent) {
  private static final Type.Declaration<ObservableAxis> D =
      Type.<ObservableAxis>declare("ObservableAxis");
  public static final Field<ObservableAxis, Slice> DEPENDENT =
      D.one("dependent", Slice.SCHEMA, ObservableAxis::dependent, required());
  public static final Field<ObservableAxis, Slice> INDEPENDENT =
      D.one("independent", Slice.SCHEMA, ObservableAxis::independent);

  /** The declaration. */
  public static final Type<ObservableAxis> SCHEMA =
      D.made(d -> new ObservableAxis(d.need(DEPENDENT), d.get(INDEPENDENT)));

  public ObservableAxis {
    Objects.requireNonNull(dependent, "dependent");
  }

  /** Starts a new one. */
  public static ObservableAxisBuilder builder() {
    return new ObservableAxisBuilder();
  }

  /** Starts a copy with changes. */
  public ObservableAxisBuilder toBuilder() {
    return new ObservableAxisBuilder(this);
  }
}
