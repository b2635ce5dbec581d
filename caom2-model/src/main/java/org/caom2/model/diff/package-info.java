/**
 * Comparison of two observations, field by field: {@link org.caom2.model.diff.Differences}. Nothing
 * is null unless marked.
 */
@NullMarked
package org.caom2.model.diff;

import org.jspecify.annotations.NullMarked;
