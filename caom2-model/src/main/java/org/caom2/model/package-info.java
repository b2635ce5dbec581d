/**
 * The Common Archive Observation Model: an {@link org.caom2.model.Observation} has {@link
 * org.caom2.model.Plane}s, a plane has {@link org.caom2.model.Artifact}s, an artifact has {@link
 * org.caom2.model.Part}s, a part has {@link org.caom2.model.Chunk}s.
 *
 * <p>Every class is an immutable record with a builder, and holds the fields of all versions from
 * 2.0 to 2.5 in the shape of 2.5. Accessors return null where a field is absent; lists are never
 * null.
 */
@NullMarked
package org.caom2.model;

import org.jspecify.annotations.NullMarked;
