package org.caom2.batch.sort;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Sorted entries in a temporary file, compressed, being read one after the other. */
final class SortedFile implements AutoCloseable {
  private static final int BUFFER = 1 << 14;

  private final DataInputStream in;
  private long left;

  private SortedFile(Path file) throws IOException {
    this.in = new DataInputStream(new InflaterInputStream(Files.newInputStream(file)));
    this.left = in.readLong();
  }

  /** Writes entries, which are sorted, to a new file. */
  static Path write(Path folder, long count, Iterator<Entry> entries) throws IOException {
    Path file = Files.createTempFile(folder, "sorted", ".tmp");
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = Files.newOutputStream(file);
        DataOutputStream data =
            new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(out, fast, BUFFER), BUFFER))) {
      data.writeLong(count);
      while (entries.hasNext()) {
        entries.next().write(data);
      }
    } finally {
      fast.end();
    }
    return file;
  }

  static SortedFile open(Path file) throws IOException {
    return new SortedFile(file);
  }

  /** The next entry; null after the last. */
  @Nullable Entry next() throws IOException {
    return left-- > 0 ? Entry.read(in) : null;
  }

  /** How many entries are still to come. */
  long left() {
    return Math.max(0, left);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
