package org.caom2.compute;

import org.caom2.model.Chunk;
import org.caom2.model.issue.ModelPath;

/**
 * A chunk that takes part in the coverage of its plane.
 *
 * @param chunk the chunk
 * @param path where it is
 */
record UsedChunk(Chunk chunk, ModelPath path) {}
