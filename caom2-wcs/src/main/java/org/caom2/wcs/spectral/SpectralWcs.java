package org.caom2.wcs.spectral;

import java.util.List;
import org.caom2.wcs.AxisWcs;

/**
 * A spectral axis. World coordinates are the values of the axis, in the unit of the International
 * System for its type; further methods make vacuum wavelengths in metres of them, and of pixels.
 *
 * <p>A pixel whose value does not exist, such as a negative frequency, has neither value nor
 * wavelength: NaN. No standard of rest is changed.
 */
public final class SpectralWcs implements AxisWcs {
  private final SpectralCtype ctype;
  private final SpectralCoordinate coordinate;
  private final double referencePixel;
  private final double step;
  private final Steps steps;

  SpectralWcs(
      SpectralCtype ctype,
      SpectralCoordinate coordinate,
      double referencePixel,
      double step,
      Steps steps) {
    this.ctype = ctype;
    this.coordinate = coordinate;
    this.referencePixel = referencePixel;
    this.step = step;
    this.steps = steps;
  }

  /** What the ctype says. */
  public SpectralCtype ctype() {
    return ctype;
  }

  /** What values in the unit of the axis mean. */
  public SpectralCoordinate coordinate() {
    return coordinate;
  }

  boolean usesAir() {
    return coordinate.type() == SpectralType.AWAV
        || ctype.sampling() == SpectralSampling.AIR_WAVELENGTH;
  }

  /** {@inheritDoc} In SI units. */
  @Override
  public double world(double pixel) {
    double value = steps.value(step * (pixel - referencePixel));
    return exists(value) ? value : Double.NaN;
  }

  /** {@inheritDoc} In SI units. */
  @Override
  public double pixel(double world) {
    if (step == 0 || !exists(world)) {
      return Double.NaN;
    }
    double pixel = referencePixel + steps.way(world) / step;
    return Double.isFinite(pixel) ? pixel : Double.NaN;
  }

  /** The vacuum wavelength in metres at a pixel; NaN if there is none. */
  public double wavelength(double pixel) {
    return coordinate.type().wavelength(world(pixel), coordinate.rest());
  }

  /** The pixel of a vacuum wavelength in metres; NaN if there is none. */
  public double pixelOfWavelength(double wavelength) {
    return pixel(coordinate.type().value(wavelength, coordinate.rest()));
  }

  /**
   * Transforms pixels to vacuum wavelengths.
   *
   * @param pixels the pixels; may be the same array as {@code wavelengths}
   * @param wavelengths where the wavelengths go, in metres, or NaN
   * @param points how many; both arrays hold at least as many
   * @return how many of the pixels have a wavelength
   */
  public int pixelToWavelength(double[] pixels, double[] wavelengths, int points) {
    return AxisWcs.each(pixels, wavelengths, points, this::wavelength);
  }

  /**
   * Transforms vacuum wavelengths to pixels.
   *
   * @param wavelengths in metres; may be the same array as {@code pixels}
   * @param pixels where the pixels go, or NaN
   * @param points how many; both arrays hold at least as many
   * @return how many of the wavelengths have a pixel
   */
  public int wavelengthToPixel(double[] wavelengths, double[] pixels, int points) {
    return AxisWcs.each(wavelengths, pixels, points, this::pixelOfWavelength);
  }

  @Override
  public List<String> worldUnits() {
    return List.of(coordinate.type().quantity().si());
  }

  @Override
  public List<String> physicalTypes() {
    return List.of(coordinate.type().physicalType());
  }

  private boolean exists(double value) {
    return !Double.isNaN(coordinate.type().wavelength(value, coordinate.rest()));
  }
}
