package org.caom2.wcs.spectral;

import java.util.Arrays;
import java.util.Optional;

/**
 * The standards of rest of the keywords specsys, ssysobs and ssyssrc (FITS WCS paper III, table
 * 11). The name is the value of the keyword.
 */
public enum SpectralFrame {
  TOPOCENT("the observatory"),
  GEOCENTR("the centre of the Earth"),
  BARYCENT("the centre of mass of the solar system"),
  HELIOCEN("the Sun"),
  LSRK("the kinematic local standard of rest"),
  LSRD("the dynamic local standard of rest"),
  GALACTOC("the centre of the Galaxy"),
  LOCALGRP("the Local Group"),
  CMBDIPOL("the cosmic microwave background"),
  SOURCE("the source");

  private final String restsOn;

  SpectralFrame(String restsOn) {
    this.restsOn = restsOn;
  }

  /** What is at rest, in words. */
  public String restsOn() {
    return restsOn;
  }

  /** The frame of exactly that name. */
  public static Optional<SpectralFrame> named(String name) {
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
  }
}
