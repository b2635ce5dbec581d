package org.caom2.compute;

import org.caom2.model.Chunk;
import org.caom2.model.issue.ModelPath;

/**
 * A chunk that takes part in the coverage of its plane.
 *
 * @param chunk the chunk
 * @param part where its part is
 */
record UsedChunk(Chunk chunk, ModelPath part) {
  /** Where it is. */
  ModelPath path() {
    return part.keyed("chunk", chunk.entity().id().toString());
  }
}
