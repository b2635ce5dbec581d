package org.caom2.batch.sort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Sorted entries out of memory or of several files. Throws {@link UncheckedIOException} if a file
 * cannot be read.
 */
public final class Merge implements Iterator<Entry>, AutoCloseable {
  private final List<SortedFile> files = new ArrayList<>();
  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(Comparator.comparing(Head::key).thenComparingInt(Head::order));
  private final Iterator<Entry> memory;

  /** The first entry that is left of a file. */
  private record Head(Entry entry, int order) {
    String key() {
      return entry.key();
    }
  }

  private Merge(Iterator<Entry> memory) {
    this.memory = memory;
  }

  static Merge of(Iterator<Entry> memory) {
    return new Merge(memory);
  }

  static Merge of(List<Path> paths) throws IOException {
    Merge merge = new Merge(List.<Entry>of().iterator());
    try {
      for (Path path : paths) {
        merge.files.add(SortedFile.open(path));
        merge.advance(merge.files.size() - 1);
      }
    } catch (IOException e) {
      merge.close();
      throw e;
    }
    return merge;
  }

  private void advance(int order) throws IOException {
    Entry entry = files.get(order).next();
    if (entry != null) {
      heads.add(new Head(entry, order));
    }
  }

  /** How many entries are left in the files. */
  long left() {
    return heads.size() + files.stream().mapToLong(SortedFile::left).sum();
  }

  @Override
  public boolean hasNext() {
    return memory.hasNext() || !heads.isEmpty();
  }

  @Override
  public Entry next() {
    if (memory.hasNext()) {
      return memory.next();
    }
    Head head = heads.poll();
    if (head == null) {
      throw new NoSuchElementException();
    }
    try {
      advance(head.order);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return head.entry;
  }

  @Override
  public void close() throws IOException {
    for (SortedFile file : files) {
      file.close();
    }
  }
}
