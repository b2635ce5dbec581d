/** The enumerations and vocabularies of the model. Nothing is ever null unless marked so. */
@NullMarked
package org.caom2.model.vocab;

import org.jspecify.annotations.NullMarked;
