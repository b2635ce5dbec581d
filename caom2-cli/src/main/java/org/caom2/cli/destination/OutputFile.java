package org.caom2.cli.destination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.caom2.batch.source.Sources;

/**
 * A file that a run writes: it appears when it is complete, and if it cannot be completed, what was
 * there stays. Links are followed, and what is no regular file, a pipe for instance, is written
 * into.
 */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Writes a file, over what it held.
   *
   * @throws IOException if that fails; {@link #reason} tells why
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, bytes, StandardOpenOption.WRITE);
  }

  /**
   * The same, and the file is on its disk when it appears.
   *
   * @throws IOException if that fails
   */
  public static void writeToDisk(Path file, byte[] bytes) throws IOException {
    write(file, bytes, StandardOpenOption.SYNC);
  }

  private static void write(Path file, byte[] bytes, OpenOption how) throws IOException {
    boolean isThere = Files.exists(file);
    if (isThere ? !Files.isRegularFile(file) : Files.isSymbolicLink(file)) {
      Files.write(file, bytes);
      return;
    }
    Path whole = isThere ? file.toRealPath() : file;
    Path unfinished = whole.resolveSibling(".caom2-" + UUID.randomUUID() + ".part");
    try {
      Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, how);
      Files.move(
          unfinished, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /**
   * The same with a text, in UTF-8.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Why a file could not be written, for a person. */
  public static String reason(IOException e) {
    String why;
    if (e instanceof NoSuchFileException) {
      why = "no such folder";
    } else if (e instanceof FileAlreadyExistsException in) {
      why = in.getFile() + " is no folder";
    } else if (e instanceof AccessDeniedException) {
      why = "permission denied";
    } else {
      why = Sources.reason(e);
    }
    return "cannot be written: " + why;
  }
}
