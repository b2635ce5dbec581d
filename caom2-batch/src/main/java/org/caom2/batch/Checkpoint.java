package org.caom2.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * How far a run got, to go on from there: how many results there were, and a digest of their labels
 * in their order, by which a later run knows that it is about the same inputs.
 *
 * @param finished how many results there were: documents, and what was unusable or skipped
 * @param trail SHA-256 over the labels, chained, in hexadecimal digits; empty at the start
 */
public record Checkpoint(long finished, String trail) {
  /** Before the first result. */
  public static final Checkpoint START = new Checkpoint(0, "");

  public Checkpoint {
    Objects.requireNonNull(trail, "trail");
    if (finished < 0) {
      throw new IllegalArgumentException("a number of results is not negative: " + finished);
    }
  }

  /** How far it is after one more result with that label. */
  Checkpoint after(String label) {
    byte[] digest = sha256((trail + '\n' + label).getBytes(StandardCharsets.UTF_8));
    return new Checkpoint(finished + 1, HexFormat.of().formatHex(digest));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
