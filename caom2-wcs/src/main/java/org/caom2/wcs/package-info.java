/**
 * What all world coordinate systems have in common. Pixels are those of FITS: the centre of the
 * first pixel is 1, so that an axis of n pixels reaches from 0.5 to n + 0.5. Nothing is null unless
 * marked.
 */
@NullMarked
package org.caom2.wcs;

import org.jspecify.annotations.NullMarked;
