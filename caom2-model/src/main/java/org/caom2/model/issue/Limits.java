package org.caom2.model.issue;

/**
 * What a reader takes before it gives up, so that the memory that a document can take is bounded:
 * to a few times the greatest size of a document.
 *
 * @param depth nesting of elements or objects
 * @param text characters of a single text
 * @param document bytes of a document, after decompression; of a text, those of its UTF-8
 * @param items items of a single list; of JSON, which is held in one piece while it is read, the
 *     members and items of the whole document
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
