package org.caom2.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caom2.model.issue.ModelPath;
import org.jspecify.annotations.Nullable;

/** What has an id, times and sums of its own: observation, plane, artifact, part, chunk. */
public sealed interface CaomEntity permits Observation, Plane, Artifact, Part, Chunk {
  /** Id, times, sums and producer together. */
  Entity entity();

  /** The id, unique in the world. */
  default UUID id() {
    return entity().id();
  }

  /** When the entity itself was last changed; null if not known. */
  default @Nullable Instant lastModified() {
    return entity().lastModified();
  }

  /**
   * Its model path: {@code plane[caom:C/O/p]} below that of the observation, and so on down to
   * chunks. An observation stands where its document does.
   *
   * @param parent the path of the entity that has it; for an observation, of the document
   */
  ModelPath pathBelow(ModelPath parent);

  /**
   * The entities that it has: planes of an observation, artifacts of a plane, parts of an artifact,
   * chunks of a part. In their order; none for a chunk.
   */
  List<? extends CaomEntity> children();
}
