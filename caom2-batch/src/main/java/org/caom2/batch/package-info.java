/**
 * Collections of documents, as many as there are, read and checked by several workers. The door is
 * {@link org.caom2.batch.Batch}. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.batch;

import org.jspecify.annotations.NullMarked;
