/**
 * Mends the regions of observations: {@link org.caom2.compute.repair.RegionRepair}. Nothing is null
 * unless marked.
 */
@NullMarked
package org.caom2.compute.repair;

import org.jspecify.annotations.NullMarked;
