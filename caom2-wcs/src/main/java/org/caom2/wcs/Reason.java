package org.caom2.wcs;

/** The kinds of {@link Remark}. */
public enum Reason {
  /** The projection code is not one of FITS WCS paper II. */
  PROJECTION_UNKNOWN(true),
  /** The projection needs parameters, which CAOM does not carry. */
  PROJECTION_NEEDS_PARAMETERS(true),
  /** The two axes have different projections. */
  PROJECTION_MISMATCH(true),
  /** The two axes are not one longitude and one latitude of one system. */
  AXES_UNPAIRED(true),
  /** The ctype names a distortion, whose coefficients CAOM does not carry. */
  DISTORTION_LOST(false),
  /** The matrix cannot be inverted. */
  MATRIX_SINGULAR(true),
  /** No position of the native pole puts the reference point where it should be. */
  POLE_UNSOLVABLE(true),
  /** A number is NaN or infinite. */
  NOT_FINITE(true),
  /** The unit is not known. */
  UNIT_UNKNOWN(true),
  /** The unit is of another quantity than the axis. */
  UNIT_MISMATCH(true),
  /** There is no unit; that of the International System was taken. */
  UNIT_MISSING(false),
  /** The unit is written in a way that no standard knows, but can be understood. */
  UNIT_STYLE(false);

  private final boolean fatal;

  Reason(boolean fatal) {
    this.fatal = fatal;
  }

  /** Whether a WCS with such a remark is not usable. */
  public boolean fatal() {
    return fatal;
  }
}
