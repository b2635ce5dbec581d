package org.caom2.validation.checksum;

import java.util.List;
import org.caom2.model.Artifact;
import org.caom2.model.CaomEntity;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.jspecify.annotations.Nullable;

/** What kind of entity a sum is of, from the observation down. */
public enum EntityKind {
  /** An observation. */
  OBSERVATION,
  /** A plane of an observation. */
  PLANE,
  /** An artifact of a plane. */
  ARTIFACT,
  /** A part of an artifact. */
  PART,
  /** A chunk of a part. */
  CHUNK;

  /** The kind of an entity. */
  public static EntityKind of(CaomEntity entity) {
    if (entity instanceof Observation) {
      return OBSERVATION;
    }
    if (entity instanceof Plane) {
      return PLANE;
    }
    if (entity instanceof Artifact) {
      return ARTIFACT;
    }
    return entity instanceof Part ? PART : CHUNK;
  }

  /** How many kinds are above this one: 0 for an observation. */
  public int depth() {
    return List.of(values()).indexOf(this);
  }

  /**
   * What tells an entity from its siblings: URI or name; null for a chunk, which has its id only.
   */
  public static @Nullable String key(CaomEntity entity) {
    if (entity instanceof Observation observation) {
      return observation.uri().toString();
    }
    if (entity instanceof Plane plane) {
      return plane.uri().toString();
    }
    if (entity instanceof Artifact artifact) {
      return artifact.uri().toString();
    }
    return entity instanceof Part part ? part.name() : null;
  }
}
