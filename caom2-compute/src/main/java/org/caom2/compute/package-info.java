/** The coverage of planes, computed from their chunks. */
@NullMarked
package org.caom2.compute;

import org.jspecify.annotations.NullMarked;
