/**
 * Reads the documents at the paths of a command line, and complains about what cannot be read.
 * Nothing is null unless marked.
 */
@NullMarked
package org.caom2.cli.source;

import org.jspecify.annotations.NullMarked;
