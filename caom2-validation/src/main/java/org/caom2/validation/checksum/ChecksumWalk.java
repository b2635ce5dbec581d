package org.caom2.validation.checksum;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import org.caom2.model.CaomEntity;
import org.caom2.model.Checksum;
import org.caom2.model.issue.CanIgnoreReturnValue;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Bytes;

/** The sums of an observation, or of some of its entities. For one use. */
final class ChecksumWalk {
  private final int generation;
  private final Comparator<UUID> order;
  private final Digest digest;
  private final MessageDigest md5 = Checksums.newMd5();
  private EntityChecksums[] all = new EntityChecksums[32];
  private int count;

  ChecksumWalk(int generation, Comparator<UUID> order) {
    this.generation = generation;
    this.order = order;
    this.digest = new Digest(generation);
  }

  /** The sums that were computed: parents before children, in the order of the model. */
  List<EntityChecksums> all() {
    return List.of(Arrays.copyOf(all, count));
  }

  /** The same by their entities. */
  IdentityHashMap<CaomEntity, EntityChecksums> byEntity() {
    IdentityHashMap<CaomEntity, EntityChecksums> sums = new IdentityHashMap<>();
    all().forEach(each -> sums.put(each.entity(), each));
    return sums;
  }

  /** Computes the sums of an entity and of all below it, and gives its accumulated one. */
  @CanIgnoreReturnValue
  byte[] visit(CaomEntity entity, ModelPath path) {
    int place = place();
    byte[] meta = meta(entity);
    List<? extends CaomEntity> children = entity.children();
    byte[][] accs = new byte[children.size()][];
    for (int i = 0; i < accs.length; i++) {
      CaomEntity child = children.get(i);
      accs[i] = visit(child, child.pathBelow(path));
    }
    md5.update(meta);
    for (int i : ChildOrder.counting(children, order)) {
      md5.update(accs[i]);
    }
    byte[] acc = md5.digest();
    all[place] = new EntityChecksums(path, entity, sum(meta), sum(acc));
    return acc;
  }

  /** An entity takes its place before its children, whose sums are known before its own. */
  private int place() {
    if (count == all.length) {
      all = Arrays.copyOf(all, 2 * count);
    }
    return count++;
  }

  /** The sum of an entity without its children. */
  byte[] meta(CaomEntity entity) {
    Bytes bytes = digest.of(Checksums.type(entity), entity);
    md5.update(bytes.array(), 0, bytes.length());
    return md5.digest();
  }

  private Checksum sum(byte[] digested) {
    return Checksum.ofMd5(digested, generation);
  }
}
