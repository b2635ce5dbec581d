/** The {@code caom2} command: one class for each of its commands. Nothing is null unless marked. */
@NullMarked
package org.caom2.cli;

import org.jspecify.annotations.NullMarked;
