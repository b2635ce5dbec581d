/**
 * What an archive asks of its documents beyond the standard: {@link
 * org.caom2.validation.policy.Policy}. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.validation.policy;

import org.jspecify.annotations.NullMarked;
