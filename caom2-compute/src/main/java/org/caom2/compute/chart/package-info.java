/**
 * Charts of footprints on the sky: {@link org.caom2.compute.chart.SkyChart} draws them. Nothing is
 * null unless marked.
 */
@NullMarked
package org.caom2.compute.chart;

import org.jspecify.annotations.NullMarked;
