/** Rules on the axes of chunks: their units, codes, functions and ranges. */
@NullMarked
package org.caom2.validation.rules.wcs;

import org.jspecify.annotations.NullMarked;
