/**
 * Properties that hold for any input whatsoever, and what is needed to have them tried with inputs
 * that a fuzzer makes. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.fuzz;

import org.jspecify.annotations.NullMarked;
