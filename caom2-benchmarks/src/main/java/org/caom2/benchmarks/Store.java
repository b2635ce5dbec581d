package org.caom2.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.schema.Version;

/**
 * The sets of documents in a folder, where each process of the benchmarks finds them ready. So that
 * choosing and writing documents warms nothing up that is measured afterwards, and is done once.
 * What is there is not made again: whoever has other documents removes the folder.
 */
final class Store {
  /** The system property that names the folder. */
  private static final String FOLDER = "caom2.benchmarks.documents";

  private Store() {}

  private static Path file(String set) {
    String folder = System.getProperty(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("the system property " + FOLDER + " names no folder");
    }
    return Path.of(folder, set);
  }

  /** Makes the sets that are not there yet. */
  static void fill() {
    try {
      Path first = file(Documents.ALL);
      Files.createDirectories(first.toAbsolutePath().getParent());
      if (!Files.exists(first)) {
        save(Documents.found(), first);
      }
      for (Version version : Version.values()) {
        Path file = file(version.label());
        if (!Files.exists(file)) {
          save(load(Documents.ALL).as(version), file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void save(Documents documents, Path file) throws IOException {
    Path unfinished = Files.createTempFile(file.getParent(), "unfinished", "");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      out.writeUTF(documents.origin());
      out.writeInt(documents.all().size());
      for (Documents.Sample sample : documents.all()) {
        out.writeUTF(sample.version().name());
        out.writeInt(sample.bytes().length);
        out.write(sample.bytes());
      }
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * A set of documents.
   *
   * @param set {@link Documents#ALL}, or a version such as {@code 2.4} for the same observations in
   *     documents of that version
   */
  static Documents load(String set) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(set))))) {
      String origin = in.readUTF();
      int size = in.readInt();
      List<Documents.Sample> all = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        Version version = Version.valueOf(in.readUTF());
        all.add(new Documents.Sample(version, in.readNBytes(in.readInt())));
      }
      return new Documents(origin, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
