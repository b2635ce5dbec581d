/**
 * World coordinates of chunks, in the terms of the FITS WCS papers. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.model.wcs;

import org.jspecify.annotations.NullMarked;
