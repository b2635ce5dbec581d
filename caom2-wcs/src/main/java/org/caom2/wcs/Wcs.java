package org.caom2.wcs;

import java.util.List;

/**
 * A transformation between pixel and world coordinates, with the properties of the shared interface
 * of Astropy's APE 14. Immutable and thread-safe.
 *
 * <p>Pixels are those of FITS: the centre of the first pixel is 1 (FITS WCS paper I, section 2).
 *
 * <p>Points stand in arrays one after the other: those of two axes as x, y, x, y, … . A point that
 * has no coordinates on the other side, since it is outside of a projection for instance, gives NaN
 * for all of them; that is no failure.
 */
public interface Wcs {
  /** The number of pixel axes: 1 or 2. */
  int pixelDimensions();

  /** The number of world axes: 1 or 2. */
  int worldDimensions();

  /**
   * The units of the world coordinates, one for each axis, as VOUnit writes them; empty for none.
   */
  List<String> worldUnits();

  /**
   * What the world coordinates are, one for each axis, as UCD1+ writes it, such as {@code
   * pos.eq.ra} or {@code em.wl}.
   */
  List<String> physicalTypes();

  /**
   * Transforms pixels to world coordinates.
   *
   * @param pixels the pixel coordinates of the points; may be the same array as {@code worlds}
   * @param worlds where the world coordinates go
   * @param points how many points; both arrays hold at least as many
   * @return how many of the points have world coordinates
   */
  int pixelToWorld(double[] pixels, double[] worlds, int points);

  /**
   * Transforms world coordinates to pixels.
   *
   * @param worlds the world coordinates of the points; may be the same array as {@code pixels}
   * @param pixels where the pixel coordinates go
   * @param points how many points; both arrays hold at least as many
   * @return how many of the points have pixel coordinates
   */
  int worldToPixel(double[] worlds, double[] pixels, int points);
}
