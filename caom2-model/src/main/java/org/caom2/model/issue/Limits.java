package org.caom2.model.issue;

/**
 * What a reader takes before it gives up, so that no document can exhaust the memory.
 *
 * @param depth nesting of elements or objects
 * @param text characters of a single text
 * @param document bytes of a document, after decompression
 * @param items items of a single list
 * @param issues issues of a document that are kept
 */
public record Limits(int depth, int text, long document, int items, int issues) {
  /** Depth 64, text 4 Mi characters, document 256 MiB, list 10 million items, 1,000 issues. */
  public static final Limits DEFAULT = new Limits(64, 4 << 20, 256L << 20, 10_000_000, 1_000);

  public Limits {
    if (depth < 1 || text < 1 || document < 1 || items < 1 || issues < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }

  /** Starts new ones; all have to be given. */
  public static LimitsBuilder builder() {
    return new LimitsBuilder();
  }

  /** Starts a copy with changes: {@code Limits.DEFAULT.toBuilder().document(1 << 20).build()}. */
  public LimitsBuilder toBuilder() {
    return new LimitsBuilder(this);
  }
}
