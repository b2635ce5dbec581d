/**
 * How fast the library is, beside the OpenCADC library, called the reference here, and beside a
 * floor: the least that anybody who does the same has to do.
 *
 * <p>The reference is under the AGPL-3.0. It is called through its public interface, in a module
 * that is neither installed nor published; nothing of it is copied.
 */
@NullMarked
package org.caom2.benchmarks;

import org.jspecify.annotations.NullMarked;
