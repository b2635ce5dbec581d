package org.caom2.batch.source;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Hands the bytes of one document to a sink, or tells what is wrong with them. */
final class Opener {
  private final Sink sink;
  private final String argument;

  /** For documents that are found at that argument. */
  Opener(Sink sink, String argument) {
    this.sink = sink;
    this.argument = argument;
  }

  /**
   * Hands over the document in a file.
   *
   * @param share how much of the input lies behind when it is dealt with
   */
  void file(Path file, String label, double share) {
    try (InputStream in = open(file)) {
      document(label, share, in, false);
    } catch (IOException e) {
      sink.unusable(label, reason(e));
    }
  }

  /** Whether something is no file: a pipe, for instance, which can be opened and read once. */
  static boolean isPipe(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private static InputStream open(Path file) throws IOException {
    return isPipe(file) ? new Pipe(file) : Files.newInputStream(file);
  }

  /**
   * Hands over one document.
   *
   * @param label where it was found
   * @param share how much of the input lies behind when it is dealt with
   * @param in its bytes, which may be compressed; closed by the caller
   * @param packed whether it comes out of an archive
   */
  void document(String label, double share, InputStream in, boolean packed) {
    try {
      sink.document(new Source(label, Names.inside(argument, label), share, in, packed));
    } catch (IOException e) {
      sink.unusable(label, reason(e));
    }
  }

  /** Why something could not be read, for a person. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file or folder";
    }
    if (e instanceof EOFException) {
      return "ends too early";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String why = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return why == null ? "cannot be read" : why;
  }
}
