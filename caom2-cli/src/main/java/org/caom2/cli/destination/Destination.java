package org.caom2.cli.destination;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

  private static final String STANDARD = "-";

  private final Output output;

  /** The file of each document, by its label; none for standard output. */
  private final @Nullable Map<String, Path> files;

  private int written;

  private Destination(Output output, @Nullable Map<String, Path> files) {
    this.output = output;
    this.files = files;
  }

  /**
   * Finds the place for each document.
   *
   * @param told the file or folder that was told, null or {@code -} for standard output
   * @param documents the documents
   * @param format the format that is written, null for that of each document
   * @throws Unfit if the documents have no place there
   */
  public static Destination of(
      Output output, @Nullable String told, Documents documents, @Nullable Format format)
      throws Unfit {
    if (told == null || told.equals(STANDARD)) {
      List<Documents.Found> found = documents.survey(false);
      if (found.size() > 1) {
        throw new Unfit(found.size() + " documents need a folder to be written to: -o DIR");
      }
      return new Destination(output, null);
    }
    List<Documents.Found> found = documents.survey(format == null);
    Path place = place(told);
    boolean folder = isFolder(told, place, documents);
    if (!folder && found.size() > 1) {
      throw new Unfit(
          found.size()
              + " documents need a folder"
              + (Files.exists(place) ? ", and " + told + " is a file" : ": -o " + told + "/"));
    }
    if (!folder && without(told, ".gz").length() < told.length()) {
      throw new Unfit(told + ": documents are written without compression");
    }
    if (folder && documents.isBelow(place)) {
      throw new Unfit(told + " is in a folder that is read: what is written would be read too");
    }
    Map<String, Path> files = new HashMap<>();
    Map<Path, String> taken = new HashMap<>();
    for (Documents.Found document : found) {
      Path file = folder ? within(place, document, format) : place;
      String other = taken.put(absolute(file), document.label());
      if (other != null) {
        throw new Unfit(other + " and " + document.label() + " would both be written to " + file);
      }
      if (documents.mayRead(file)) {
        String over = isSame(file, document.label()) ? "itself" : file + ", which is read too";
        throw new Unfit(document.label() + " would be written over " + over);
      }
      files.put(document.label(), file);
    }
    return new Destination(output, files);
  }

  private static Path place(String told) throws Unfit {
    if (told.isEmpty()) {
      throw new Unfit("an empty name is no place to write to");
    }
    try {
      return Path.of(told);
    } catch (InvalidPathException e) {
      throw new Unfit(told + " is no name for a file: " + e.getReason());
    }
  }

  /**
   * Whether a place is a folder. What is not there yet is judged by its name and by what is read,
   * never by how many documents that happens to hold: or else one more would need another command.
   */
  private static boolean isFolder(String told, Path place, Documents documents) {
    return Files.isDirectory(place)
        || told.endsWith("/")
        || told.endsWith(File.separator)
        || place.endsWith(".")
        || place.endsWith("..")
        || (documents.mayBeSeveral() && Files.notExists(place) && base(told).equals(told));
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static Path within(Path folder, Documents.Found document, @Nullable Format format)
      throws Unfit {
    String inside = document.label().equals(STANDARD) ? "standard-input" : document.inside();
    Format written = format == null ? document.format() : format;
    try {
      Path file = folder.resolve(base(inside) + "." + written.name().toLowerCase(Locale.ROOT));
      if (!absolute(file).startsWith(absolute(folder))) {
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
      OutputFile.write(file, text);
      written++;
    } catch (IOException e) {
      output.unusable(file.toString(), OutputFile.reason(e));
    }
  }

  /** Ends the run: tells how many documents are written, where there were several to write. */
  public void end() {
    if (files != null && files.size() > 1) {
      output.note(written + " of " + files.size() + " documents written");
    }
  }
}
