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
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.caom2.batch.source.Sources;

/**
 * A file that a run writes: it appears when it is complete, and if it cannot be completed, what was
 * there stays. It keeps the permissions of the one that it replaces. Links are followed, and what
 * is no regular file, a pipe for instance, is written into.
 */
public final class OutputFile {
  private static final FileAttribute<?>[] NONE = {};

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
      Files.createFile(unfinished, isThere ? permissions(whole) : NONE);
      if (isThere) {
        keepPermissions(whole, unfinished);
      }
      Files.write(unfinished, bytes, StandardOpenOption.WRITE, how);
      Files.move(
          unfinished, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** What is in the file is never seen by more people than may see the one that it replaces. */
  private static FileAttribute<?>[] permissions(Path file) throws IOException {
    return hasPermissions(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(file))
        }
        : NONE;
  }

  /** Nor by fewer, which the mask for new files may have seen to. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    if (hasPermissions(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static boolean hasPermissions(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
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
