package org.caom2.batch.compare;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.checksum.EntityChecksums;
import org.caom2.validation.checksum.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the metadata checksums of two observations begin to differ. {@code docs/checksums.md}
 * tells what they digest.
 */
final class ChecksumDifference {
  private final Checksums checksums;

  /** Checksums of the generation of that version. */
  ChecksumDifference(Version version) {
    this.checksums = Checksums.of(version);
  }

  /**
   * The first entity whose sum differs, parents before children, and the first piece in which it
   * does; or else the first whose stored sum does not follow from its content. Null if there is
   * none.
   */
  @Nullable String between(Observation left, Observation right) {
    Map<String, EntityChecksums> others = new HashMap<>();
    for (EntityChecksums sums : checksums.compute(right)) {
      others.put(sums.path().toString(), sums);
    }
    List<EntityChecksums> all = checksums.compute(left);
    for (EntityChecksums sums : all) {
      EntityChecksums other = others.get(sums.path().toString());
      if (other != null && !other.meta().equals(sums.meta())) {
        return "metaChecksum" + of(sums) + " differs: " + piece(sums, other);
      }
    }
    for (EntityChecksums sums : all) {
      EntityChecksums other = others.get(sums.path().toString());
      if (other != null && sums.agrees() != other.agrees()) {
        String stale = sums.agrees() ? "right" : "left";
        return "stored checksums" + of(sums) + " do not follow from the content on the " + stale;
      }
    }
    return null;
  }

  private static String of(EntityChecksums sums) {
    String path = sums.path().toString();
    return path.isEmpty() ? "" : " of " + path;
  }

  private String piece(EntityChecksums left, EntityChecksums right) {
    Iterator<Piece> lefts = checksums.explainMeta(left).iterator();
    Iterator<Piece> rights = checksums.explainMeta(right).iterator();
    while (lefts.hasNext() && rights.hasNext()) {
      Piece a = lefts.next();
      Piece b = rights.next();
      if (!a.hex().equals(b.hex()) || !a.path().equals(b.path())) {
        return text(a) + " on the left, " + text(b) + " on the right";
      }
    }
    return lefts.hasNext()
        ? text(lefts.next()) + " on the left only"
        : rights.hasNext() ? text(rights.next()) + " on the right only" : "the pieces are alike";
  }

  private static String text(Piece piece) {
    return piece.path() + " " + piece.value();
  }
}
