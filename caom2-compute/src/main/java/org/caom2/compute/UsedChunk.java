package org.caom2.compute;

import org.caom2.model.Chunk;
import org.caom2.model.issue.ModelPath;

/**
 * A chunk that was chosen for the coverage of its plane, whose footprint is not known yet; with it,
 * it is a {@link PlaneChunk}.
 *
 * @param chunk the chunk
 * @param part where its part is
 */
record UsedChunk(Chunk chunk, ModelPath part) {
  /** Where it is. */
  ModelPath path() {
    return chunk.pathBelow(part);
  }
}
