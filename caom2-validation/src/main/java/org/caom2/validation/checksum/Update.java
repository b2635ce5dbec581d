package org.caom2.validation.checksum;

import java.util.IdentityHashMap;
import java.util.function.Predicate;
import org.caom2.model.Artifact;
import org.caom2.model.CaomEntity;
import org.caom2.model.Checksum;
import org.caom2.model.Chunk;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;

/** Puts computed sums into copies of entities: where the tests are true, and none elsewhere. */
record Update(
    IdentityHashMap<CaomEntity, EntityChecksums> sums,
    Predicate<CaomEntity> wantsMeta,
    Predicate<CaomEntity> wantsAcc) {

  Observation of(Observation observation) {
    return observation.toBuilder()
        .entity(entity(observation))
        .planes(observation.planes().stream().map(this::of).toList())
        .build();
  }

  private Plane of(Plane plane) {
    return plane.toBuilder()
        .entity(entity(plane))
        .artifacts(plane.artifacts().stream().map(this::of).toList())
        .build();
  }

  private Artifact of(Artifact artifact) {
    return artifact.toBuilder()
        .entity(entity(artifact))
        .parts(artifact.parts().stream().map(this::of).toList())
        .build();
  }

  private Part of(Part part) {
    return part.toBuilder()
        .entity(entity(part))
        .chunks(part.chunks().stream().map(this::of).toList())
        .build();
  }

  private Chunk of(Chunk chunk) {
    return chunk.toBuilder().entity(entity(chunk)).build();
  }

  private Entity entity(CaomEntity of) {
    EntityChecksums computed = sums.get(of);
    Checksum meta = computed != null && wantsMeta.test(of) ? computed.meta() : null;
    Checksum acc = computed != null && wantsAcc.test(of) ? computed.acc() : null;
    return of.entity().toBuilder().metaChecksum(meta).accMetaChecksum(acc).build();
  }
}
