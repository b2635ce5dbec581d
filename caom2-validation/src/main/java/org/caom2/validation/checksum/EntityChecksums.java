package org.caom2.validation.checksum;

import java.util.Locale;
import org.caom2.model.CaomEntity;
import org.caom2.model.Checksum;
import org.caom2.model.issue.ModelPath;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one entity, computed, beside those that it has stored.
 *
 * @param path where the entity is in the observation
 * @param entity the entity
 * @param meta computed sum of the entity without its children
 * @param acc computed sum of the entity and everything below it
 */
public record EntityChecksums(ModelPath path, CaomEntity entity, Checksum meta, Checksum acc) {
  /** What kind of entity it is. */
  public EntityKind kind() {
    return EntityKind.of(entity);
  }

  /** The stored metaChecksum, null if there is none. */
  public @Nullable Checksum storedMeta() {
    return entity.entity().metaChecksum();
  }

  /** The stored accMetaChecksum, null if there is none. */
  public @Nullable Checksum storedAcc() {
    return entity.entity().accMetaChecksum();
  }

  /** Whether no stored sum of this generation differs from the computed one. */
  public boolean agrees() {
    return agrees(storedMeta(), meta) && agrees(storedAcc(), acc);
  }

  /** Path and sums; not what the entity holds, which may be a whole observation. */
  @Override
  public String toString() {
    return "EntityChecksums[path=%s, meta=%s, acc=%s]".formatted(path, meta, acc);
  }

  /** Whether a stored sum is absent, of the other generation, or equal to the computed one. */
  static boolean agrees(@Nullable Checksum stored, Checksum computed) {
    return stored == null
        || stored.generation() != computed.generation()
        || stored.equals(computed)
        || withPlainScheme(stored).equals(computed.text());
  }

  /** Schemes of URIs are compared without case. */
  private static String withPlainScheme(Checksum sum) {
    String text = sum.text();
    int colon = text.indexOf(':') + 1;
    return text.substring(0, colon).toLowerCase(Locale.ROOT) + text.substring(colon);
  }
}
