/**
 * The axes of chunks in the terms of world coordinates: what the keywords of FITS would be. Nothing
 * is null unless marked.
 */
@NullMarked
package org.caom2.validation.axis;

import org.jspecify.annotations.NullMarked;
