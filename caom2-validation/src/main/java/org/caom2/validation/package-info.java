/**
 * Checks observations against rules that no schema can say: {@link org.caom2.validation.Validator}
 * runs {@link org.caom2.validation.Rule}s, those of this library and a user's own. Nothing is null
 * unless marked.
 */
@NullMarked
package org.caom2.validation;

import org.jspecify.annotations.NullMarked;
