/**
 * Shapes on the sphere: whether polygons are sound, how large shapes are, what they have in common,
 * and how unsound polygons are mended. Coordinates are ICRS degrees, edges are parts of great
 * circles. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.compute.sphere;

import org.jspecify.annotations.NullMarked;
