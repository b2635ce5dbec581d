package org.caom2.batch.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.caom2.batch.sort.ExternalSort;
import org.caom2.batch.sort.Merge;

/** The documents in a folder and the folders below it, in the order of their paths. */
final class Folder {
  private final Sink sink;
  private final Opener opener;

  /** The folders that lead to the present one, so that links cannot lead in circles. */
  private final Set<Object> above = new HashSet<>();

  /** Paths whose names are no text in the encoding of the system, by what stands for these. */
  private final Map<Path, Path> unspeakable = new HashMap<>();

  Folder(Sink sink, Opener opener) {
    this.sink = sink;
    this.opener = opener;
  }

  void read(Path folder, String label, Share share) {
    try {
      Object key = key(folder);
      if (!above.add(key)) {
        sink.skipped(label);
        return;
      }
      try (ExternalSort names = names(folder);
          Merge sorted = names.sorted()) {
        for (long index = 0; sorted.hasNext(); index++) {
          entry(folder, label, sorted.next().key(), share.part(index, names.count()));
        }
      }
      above.remove(key);
    } catch (IOException e) {
      sink.unusable(label, Opener.reason(e));
    } catch (DirectoryIteratorException e) {
      IOException cause = e.getCause();
      sink.unusable(label, cause == null ? "cannot be listed" : Opener.reason(cause));
    } catch (UncheckedIOException e) {
      sink.unusable(label, Opener.reason(new IOException(e.getMessage(), e)));
    }
  }

  private void entry(Path folder, String label, String name, Share share) {
    boolean isFolder = name.endsWith("/");
    String bare = isFolder ? name.substring(0, name.length() - 1) : name;
    Path spoken = folder.resolve(bare);
    Path path = unspeakable.getOrDefault(spoken, spoken);
    String below = label.endsWith("/") ? label + bare : label + '/' + bare;
    if (isFolder) {
      read(path, below, share);
    } else {
      file(path, bare, below, share.end());
    }
  }

  private void file(Path path, String name, String label, double share) {
    // A link that leads nowhere is tried, so that it is complained about; a pipe would wait
    // forever.
    boolean special = Files.exists(path) && !Files.isRegularFile(path);
    if (special || !Names.isDocument(name)) {
      sink.skipped(label);
      return;
    }
    opener.file(path, label, share);
  }

  private static Object key(Path folder) throws IOException {
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder.toRealPath() : key;
  }

  /**
   * What is in a folder, sorted as the paths would be: the names of folders end in a slash. Links
   * count as what they lead to. More than there is memory for go to temporary files.
   */
  private ExternalSort names(Path folder) throws IOException {
    ExternalSort names = new ExternalSort();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = String.valueOf(path.getFileName());
        names.add(Files.isDirectory(path) ? name + '/' : name);
        Path spoken = folder.resolve(name);
        if (!spoken.equals(path)) {
          unspeakable.put(spoken, path);
        }
      }
      return names;
    } catch (IOException | RuntimeException e) {
      names.close();
      throw e;
    }
  }
}
