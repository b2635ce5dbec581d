package org.caom2.cli.destination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caom2.cli.output.Output;
import org.caom2.cli.source.Documents;
import org.caom2.model.Format;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of a run are written: standard output, one file, or a folder, in which they
 * keep their paths and base names. All names are known, and known to differ, before anything is
 * written.
 */
public final class Destination {
  /** A destination that cannot be used for these documents. */
  public static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }
  }

  private static final String STANDARD_INPUT = "-";

  private final Output output;

  /** The file of each document, by its label; none for standard output. */
  private final @Nullable Map<String, Path> files;

  private Destination(Output output, @Nullable Map<String, Path> files) {
    this.output = output;
    this.files = files;
  }

  /**
   * Finds the place for each document.
   *
   * @param told the file or folder that was told, null for standard output
   * @param found the documents
   * @param format the format that is written, null for that of each document
   * @throws Unfit if the documents have no place there
   */
  public static Destination of(
      Output output, @Nullable Path told, List<Documents.Found> found, @Nullable Format format)
      throws Unfit {
    if (told == null) {
      if (found.size() > 1) {
        throw new Unfit(found.size() + " documents need a folder to be written to: -o DIR");
      }
      return new Destination(output, null);
    }
    boolean single = found.size() == 1 && !Files.isDirectory(told) && !isFolderName(told);
    if (found.size() > 1 && Files.exists(told) && !Files.isDirectory(told)) {
      throw new Unfit(found.size() + " documents need a folder, and " + told + " is a file");
    }
    Map<String, Path> files = new HashMap<>();
    Map<Path, String> taken = new HashMap<>();
    for (Documents.Found document : found) {
      Path file = single ? told : within(told, document, format);
      String other = taken.put(file.normalize(), document.label());
      if (other != null) {
        throw new Unfit(other + " and " + document.label() + " would both be written to " + file);
      }
      if (isSame(file, document.label())) {
        throw new Unfit(document.label() + " would be written over itself");
      }
      files.put(document.label(), file);
    }
    return new Destination(output, files);
  }

  private static boolean isFolderName(Path told) {
    return told.getFileName() == null || told.endsWith("") || told.endsWith(".");
  }

  private static Path within(Path folder, Documents.Found document, @Nullable Format format)
      throws Unfit {
    String inside = document.label().equals(STANDARD_INPUT) ? "standard-input" : document.inside();
    Format written = format == null ? document.format() : format;
    try {
      Path file = folder.resolve(base(inside) + "." + written.name().toLowerCase(Locale.ROOT));
      if (!file.normalize().startsWith(folder.normalize())) {
        throw new Unfit(document.label() + " would be written outside " + folder);
      }
      return file;
    } catch (InvalidPathException e) {
      throw new Unfit(document.label() + " is no name for a file: " + e.getReason());
    }
  }

  /** The path without the endings that tell compression and format. */
  private static String base(String path) {
    String bare = without(path, ".gz");
    String base = without(bare, ".xml");
    return base.equals(bare) ? without(bare, ".json") : base;
  }

  private static String without(String path, String ending) {
    return path.toLowerCase(Locale.ROOT).endsWith(ending)
        ? path.substring(0, path.length() - ending.length())
        : path;
  }

  private static boolean isSame(Path file, String label) {
    try {
      Path input = Path.of(label);
      return Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** Writes one document; a file appears when it is complete. */
  public void write(String label, String text) {
    if (files == null) {
      output.print(text);
      return;
    }
    Path file = files.get(label);
    if (file == null) {
      output.unusable(label, "appeared after the names were looked at");
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path unfinished = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(unfinished, text, StandardCharsets.UTF_8);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      output.unusable(file.toString(), "cannot be written: " + e.getMessage());
    }
  }
}
