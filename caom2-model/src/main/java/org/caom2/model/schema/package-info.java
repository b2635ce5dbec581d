/**
 * The description of the model: every CAOM class is declared once as a {@link
 * org.caom2.model.schema.Type} of {@link org.caom2.model.schema.Field}s with their versions, and
 * everything else walks the declarations: readers, writers, checksums, comparison, schemas.
 *
 * <p>A walker asks a type for its {@link org.caom2.model.schema.View} in one version and follows
 * the {@link org.caom2.model.schema.Slot}s. Nothing is null unless marked.
 */
@NullMarked
package org.caom2.model.schema;

import org.jspecify.annotations.NullMarked;
