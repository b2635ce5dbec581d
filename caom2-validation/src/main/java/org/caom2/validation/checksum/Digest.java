package org.caom2.validation.checksum;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Bytes;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;

/**
 * Puts the bytes of one entity, without its children, into a buffer: id, producer, then its fields
 * by name, depth first. Generation 1 walks the view of 2.4, generation 2 that of 2.5. Names no
 * field of the model. Not thread-safe.
 */
final class Digest {
  private final Version version;
  private final Bytes bytes = new Bytes();
  private final Target target = Target.of(bytes);

  /** The few classes of entities, kept at hand. */
  private final IdentityHashMap<Type<?>, ObjectDigest> known = new IdentityHashMap<>();

  /** The bytes of one field of the entity. */
  record Extent(String field, int from, int to) {}

  Digest(int generation) {
    this.version = generation == 1 ? Version.V2_4 : Version.V2_5;
  }

  /** The bytes of an entity; valid until the next call. */
  Bytes of(Type<?> type, Object entity) {
    bytes.clear();
    fields(type).add(target, entity, null);
    return bytes;
  }

  /** The pieces of an entity. */
  List<Piece> pieces(Type<?> type, Object entity, ModelPath path) {
    List<Piece> pieces = new ArrayList<>();
    bytes.clear();
    fields(type).add(new Target(bytes, pieces, path, path), entity, null);
    return pieces;
  }

  /**
   * The bytes of an entity and which of them are of which field, of fields that have any; the bytes
   * as for {@link #of}.
   */
  List<Extent> extents(Type<?> type, Object entity) {
    List<Extent> extents = new ArrayList<>();
    bytes.clear();
    fields(type).addOneByOne(target, entity, slot -> addExtent(slot, extents));
    return extents;
  }

  private void addExtent(Slot slot, List<Extent> extents) {
    int from = extents.isEmpty() ? 0 : extents.get(extents.size() - 1).to();
    if (bytes.length() > from) {
      extents.add(new Extent(slot.field().name(), from, bytes.length()));
    }
  }

  Bytes bytes() {
    return bytes;
  }

  private ObjectDigest fields(Type<?> type) {
    return known.computeIfAbsent(type, each -> ObjectDigest.of(each.view(version)));
  }
}
