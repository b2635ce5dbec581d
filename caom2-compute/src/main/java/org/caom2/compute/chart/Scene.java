package org.caom2.compute.chart;

import java.util.List;

/**
 * A picture before it is written in some format.
 *
 * @param title what it shows, in one line
 * @param width its width
 * @param height its height
 * @param frame the outline within which clipped marks are drawn
 * @param marks what is drawn, from the back to the front
 */
record Scene(String title, int width, int height, Mark.Path frame, List<Mark> marks) {}
