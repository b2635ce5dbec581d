/** Comparison of two observations, field by field. Nothing is ever null unless marked so. */
@NullMarked
package org.caom2.model.diff;

import org.jspecify.annotations.NullMarked;
