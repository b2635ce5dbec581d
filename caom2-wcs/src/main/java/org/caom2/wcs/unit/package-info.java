/**
 * Units of measurement of axes: what they measure, and their factor to the International System.
 * Nothing is null unless marked.
 */
@NullMarked
package org.caom2.wcs.unit;

import org.jspecify.annotations.NullMarked;
