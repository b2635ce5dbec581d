package org.caom2.batch.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The documents in a folder and the folders below it, in the order of their paths. */
final class Folder {
  private final Sink sink;
  private final Opener opener;

  /** The folders that lead to the present one, so that links cannot lead in circles. */
  private final Set<Object> above = new HashSet<>();

  Folder(Sink sink, Opener opener) {
    this.sink = sink;
    this.opener = opener;
  }

  /** Links count as what they lead to. */
  private record Entry(Path path, String name, boolean folder) {
    static Entry of(Path path) {
      return new Entry(path, String.valueOf(path.getFileName()), Files.isDirectory(path));
    }

    /** Sorts entries as the paths of what is in them would be. */
    String order() {
      return folder ? name + '/' : name;
    }
  }

  void read(Path folder, String label, Share share) {
    try {
      Object key = key(folder);
      if (!above.add(key)) {
        sink.skipped(label);
        return;
      }
      List<Entry> entries = list(folder);
      int index = 0;
      for (Entry entry : entries) {
        Share part = share.part(index++, entries.size());
        String below = label.endsWith("/") ? label + entry.name : label + '/' + entry.name;
        if (entry.folder) {
          read(entry.path, below, part);
        } else {
          file(entry, below, part.end());
        }
      }
      above.remove(key);
    } catch (IOException e) {
      sink.unusable(label, Opener.reason(e));
    } catch (DirectoryIteratorException e) {
      IOException cause = e.getCause();
      sink.unusable(label, cause == null ? "cannot be listed" : Opener.reason(cause));
    }
  }

  private void file(Entry entry, String label, double share) {
    // A link that leads nowhere is tried, so that it is complained about; a pipe would wait
    // forever.
    boolean special = Files.exists(entry.path) && !Files.isRegularFile(entry.path);
    if (special || !Names.isDocument(entry.name)) {
      sink.skipped(label);
      return;
    }
    opener.file(entry.path, label, share);
  }

  private static Object key(Path folder) throws IOException {
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder.toRealPath() : key;
  }

  private static List<Entry> list(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        entries.add(Entry.of(path));
      }
    }
    entries.sort(Comparator.comparing(Entry::order));
    return entries;
  }
}
