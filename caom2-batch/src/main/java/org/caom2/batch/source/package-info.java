/**
 * Finds documents at paths and reads them, one at a time: files, folders, archives and a stream
 * such as standard input. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.batch.source;

import org.jspecify.annotations.NullMarked;
