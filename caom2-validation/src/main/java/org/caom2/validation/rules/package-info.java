/** The rules of the model, one class each. Nothing is ever null unless marked so. */
@NullMarked
package org.caom2.validation.rules;

import org.jspecify.annotations.NullMarked;
