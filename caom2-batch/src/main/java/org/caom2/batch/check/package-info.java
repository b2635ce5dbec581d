/**
 * All checks, those of documents and those across them, each with its page: {@link
 * org.caom2.batch.check.Checks}. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.batch.check;

import org.jspecify.annotations.NullMarked;
