/**
 * How messages tell numbers and texts of documents; open to the modules of this library only.
 * Nothing is null unless marked.
 */
@NullMarked
package org.caom2.model.wording;

import org.jspecify.annotations.NullMarked;
