/**
 * Rules on the axes of chunks: their units, codes, functions and ranges. Nothing is null unless
 * marked.
 */
@NullMarked
package org.caom2.validation.rules.wcs;

import org.jspecify.annotations.NullMarked;
