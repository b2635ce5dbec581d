package org.caom2.batch.compare;

import java.util.List;
import java.util.Objects;
import org.caom2.model.diff.Difference;
import org.jspecify.annotations.Nullable;

/**
 * An observation that two copies of a collection do not have in common.
 *
 * @param kind how they diverge
 * @param uri the identifier of the observation
 * @param left where it is in the left copy; null if it is not there
 * @param right where it is in the right copy; null if it is not there
 * @param differences how the two differ, in the order of the model; empty unless they are different
 * @param checksum where the metadata checksums begin to differ, for a person, see {@link
 *     ChecksumDifference}; null if they do not, or if the two are not different
 */
public record Divergence(
    Kind kind,
    String uri,
    @Nullable String left,
    @Nullable String right,
    List<Difference> differences,
    @Nullable String checksum) {
  /** How two copies diverge. */
  public enum Kind {
    /** In the left copy only. */
    MISSING,
    /** In the right copy only. */
    EXTRA,
    /** In both, and not the same. */
    DIFFERENT,
    /**
     * Several times in one copy: left and right are two places in it; the first one is compared.
     */
    REPEATED
  }

  public Divergence {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(uri, "uri");
    differences = List.copyOf(differences);
  }
}
