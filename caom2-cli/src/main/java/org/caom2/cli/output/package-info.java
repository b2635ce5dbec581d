/**
 * What a run prints, and the status it ends with. Results go to standard output; everything else
 * goes to standard error. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.cli.output;

import org.jspecify.annotations.NullMarked;
