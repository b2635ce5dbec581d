/** How issues of documents are reported: as text and as JSON. Nothing is null unless marked. */
@NullMarked
package org.caom2.cli.report;

import org.jspecify.annotations.NullMarked;
