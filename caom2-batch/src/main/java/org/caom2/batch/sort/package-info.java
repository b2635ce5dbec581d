/** Sorting more than there is memory for. Nothing is null unless marked. */
@NullMarked
package org.caom2.batch.sort;

import org.jspecify.annotations.NullMarked;
