/**
 * Tests that compare this library with the OpenCADC library, {@code org.opencadc:caom2}, called the
 * reference here.
 *
 * <p>The reference is under the AGPL-3.0. It is used through its public interface as a black box,
 * by tests only, in a module that is neither installed nor published; nothing of it is copied.
 */
@NullMarked
package org.caom2.interop;

import org.jspecify.annotations.NullMarked;
