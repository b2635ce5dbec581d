/** Axes without any other rule than equal steps. Nothing is null unless marked. */
@NullMarked
package org.caom2.wcs.linear;

import org.jspecify.annotations.NullMarked;
