/**
 * Celestial coordinates: pixels to positions on the sky and back, and positions from one reference
 * frame to another. {@link org.caom2.wcs.sky.SkyAxes} makes a {@link org.caom2.wcs.sky.SkyWcs} of
 * what a FITS header or a chunk says, {@link org.caom2.wcs.sky.FrameKeywords} a {@link
 * org.caom2.wcs.sky.Frame}.
 *
 * <p>Angles are in degrees everywhere. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.wcs.sky;

import org.jspecify.annotations.NullMarked;
