/** Rules that need geometry. */
@NullMarked
package org.caom2.compute.rules;

import org.jspecify.annotations.NullMarked;
