package org.caom2.batch.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caom2.model.Checksum;
import org.caom2.model.Entity;
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
  private final Set<String> ignored;

  /**
   * Checksums of the generation of that version.
   *
   * @param ignored names of fields that are passed over
   */
  ChecksumDifference(Version version, Set<String> ignored) {
    this.checksums = Checksums.of(version);
    this.ignored = ignored;
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
        String piece = piece(sums, other);
        if (piece != null) {
          return "metaChecksum" + of(sums) + " differs: " + piece;
        }
      }
    }
    for (EntityChecksums sums : all) {
      EntityChecksums other = others.get(sums.path().toString());
      if (other != null && follows(sums) != follows(other)) {
        String stale = follows(sums) ? "right" : "left";
        return "stored checksums" + of(sums) + " do not follow from the content on the " + stale;
      }
    }
    return null;
  }

  private static String of(EntityChecksums sums) {
    String path = sums.path().toString();
    return path.isEmpty() ? "" : " of " + path;
  }

  /** Whether the stored sums that are not passed over are those of the content. */
  private boolean follows(EntityChecksums sums) {
    Checksum meta = ignored.contains(Entity.META_CHECKSUM.name()) ? sums.storedMeta() : null;
    Checksum acc = ignored.contains(Entity.ACC_META_CHECKSUM.name()) ? sums.storedAcc() : null;
    return new EntityChecksums(
            sums.path(),
            sums.entity(),
            meta == null ? sums.meta() : meta,
            acc == null ? sums.acc() : acc)
        .agrees();
  }

  /** The first piece that differs; null if only those differ that are passed over. */
  private @Nullable String piece(EntityChecksums left, EntityChecksums right) {
    Iterator<Piece> lefts = pieces(left);
    Iterator<Piece> rights = pieces(right);
    while (lefts.hasNext() && rights.hasNext()) {
      Piece a = lefts.next();
      Piece b = rights.next();
      if (!a.hex().equals(b.hex()) || !a.path().equals(b.path())) {
        return text(a) + " on the left, " + text(b) + " on the right";
      }
    }
    if (lefts.hasNext()) {
      return text(lefts.next()) + " on the left only";
    }
    return rights.hasNext() ? text(rights.next()) + " on the right only" : null;
  }

  private Iterator<Piece> pieces(EntityChecksums sums) {
    String entity = sums.path().toString();
    return checksums.explainMeta(sums).stream()
        .filter(piece -> !isIgnored(piece.path().toString().substring(entity.length())))
        .iterator();
  }

  /** Whether a field of that name is on the way from an entity to a value of its own. */
  private boolean isIgnored(String path) {
    return Arrays.stream(path.split("[/\\[]", -1)).anyMatch(ignored::contains);
  }

  private static String text(Piece piece) {
    return piece.path() + " " + piece.value();
  }
}
