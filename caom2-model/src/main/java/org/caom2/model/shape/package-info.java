/** Shapes on the sphere and ranges of numbers. Nothing is ever null unless marked so. */
@NullMarked
package org.caom2.model.shape;

import org.jspecify.annotations.NullMarked;
