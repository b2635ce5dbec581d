/** Mends the regions of observations: {@link org.caom2.compute.repair.RegionRepair}. */
@NullMarked
package org.caom2.compute.repair;

import org.jspecify.annotations.NullMarked;
