/** Axes without any other rule than equal steps. */
@NullMarked
package org.caom2.wcs.linear;

import org.jspecify.annotations.NullMarked;
