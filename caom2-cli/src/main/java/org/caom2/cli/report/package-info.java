/**
 * How issues of documents are reported: to a person, and in the formats of {@link
 * org.caom2.batch.report}. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.cli.report;

import org.jspecify.annotations.NullMarked;
