/** Where documents are written to. Nothing is ever null unless marked so. */
@NullMarked
package org.caom2.cli.destination;

import org.jspecify.annotations.NullMarked;
