/** FITS world coordinates: pixels to sky, spectral and time coordinates, and back. */
module org.caom2.wcs {
  requires static org.jspecify;

  exports org.caom2.wcs;
  exports org.caom2.wcs.linear;
  exports org.caom2.wcs.sky;
  exports org.caom2.wcs.spectral;
  exports org.caom2.wcs.time;
  exports org.caom2.wcs.unit;
}
