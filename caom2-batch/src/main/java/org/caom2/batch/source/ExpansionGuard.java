package org.caom2.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A decompressed stream that fails when it grows out of proportion, and keeps on failing once it or
 * what it reads from has failed.
 */
final class ExpansionGuard extends PassingStream {
  private static final long RATIO = 200;

  /** So much may come out of anything. */
  private static final long FREE = 1L << 20;

  private final @Nullable LongSupplier compressed;
  private long expanded;
  private @Nullable IOException failure;

  /**
   * Guards a stream.
   *
   * @param in the decompressed stream
   * @param compressed tells how many compressed bytes were read so far; null if the stream is not
   *     compressed and gives as many as it has
   */
  ExpansionGuard(InputStream in, @Nullable LongSupplier compressed) {
    super(in);
    this.compressed = compressed;
  }

  boolean isCompressed() {
    return compressed != null;
  }

  /** How many bytes were read so far, compressed if they are. */
  long compressed() {
    return compressed == null ? expanded : compressed.getAsLong();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      int n = in.read(buffer, offset, length);
      expanded += Math.max(n, 0);
      if (expanded > FREE && expanded / RATIO > Math.max(1, compressed())) {
        throw new IOException(
            "decompresses to more than " + RATIO + " times its size; refused as a bomb");
      }
      return n;
    } catch (IOException e) {
      failure = e;
      throw e;
    } catch (RuntimeException e) {
      // The decompressors have thrown unchecked exceptions on broken input before.
      failure = new IOException("broken compression: " + e.getMessage(), e);
      throw failure;
    }
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] buffer = new byte[(int) Math.min(8192, Math.max(1, n))];
    long left = n;
    while (left > 0) {
      int got = read(buffer, 0, (int) Math.min(buffer.length, left));
      if (got < 0) {
        break;
      }
      left -= got;
    }
    return n - left;
  }
}
