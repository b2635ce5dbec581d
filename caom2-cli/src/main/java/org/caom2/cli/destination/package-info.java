/** Where documents are written to. Nothing is null unless marked. */
@NullMarked
package org.caom2.cli.destination;

import org.jspecify.annotations.NullMarked;
