package org.caom2.model;

import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Objects;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.schema.Bytes;
import org.caom2.model.schema.Report;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * A stored metadata checksum, {@code md5:} and hexadecimal digits, of one of the two generations of
 * the algorithm: 1 up to 2.4, 2 from 2.5 on. A stored text that is no such sum is kept as it
 * stands.
 */
public final class Checksum {
  /** The scalar; the generation is that of the document's version. */
  public static final Scalar<Checksum> SCALAR = new ChecksumScalar();

  private static final HexFormat HEX = HexFormat.of();
  private static final String MD5 = "md5:";

  private final int generation;
  private final long high;
  private final long low;

  /** The whole text where it is not md5 in lower case. */
  private final @Nullable String other;

  private Checksum(int generation, long high, long low, @Nullable String other) {
    this.generation = generation;
    this.high = high;
    this.low = low;
    this.other = other;
  }

  /**
   * A sum as text.
   *
   * @param text {@code algorithm:hex}
   * @param generation 1 or 2
   */
  public static Checksum of(String text, int generation) {
    Objects.requireNonNull(text, "text");
    checkGeneration(generation);
    if (text.length() == 36 && text.startsWith(MD5) && isLowerHex(text, MD5.length())) {
      return new Checksum(
          generation,
          HexFormat.fromHexDigitsToLong(text, 4, 20),
          HexFormat.fromHexDigitsToLong(text, 20, 36),
          null);
    }
    return new Checksum(generation, 0, 0, text);
  }

  /**
   * An MD5 sum.
   *
   * @param digest 16 bytes
   * @param generation 1 or 2
   * @throws IllegalArgumentException if there are not as many bytes, or there is no such generation
   */
  public static Checksum ofMd5(byte[] digest, int generation) {
    Objects.requireNonNull(digest, "digest");
    if (digest.length != 16) {
      throw new IllegalArgumentException("an MD5 digest has 16 bytes, not " + digest.length);
    }
    checkGeneration(generation);
    ByteBuffer halves = ByteBuffer.wrap(digest);
    return new Checksum(generation, halves.getLong(), halves.getLong(), null);
  }

  /** The generation of the algorithm in documents of that version. */
  public static int generation(Version version) {
    return version.compareTo(Version.V2_5) < 0 ? 1 : 2;
  }

  private static void checkGeneration(int generation) {
    if (generation != 1 && generation != 2) {
      throw new IllegalArgumentException("generation " + generation);
    }
  }

  private static boolean isLowerHex(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!HexFormat.isHexDigit(c) || (c >= 'A' && c <= 'F')) {
        return false;
      }
    }
    return true;
  }

  /** The generation of the algorithm: 1 or 2. */
  public int generation() {
    return generation;
  }

  /** The sum without its generation: {@code algorithm:hex}. */
  public String text() {
    return other != null ? other : MD5 + HEX.toHexDigits(high) + HEX.toHexDigits(low);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Checksum sum
        && generation == sum.generation
        && high == sum.high
        && low == sum.low
        && Objects.equals(other, sum.other);
  }

  @Override
  public int hashCode() {
    return Objects.hash(generation, high, low, other);
  }

  /** As {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }

  private static final class ChecksumScalar extends Scalar<Checksum> {
    ChecksumScalar() {
      super("checksum", Form.TEXT, "xs:anyURI");
    }

    @Override
    public boolean isMostlyUnique() {
      return true;
    }

    /** Equal content has other sums in the other generation, so that two of these tell nothing. */
    @Override
    public boolean comparable(Checksum one, Checksum other) {
      return one.generation == other.generation;
    }

    @Override
    public boolean takesEmpty(Version version) {
      return true;
    }

    @Override
    public @Nullable Checksum parse(String raw, Version version, Report report) {
      String text = raw.trim();
      if (text.isEmpty()) {
        return null;
      }
      Checksum sum = of(text, Checksum.generation(version));
      if (sum.other != null) {
        try {
          new java.net.URI(text);
        } catch (URISyntaxException e) {
          report.add(DocumentCode.VALUE_URI, "not a URI: \"" + text + '"');
        }
      }
      return sum;
    }

    @Override
    public String format(Checksum value, Version version) {
      return value.text();
    }

    @Override
    public void digest(Checksum value, Version version, Bytes bytes) {
      bytes.putTrimmed(value.text());
    }

    @Override
    public @Nullable Code omits(Checksum value, Version version) {
      return value.generation == Checksum.generation(version) && Entity.META_CHECKSUM.in(version)
          ? null
          : DocumentCode.WRITE_CHECKSUM;
    }

    @Override
    public boolean plain(Checksum value, Version version) {
      return value.other == null;
    }
  }
}
