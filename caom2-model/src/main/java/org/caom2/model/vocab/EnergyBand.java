package org.caom2.model.vocab;

import org.caom2.model.schema.Enumerated;
import org.caom2.model.schema.Enumeration;

/** The bands of the electromagnetic spectrum, from long wavelengths to short ones. */
public enum EnergyBand implements Enumerated {
  /** From 10 mm up. */
  RADIO("Radio", 10e-3, Double.POSITIVE_INFINITY),
  /** 0.1 to 10 mm. */
  MILLIMETER("Millimeter", 0.1e-3, 10e-3),
  /** 1 to 100 um. */
  INFRARED("Infrared", 1e-6, 100e-6),
  /** 300 to 1000 nm. */
  OPTICAL("Optical", 300e-9, 1e-6),
  /** 100 to 300 nm. */
  UV("UV", 100e-9, 300e-9),
  /** 10 to 100 nm. */
  EUV("EUV", 10e-9, 100e-9),
  /** 0.12 to 120 keV. */
  X_RAY("X-ray", 1.0332121366124243E-11, 1.0332121366124244E-8),
  /** Above 120 keV. */
  GAMMA_RAY("Gamma-ray", 0, 1.0332121366124243E-11);

  /** The scalar. */
  public static final Enumeration<EnergyBand> SCALAR = Enumeration.ofTexts(EnergyBand.class);

  private final String value;

  private final double shortest;
  private final double longest;

  EnergyBand(String value, double shortest, double longest) {
    this.value = value;
    this.shortest = shortest;
    this.longest = longest;
  }

  @Override
  public String value() {
    return value;
  }

  /** The shortest wavelength of the band, in metres; 0 for gamma rays. */
  public double shortest() {
    return shortest;
  }

  /** The longest wavelength of the band, in metres; infinite for radio. */
  public double longest() {
    return longest;
  }
}
