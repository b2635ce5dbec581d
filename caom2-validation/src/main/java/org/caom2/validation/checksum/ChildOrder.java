package org.caom2.validation.checksum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caom2.model.CaomEntity;
import org.caom2.validation.checksum.Checksums.Child;
import org.jspecify.annotations.Nullable;

/** The order in which children count in an accMetaChecksum. */
final class ChildOrder {
  /**
   * By UUID version, then for time-based ids by time stamp and low half, else by high and low half,
   * all unsigned.
   */
  static final Comparator<UUID> BY_ID = ChildOrder::byId;

  /** The order used until July 2019: both halves signed. */
  static final Comparator<UUID> SIGNED = Comparator.naturalOrder();

  private ChildOrder() {}

  private static int byId(UUID a, UUID b) {
    int byVersion = Integer.compare(a.version(), b.version());
    if (byVersion != 0) {
      return byVersion;
    }
    int byHigh =
        a.version() == 1
            ? Long.compareUnsigned(timestamp(a), timestamp(b))
            : Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
    return byHigh != 0
        ? byHigh
        : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
  }

  /** The 60-bit time stamp of an id of version 1, whatever its variant. */
  private static long timestamp(UUID id) {
    long high = id.getMostSignificantBits();
    return ((high & 0x0fffL) << 48) | (((high >>> 16) & 0xffffL) << 32) | (high >>> 32);
  }

  /**
   * The children that count, in that order. Of siblings with one id only one counts: the last, or
   * the first where they have one key too.
   */
  static List<Child> counting(List<Child> children, Comparator<UUID> order) {
    if (children.size() < 2) {
      return children;
    }
    List<Child> ordered = new ArrayList<>(children);
    ordered.sort((a, b) -> order.compare(a.entity().id(), b.entity().id()));
    int count = 1;
    // Sorting keeps siblings with one id in the order that they had.
    for (Child child : ordered.subList(1, ordered.size())) {
      CaomEntity before = ordered.get(count - 1).entity();
      if (!before.id().equals(child.entity().id())) {
        ordered.set(count++, child);
      } else if (!sameKey(before, child.entity())) {
        ordered.set(count - 1, child);
      }
    }
    return ordered.subList(0, count);
  }

  private static boolean sameKey(CaomEntity a, CaomEntity b) {
    @Nullable String key = EntityKind.key(a);
    return key == null ? EntityKind.key(b) == null : key.equals(EntityKind.key(b));
  }
}
