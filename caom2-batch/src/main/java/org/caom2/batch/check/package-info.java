/** All checks with their pages. Nothing is ever null unless marked so. */
@NullMarked
package org.caom2.batch.check;

import org.jspecify.annotations.NullMarked;
