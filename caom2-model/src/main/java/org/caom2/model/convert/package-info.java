/**
 * What another version can hold of an observation, and what it loses: {@link
 * org.caom2.model.convert.Conversion}. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.model.convert;

import org.jspecify.annotations.NullMarked;
