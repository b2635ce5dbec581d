package org.caom2.batch.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files and folders that paths lead to: found once, to be asked about many files. */
final class Places {
  private final Set<Object> files = new HashSet<>();
  private final List<Path> folders = new ArrayList<>();

  Places(List<String> paths) {
    for (String path : paths) {
      try {
        add(Path.of(path));
      } catch (IOException | InvalidPathException e) {
        // Nothing is there.
      }
    }
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      folders.add(path.toRealPath());
    } else {
      files.add(key(path));
    }
  }

  /** What two names of one file have in common, links among them. */
  private static Object key(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file.toRealPath() : key;
  }

  /** Whether a file is one of them, or has the name of a document and is below a folder. */
  boolean hold(Path file) {
    try {
      return files.contains(key(file))
          || (Names.isDocument(file.toString()) && isBelow(file.toRealPath()));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a folder, there or not, is one of the folders or below one. */
  boolean surround(Path folder) {
    try {
      Path there = folder.toAbsolutePath().normalize();
      while (there.getParent() != null && Files.notExists(there)) {
        there = there.getParent();
      }
      return isBelow(there.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isBelow(Path real) {
    return folders.stream().anyMatch(real::startsWith);
  }
}
