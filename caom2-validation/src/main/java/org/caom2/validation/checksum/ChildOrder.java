package org.caom2.validation.checksum;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caom2.model.CaomEntity;
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

  private static final int[] NONE = {};
  private static final int[] ONLY = {0};

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
   * The positions of the children that count, in that order. Of siblings with one id only one
   * counts: the last, or the first where they have one key too.
   */
  static int[] counting(List<? extends CaomEntity> children, Comparator<UUID> order) {
    if (children.size() < 2) {
      return children.isEmpty() ? NONE : ONLY;
    }
    Integer[] ordered = new Integer[children.size()];
    Arrays.setAll(ordered, i -> i);
    // Sorting keeps siblings with one id in the order that they had.
    Arrays.sort(ordered, (a, b) -> order.compare(children.get(a).id(), children.get(b).id()));
    int[] counting = new int[ordered.length];
    int count = 1;
    counting[0] = ordered[0];
    for (int i = 1; i < ordered.length; i++) {
      CaomEntity before = children.get(counting[count - 1]);
      CaomEntity child = children.get(ordered[i]);
      if (!before.id().equals(child.id())) {
        counting[count++] = ordered[i];
      } else if (!sameKey(before, child)) {
        counting[count - 1] = ordered[i];
      }
    }
    return Arrays.copyOf(counting, count);
  }

  private static boolean sameKey(CaomEntity a, CaomEntity b) {
    @Nullable String key = EntityKind.key(a);
    return key == null ? EntityKind.key(b) == null : key.equals(EntityKind.key(b));
  }
}
