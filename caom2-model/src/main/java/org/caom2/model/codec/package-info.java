/**
 * What codecs have in common; open to the codecs of this library only. Nothing is null unless
 * marked.
 */
@NullMarked
package org.caom2.model.codec;

import org.jspecify.annotations.NullMarked;
