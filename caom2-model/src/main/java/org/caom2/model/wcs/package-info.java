/**
 * World coordinates of chunks, in the terms of the FITS WCS papers. Nothing is ever null unless
 * marked so.
 */
@NullMarked
package org.caom2.model.wcs;

import org.jspecify.annotations.NullMarked;
