/**
 * Finds documents at the paths of a command line and reads them, one at a time: files, folders,
 * archives and standard input. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.cli.source;

import org.jspecify.annotations.NullMarked;
