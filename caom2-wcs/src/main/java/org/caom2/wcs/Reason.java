package org.caom2.wcs;

/** The kinds of {@link Remark}. */
public enum Reason {
  /** The projection code is not one of FITS WCS paper II. */
  PROJECTION_UNKNOWN(true),
  /** The projection needs parameters, which CAOM does not carry. */
  PROJECTION_NEEDS_PARAMETERS(true),
  /** Two projected axes differ in projection or system, or both are longitudes or latitudes. */
  PROJECTION_MISMATCH(true),
  /** The axes are no pair: one is not celestial, or projected where the other is linear. */
  AXES_UNPAIRED(true),
  /** The projection does not exist for that reference point. */
  PROJECTION_UNDEFINED(true),
  /** The ctype is not written as the standard wants; the axis was taken as linear. */
  CTYPE_MALFORMED(false),
  /** The ctype names a distortion, whose coefficients CAOM does not carry. */
  DISTORTION_LOST(false),
  /** The matrix cannot be inverted. */
  MATRIX_SINGULAR(true),
  /** No position of the native pole puts the reference point where it should be. */
  POLE_UNSOLVABLE(true),
  /** The name of the reference frame is not known. */
  FRAME_UNKNOWN(true),
  /** The reference frame is known, but there is no way from it to the ICRS here. */
  FRAME_UNSUPPORTED(true),
  /** Positions in the reference frame depend on the date. */
  FRAME_TIME_DEPENDENT(true),
  /** The name of the reference frame does not go with the ctypes; these were believed. */
  FRAME_IGNORED(false),
  /** There is no name of a reference frame; it was taken from the equinox. */
  FRAME_ASSUMED(false),
  /** The reference frame has no equinox, but one is told. */
  EQUINOX_IGNORED(false),
  /** An equinox or epoch is so far away that nobody knows how the frame lies. */
  YEAR_OUT_OF_RANGE(true),
  /** A number is NaN or infinite. */
  NOT_FINITE(true),
  /** The unit is not known. */
  UNIT_UNKNOWN(true),
  /** The unit is of another quantity than the axis. */
  UNIT_MISMATCH(true),
  /** There is no unit; the usual one of such an axis was taken. */
  UNIT_MISSING(false),
  /** The unit is written in a way that no standard knows, but can be understood. */
  UNIT_STYLE(false),

  // Spectral, time and linear axes.

  /** The ctype is not one of such an axis. */
  CTYPE_UNKNOWN(true),
  /** The ctype is an old one, of AIPS; the one that FITS has for it was taken. */
  CTYPE_ALIAS(false),
  /** The algorithm code does not exist, does not go with the type, or needs what CAOM lacks. */
  ALGORITHM_UNSUPPORTED(true),
  /** Unit and ctype contradict each other; the values were taken to be what the unit says. */
  UNIT_BELIEVED(false),
  /** A velocity or redshift has no meaning without a rest frequency or rest wavelength. */
  REST_MISSING(true),
  /** Rest frequency and rest wavelength belong to different lines. */
  REST_CONTRADICTORY(false),
  /** The reference value does not exist, such as a negative frequency, and all depends on it. */
  REFERENCE_OUTSIDE_DOMAIN(true),
  /** A value does not exist, such as a negative wavelength or a velocity beyond that of light. */
  OUTSIDE_DOMAIN(false),
  /** A wavelength in air that is too short for the refraction to be known; taken as in vacuum. */
  AIR_TAKEN_AS_VACUUM(false),
  /** All pixels have the same value, so that no pixel can be found for a value. */
  STEP_ZERO(false),
  /** The time scale is not known. */
  TIME_SCALE_UNKNOWN(true),
  /** The time scale is that of a clock of its own, without any relation to UTC. */
  TIME_SCALE_UNRELATED(true),
  /** There is no time scale; UTC was taken. */
  TIME_SCALE_MISSING(false),
  /** The ctype names another time scale than the timesys; that of the ctype was taken. */
  TIME_SCALE_CONTRADICTORY(false),
  /** The timesys is not known; that of the ctype was taken. */
  TIME_SCALE_MISNAMED(false),
  /** A kind of Universal Time that only measurements can tell; UTC was taken. */
  TIME_SCALE_APPROXIMATED(false),
  /** There was no UTC at that date; Universal Time was taken. */
  BEFORE_UTC(false),
  /** Leap seconds have not been announced for that date; the last known number was taken. */
  LEAP_SECONDS_UNKNOWN(false);

  private final boolean fatal;

  Reason(boolean fatal) {
    this.fatal = fatal;
  }

  /** Whether a WCS with such a remark is not usable. */
  public boolean fatal() {
    return fatal;
  }
}
