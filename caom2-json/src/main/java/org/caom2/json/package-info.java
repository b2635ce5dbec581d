/**
 * CAOM documents as JSON, every version: {@link org.caom2.json.CaomJson} reads and writes them,
 * {@link org.caom2.json.CaomModule} teaches them to a Jackson {@code ObjectMapper}. Nothing is null
 * unless marked.
 */
@NullMarked
package org.caom2.json;

import org.jspecify.annotations.NullMarked;
