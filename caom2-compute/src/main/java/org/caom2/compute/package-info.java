/**
 * The coverage of planes, computed from their chunks: {@link org.caom2.compute.Coverage} of one
 * plane, {@link org.caom2.compute.Computation} of an observation. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.compute;

import org.jspecify.annotations.NullMarked;
