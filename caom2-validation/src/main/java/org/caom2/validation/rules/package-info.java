/** The rules of the model, one class each. Nothing is null unless marked. */
@NullMarked
package org.caom2.validation.rules;

import org.jspecify.annotations.NullMarked;
