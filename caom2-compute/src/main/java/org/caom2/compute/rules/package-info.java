/** The rules that need geometry or what is computed of chunks. Nothing is null unless marked. */
@NullMarked
package org.caom2.compute.rules;

import org.jspecify.annotations.NullMarked;
