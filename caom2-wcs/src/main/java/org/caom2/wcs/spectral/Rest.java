package org.caom2.wcs.spectral;

import java.util.List;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.jspecify.annotations.Nullable;

/**
 * The line that velocities are measured from.
 *
 * @param frequency in Hz; NaN if there is none
 * @param wavelength in vacuum, in metres; NaN if there is none
 */
record Rest(double frequency, double wavelength) {
  /** How far frequency and wavelength may be apart, relatively. */
  private static final double AGREEMENT = 1e-4;

  /**
   * Takes what there is for what there is not. What is not a positive number is not there: 0 is
   * what many headers say for unknown.
   */
  static Rest of(@Nullable Double restfrq, @Nullable Double restwav, List<Remark> remarks) {
    double frequency = positive(restfrq);
    double wavelength = positive(restwav);
    if (Math.abs(frequency * wavelength / Light.SPEED - 1) > AGREEMENT) {
      remarks.add(
          new Remark(
              Reason.REST_CONTRADICTORY,
              "restfrq " + restfrq + " Hz is not the line of restwav " + restwav + " m"));
    }
    return new Rest(
        Double.isNaN(frequency) ? Light.SPEED / wavelength : frequency,
        Double.isNaN(wavelength) ? Light.SPEED / frequency : wavelength);
  }

  boolean missing() {
    return Double.isNaN(frequency);
  }

  private static double positive(@Nullable Double value) {
    return value != null && value > 0 && value < Double.POSITIVE_INFINITY ? value : Double.NaN;
  }
}
