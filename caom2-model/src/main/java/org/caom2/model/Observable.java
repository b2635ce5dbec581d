package org.caom2.model;

import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.CalibrationStatus;
import org.caom2.model.vocab.UCD;
import org.jspecify.annotations.Nullable;

/**
 * What the pixel values of a plane are.
 *
 * <p>Source: CAOM: Observable.
 *
 * @param ucd what the values are, as a UCD1+ word
 * @param calibration how well the values are calibrated (since 2.5)
 */
public record Observable(UCD ucd, @Nullable CalibrationStatus calibration) {
  private static final Type.Declaration<Observable> D =
      Type.<Observable>declare("Observable").in(since(V2_4));
  public static final Field<Observable, UCD> UCD =
      D.one("ucd", org.caom2.model.vocab.UCD.SCALAR, Observable::ucd, required());
  public static final Field<Observable, CalibrationStatus> CALIBRATION =
      D.one("calibration", CalibrationStatus.SCALAR, Observable::calibration, in(since(V2_5)));

  /** The declaration. */
  public static final Type<Observable> SCHEMA =
      D.made(d -> new Observable(d.need(UCD), d.get(CALIBRATION)));

  public Observable {
    Objects.requireNonNull(ucd, "ucd");
  }

  /** Starts a new one. */
  public static ObservableBuilder builder() {
    return new ObservableBuilder();
  }

  /** Starts a copy with changes. */
  public ObservableBuilder toBuilder() {
    return new ObservableBuilder(this);
  }
}
