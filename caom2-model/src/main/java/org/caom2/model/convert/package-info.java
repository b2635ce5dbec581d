/**
 * What another version can hold of an observation, and what it loses. Nothing is ever null unless
 * marked so.
 */
@NullMarked
package org.caom2.model.convert;

import org.jspecify.annotations.NullMarked;
