/** How observations are shown to a person. Nothing is null unless marked. */
@NullMarked
package org.caom2.cli.show;

import org.jspecify.annotations.NullMarked;
