/**
 * Checks across the documents of a run, {@link org.caom2.batch.across.Across}: what no single
 * document can tell. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.batch.across;

import org.jspecify.annotations.NullMarked;
