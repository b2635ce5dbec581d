package org.caom2.validation.checksum;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.caom2.model.CaomEntity;
import org.caom2.model.Observation;

/** Which entities of an observation have stored sums. */
record Stored(Set<UUID> metas, Set<UUID> accs) {
  static Stored of(Observation observation) {
    Stored stored = new Stored(new HashSet<>(), new HashSet<>());
    stored.visit(observation);
    return stored;
  }

  private void visit(CaomEntity entity) {
    if (entity.entity().metaChecksum() != null) {
      metas.add(entity.id());
    }
    if (entity.entity().accMetaChecksum() != null) {
      accs.add(entity.id());
    }
    entity.children().forEach(this::visit);
  }

  boolean meta(CaomEntity entity) {
    return metas.contains(entity.id());
  }

  boolean acc(CaomEntity entity) {
    return accs.contains(entity.id());
  }
}
