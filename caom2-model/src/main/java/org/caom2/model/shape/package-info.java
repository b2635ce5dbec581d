/** Shapes on the sphere and ranges of numbers. Nothing is null unless marked. */
@NullMarked
package org.caom2.model.shape;

import org.jspecify.annotations.NullMarked;
