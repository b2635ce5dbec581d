package org.caom2.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents at some paths, in the order of the paths. A path is
 *
 * <ul>
 *   <li>a file, whatever its name, compressed with gzip or not;
 *   <li>a folder, with all files below it that end in {@code .xml}, {@code .json}, {@code .xml.gz}
 *       or {@code .json.gz}, in the order of their paths;
 *   <li>a {@code .zip}, {@code .tar}, {@code .tar.gz} or {@code .tgz} archive of such files, in its
 *       own order;
 *   <li>{@code -} for the one document on a stream, such as standard input.
 * </ul>
 *
 * <p>Archives in folders and in archives are skipped. What begins as an archive or as something
 * compressed that is not read, such as a tar archive compressed with bzip2, is unusable.
 *
 * <p>Nothing is extracted, and no archive is held in memory. Broken and hostile archives do no
 * harm: what expands to more than 200 times its size is refused, checksums are checked, links in
 * archives are not followed, and links between folders cannot lead in circles.
 */
public final class Sources {
  private static final String STREAM = "-";

  private final List<String> paths;
  private final InputStream stream;
  private @Nullable Places places;

  /**
   * Documents at those paths.
   *
   * @param paths files, folders, archives, or {@code -} for the stream
   * @param stream what {@code -} stands for; read once at most, and not closed
   */
  public Sources(List<String> paths, InputStream stream) {
    this.paths = List.copyOf(paths);
    this.stream = stream;
  }

  /** Hands over all of them, each while it is open; nothing else is open then but what it is in. */
  public void forEach(Sink sink) {
    boolean streamTaken = false;
    int index = 0;
    for (String path : paths) {
      Share share = Share.WHOLE.part(index++, paths.size());
      if (!path.equals(STREAM)) {
        readWithin(path, share, sink);
      } else if (streamTaken) {
        sink.unusable(STREAM, "standard input holds one document, which was read already");
      } else {
        streamTaken = true;
        new Opener(sink, STREAM).document(STREAM, share.end(), stream, false);
      }
    }
  }

  /** Whether there may be more than one document: of several paths, a folder or an archive. */
  public boolean mayBeSeveral() {
    return paths.size() != 1
        || Names.isZip(paths.get(0))
        || Names.isReadTar(paths.get(0))
        || isDirectory(paths.get(0));
  }

  /**
   * Whether a file is there and is read: one of the paths, or below a folder among them with the
   * name of a document. What the paths lead to is found when this is first asked.
   */
  public boolean mayRead(Path file) {
    return places().hold(file);
  }

  /** Whether a folder, there or not, is one of the folders that are read or below one. */
  public boolean isBelow(Path folder) {
    return places().surround(folder);
  }

  private Places places() {
    Places known = places;
    if (known == null) {
      known = new Places(paths.stream().filter(path -> !path.equals(STREAM)).toList());
      places = known;
    }
    return known;
  }

  /**
   * Whether what was found at that path is a pipe or a device, which can be opened and read once.
   */
  public static boolean isPipe(String label) {
    try {
      return Opener.isPipe(Path.of(label));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isDirectory(String argument) {
    try {
      return Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Whether something that was found is an archive by its name, of a kind that is read or not. In a
   * folder or another archive such files are skipped: only archives that are paths are opened.
   */
  public static boolean isArchive(String label) {
    return Names.isArchive(label);
  }

  /** What kept something from being read, for a person; one line. */
  public static String reason(IOException e) {
    return Opener.reason(e);
  }

  /** What takes more memory than there is, is given up, and the next one is read. */
  private static void readWithin(String argument, Share share, Sink sink) {
    try {
      read(argument, share, sink);
    } catch (OutOfMemoryError e) {
      sink.unusable(argument, "needs more memory than there is");
    }
  }

  private static void read(String argument, Share share, Sink sink) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      sink.unusable(argument, "not a path: " + e.getReason());
      return;
    }
    Opener opener = new Opener(sink, argument);
    if (argument.isEmpty()) {
      sink.unusable(argument, "an empty path");
    } else if (Files.isDirectory(path)) {
      new Folder(sink, opener).read(path, argument, share);
    } else if (Names.isZip(argument)) {
      new Zip(sink, opener).read(path, argument, share);
    } else if (Names.isReadTar(argument)) {
      new Tar(sink, opener).read(path, argument, share);
    } else {
      opener.file(path, argument, share.end());
    }
  }
}
