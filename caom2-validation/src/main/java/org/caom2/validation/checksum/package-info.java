/**
 * Metadata checksums of both generations: compute, verify, update, explain. Nothing is ever null
 * unless marked so.
 */
@NullMarked
package org.caom2.validation.checksum;

import org.jspecify.annotations.NullMarked;
