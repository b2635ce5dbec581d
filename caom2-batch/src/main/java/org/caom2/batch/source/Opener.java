package org.caom2.batch.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
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

  /** Hands over the document in a file. */
  void file(Path file, String label) {
    try (InputStream in = open(file)) {
      document(label, in, false);
    } catch (IOException e) {
      sink.unusable(label, reason(e));
    }
  }

  /** Pipes are opened the old way, since streams of channels ask for their position. */
  private static InputStream open(Path file) throws IOException {
    return Files.exists(file) && !Files.isRegularFile(file)
        ? new FileInputStream(file.toFile())
        : Files.newInputStream(file);
  }

  /**
   * Hands over one document, decompressed if its content is compressed.
   *
   * @param label where it was found
   * @param in its bytes; closed by the caller
   * @param packed whether it comes out of an archive
   */
  void document(String label, InputStream in, boolean packed) {
    try {
      BufferedInputStream start = new BufferedInputStream(in);
      if (Gzip.isNext(start)) {
        sink.document(source(label, new BufferedInputStream(Gzip.open(start)), true));
      } else if (Names.isGzip(label) && Codec.firstCharacter(start) == Codec.NONE) {
        sink.unusable(label, "not in gzip format, as its name says");
      } else {
        sink.document(source(label, start, packed));
      }
    } catch (IOException e) {
      sink.unusable(label, reason(e));
    }
  }

  private Source source(String label, BufferedInputStream stream, boolean packed) {
    return new Source(label, Names.inside(argument, label), stream, packed);
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
