/**
 * What tests of CAOM software need: {@link org.caom2.testkit.RandomObservations}, {@link
 * org.caom2.testkit.GoldenFiles} and {@link org.caom2.testkit.ReferenceData}. Nothing is null
 * unless marked.
 */
@NullMarked
package org.caom2.testkit;

import org.jspecify.annotations.NullMarked;
