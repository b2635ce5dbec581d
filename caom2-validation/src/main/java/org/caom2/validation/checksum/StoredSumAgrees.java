package org.caom2.validation.checksum;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.caom2.model.CaomEntity;
import org.caom2.model.Checksum;
import org.caom2.model.Observation;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Stored sums against computed ones. Where it can be told cheaply, the finding says what would
 * explain the stored sum: one field left out, the other generation, the order of children used
 * until July 2019. Source: CAOM: CaomEntity.metaChecksum, accMetaChecksum.
 */
final class StoredSumAgrees implements Rule<Observation> {
  @Override
  public String id() {
    return "meta.checksum";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "A stored checksum is the one computed.";
  }

  @Override
  public Class<Observation> subject() {
    return Observation.class;
  }

  @Override
  public void check(Observation observation, Context context) {
    if (!hasSums(observation)) {
      return;
    }
    Checksums checksums = Checksums.of(context.version());
    List<EntityChecksums> all = checksums.compute(observation);
    List<EntityChecksums> signed = null;
    for (int i = 0; i < all.size(); i++) {
      EntityChecksums sums = all.get(i);
      Checksum meta = sums.storedMeta();
      if (meta != null && !EntityChecksums.agrees(meta, sums.meta())) {
        String why = explanation(sums, meta, checksums.generation());
        report(context, sums, "metaChecksum", meta, sums.meta(), why);
      }
      Checksum acc = sums.storedAcc();
      if (acc != null && !EntityChecksums.agrees(acc, sums.acc())) {
        signed = signed == null ? checksums.computeInSignedOrder(observation) : signed;
        String why =
            acc.equals(signed.get(i).acc())
                ? "; it fits the order of children used until July 2019"
                : "";
        report(context, sums, "accMetaChecksum", acc, sums.acc(), why);
      }
    }
  }

  private static boolean hasSums(CaomEntity entity) {
    return entity.entity().metaChecksum() != null
        || entity.entity().accMetaChecksum() != null
        || entity.children().stream().anyMatch(StoredSumAgrees::hasSums);
  }

  private static void report(
      Context context,
      EntityChecksums sums,
      String field,
      Checksum stored,
      Checksum computed,
      String why) {
    context.report(
        Severity.WARNING,
        sums.path().field(field),
        "stored " + stored + ", computed " + computed + why);
  }

  /** What would give the stored sum, if a simple change does. */
  private static String explanation(EntityChecksums sums, Checksum stored, int generation) {
    String left = fieldLeftOut(sums, stored, generation);
    if (left != null) {
      return "; it fits without " + left;
    }
    int other = generation == 1 ? 2 : 1;
    Checksum otherwise = Checksum.of(sumOf(sums.entity(), other), generation);
    return otherwise.equals(stored) ? "; it fits generation " + other : "";
  }

  private static String sumOf(CaomEntity entity, int generation) {
    Digest digest = new Digest(generation);
    digest.of(Checksums.type(entity), entity);
    byte[] bytes = digest.bytes().copy(0, digest.bytes().length());
    return "md5:" + HexFormat.of().formatHex(Checksums.md5(bytes));
  }

  private static @Nullable String fieldLeftOut(
      EntityChecksums sums, Checksum stored, int generation) {
    Digest digest = new Digest(generation);
    List<Digest.Extent> extents = digest.extents(Checksums.type(sums.entity()), sums.entity());
    byte[] bytes = digest.bytes().copy(0, digest.bytes().length());
    for (Digest.Extent extent : extents) {
      byte[] less = Arrays.copyOf(bytes, bytes.length - (extent.to() - extent.from()));
      System.arraycopy(bytes, extent.to(), less, extent.from(), bytes.length - extent.to());
      if (Checksum.ofMd5(Checksums.md5(less), generation).equals(stored)) {
        return extent.field();
      }
    }
    return null;
  }
}
