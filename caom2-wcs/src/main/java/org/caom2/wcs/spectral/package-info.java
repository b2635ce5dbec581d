/**
 * Spectral axes (FITS WCS paper III, Greisen et al. 2006): frequencies, energies, wavelengths and
 * velocities, and what vacuum wavelength each of their values is. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.wcs.spectral;

import org.jspecify.annotations.NullMarked;
