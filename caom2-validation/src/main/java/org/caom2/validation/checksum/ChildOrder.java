package org.caom2.validation.checksum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caom2.model.CaomEntity;
import org.jspecify.annotations.Nullable;

/** The order in which children count in an accMetaChecksum. */
final class ChildOrder {
  /**
   * By UUID version, then for time-based ids by time stamp and low half, else by high and low half,
   * all unsigned.
   */
  static final Comparator<UUID> BY_ID =
      Comparator.comparingInt(UUID::version)
          .thenComparing(
              (a, b) -> a.version() == 1 ? Long.compareUnsigned(timestamp(a), timestamp(b)) : 0)
          .thenComparing(
              (a, b) ->
                  a.version() == 1
                      ? 0
                      : Long.compareUnsigned(
                          a.getMostSignificantBits(), b.getMostSignificantBits()))
          .thenComparing(
              (a, b) ->
                  Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits()));

  /** The order used until July 2019: both halves signed. */
  static final Comparator<UUID> SIGNED = Comparator.naturalOrder();

  private ChildOrder() {}

  /** The 60-bit time stamp of an id of version 1, whatever its variant. */
  private static long timestamp(UUID id) {
    long high = id.getMostSignificantBits();
    return ((high & 0x0fffL) << 48) | (((high >>> 16) & 0xffffL) << 32) | (high >>> 32);
  }

  /**
   * The children that count, in that order. Of siblings with one id only one counts: the last, or
   * the first where they have one key too.
   */
  static List<CaomEntity> counting(List<? extends CaomEntity> children, Comparator<UUID> order) {
    if (children.size() < 2) {
      return List.copyOf(children);
    }
    Map<UUID, CaomEntity> byId = new HashMap<>();
    for (CaomEntity child : children) {
      CaomEntity other = byId.get(child.id());
      if (other == null || !sameKey(other, child)) {
        byId.put(child.id(), child);
      }
    }
    List<CaomEntity> ordered = new ArrayList<>(byId.values());
    ordered.sort(Comparator.comparing(CaomEntity::id, order));
    return ordered;
  }

  private static boolean sameKey(CaomEntity a, CaomEntity b) {
    @Nullable String key = EntityKind.key(a);
    return key == null ? EntityKind.key(b) == null : key.equals(EntityKind.key(b));
  }
}
