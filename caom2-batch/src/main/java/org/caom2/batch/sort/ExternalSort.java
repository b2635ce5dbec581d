package org.caom2.batch.sort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sorts entries by their keys, those of one key as they were added. What does not fit into the
 * memory it may take goes to temporary files, sorted and compressed, which are merged at the end.
 * For one thread and one use.
 */
public final class ExternalSort implements AutoCloseable {
  /** So many files are merged at once. */
  private static final int FAN = 64;

  private static final long LEAST = 1L << 20;
  private static final long MOST = 64L << 20;
  private static final long HEAP_SHARE = 16;

  private final long budget;
  private final List<Path> files = new ArrayList<>();
  private List<Entry> entries = new ArrayList<>();
  private long size;
  private long count;
  private Path folder;
  private boolean spilled;

  /** A sort that takes a sixteenth of the heap, 64 MiB at most. */
  public ExternalSort() {
    this(Math.max(LEAST, Math.min(MOST, Runtime.getRuntime().maxMemory() / HEAP_SHARE)));
  }

  /**
   * A sort.
   *
   * @param budget how much memory its entries take, about, in bytes
   */
  public ExternalSort(long budget) {
    this.budget = budget;
    this.folder = Path.of("");
  }

  /**
   * Adds an entry.
   *
   * @throws IOException if a temporary file cannot be written
   */
  public void add(String key, String... values) throws IOException {
    Entry entry = new Entry(key, List.of(values));
    entries.add(entry);
    size += entry.size();
    count++;
    if (size > budget) {
      spill();
    }
  }

  /** How many entries were added. */
  public long count() {
    return count;
  }

  /**
   * All entries in their order; none can be added afterwards.
   *
   * @throws IOException if a temporary file cannot be written or read
   */
  public Merge sorted() throws IOException {
    if (!spilled) {
      entries.sort(Comparator.comparing(Entry::key));
      return Merge.of(entries.iterator());
    }
    if (!entries.isEmpty()) {
      spill();
    }
    return Merge.of(files);
  }

  private void spill() throws IOException {
    if (!spilled) {
      folder = Files.createTempDirectory("caom2-sort");
      spilled = true;
    }
    entries.sort(Comparator.comparing(Entry::key));
    files.add(SortedFile.write(folder, entries.size(), entries.iterator()));
    entries = new ArrayList<>();
    size = 0;
    if (files.size() == FAN) {
      mergeFiles();
    }
  }

  /** The merged file is the first, since its entries were added before those of later ones. */
  private void mergeFiles() throws IOException {
    Path merged;
    try (Merge merge = Merge.of(files)) {
      merged = SortedFile.write(folder, merge.left(), merge);
    }
    for (Path file : files) {
      Files.delete(file);
    }
    files.clear();
    files.add(merged);
  }

  /** Deletes the temporary files. */
  @Override
  public void close() throws IOException {
    if (spilled) {
      try (Stream<Path> left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
      spilled = false;
    }
  }
}
