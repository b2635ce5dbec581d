/** Who may see what, and from when on: {@link org.caom2.validation.access.Reader} decides. */
@NullMarked
package org.caom2.validation.access;

import org.jspecify.annotations.NullMarked;
