/** The enumerations and vocabularies of the model. Nothing is null unless marked. */
@NullMarked
package org.caom2.model.vocab;

import org.jspecify.annotations.NullMarked;
