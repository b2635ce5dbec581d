/** Charts of footprints on the sky: {@link org.caom2.compute.chart.SkyChart} draws them. */
@NullMarked
package org.caom2.compute.chart;

import org.jspecify.annotations.NullMarked;
