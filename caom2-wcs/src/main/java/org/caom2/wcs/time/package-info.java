/**
 * Time axes (FITS time paper, Rots et al. 2015) and time scales. All dates come out as UTC, in
 * days, as modified Julian dates. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.wcs.time;

import org.jspecify.annotations.NullMarked;
