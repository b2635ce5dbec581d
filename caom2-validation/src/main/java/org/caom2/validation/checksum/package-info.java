/**
 * Metadata checksums of both generations, {@link org.caom2.validation.checksum.Checksums}: compute,
 * verify, update, explain. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.validation.checksum;

import org.jspecify.annotations.NullMarked;
