/**
 * Compares two copies of a collection: {@link org.caom2.batch.compare.Comparison}. Nothing is null
 * unless marked.
 */
@NullMarked
package org.caom2.batch.compare;

import org.jspecify.annotations.NullMarked;
