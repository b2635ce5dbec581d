/**
 * Who may see what, and from when on: {@link org.caom2.validation.access.Reader} decides. Nothing
 * is null unless marked.
 */
@NullMarked
package org.caom2.validation.access;

import org.jspecify.annotations.NullMarked;
