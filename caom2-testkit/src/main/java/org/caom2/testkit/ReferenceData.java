package org.caom2.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * Documents and numbers to compare with that do not belong to the project: a folder {@code shared}
 * beside the repository, or wherever the system property {@code caom2.shared} tells. Tests that
 * need it are skipped, visibly, where it is not.
 */
public final class ReferenceData {
  private static final String PROPERTY = "caom2.shared";

  private ReferenceData() {}

  /** The folder, if there is one. */
  public static Optional<Path> folder() {
    String told = System.getProperty(PROPERTY);
    if (told != null && !told.isBlank()) {
      return Optional.of(Path.of(told)).filter(Files::isDirectory);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      // A clone has a folder .git; a further working tree of it has a file that tells where.
      Path git = at.resolve(".git");
      if (Files.isDirectory(git)) {
        return beside(at);
      } else if (Files.isRegularFile(git)) {
        return beside(at).or(() -> clone(git).flatMap(ReferenceData::beside));
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> beside(Path root) {
    return Optional.of(root.resolveSibling("shared")).filter(Files::isDirectory);
  }

  /** The clone that a working tree belongs to: {@code gitdir: CLONE/.git/worktrees/NAME}. */
  private static Optional<Path> clone(Path git) {
    try {
      Path told = Path.of(Files.readString(git).replaceFirst("^gitdir:", "").strip());
      for (Path at = told; at != null; at = at.getParent()) {
        if (at.endsWith(".git")) {
          return Optional.ofNullable(at.getParent());
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The file or folder of that path in the folder; where there is none, the test is skipped. */
  public static Path require(String path) {
    Optional<Path> found = folder().map(folder -> folder.resolve(path)).filter(Files::exists);
    Assumptions.assumeTrue(found.isPresent(), () -> "reference data not present: " + path);
    return found.orElseThrow();
  }

  /**
   * The files below a folder with one of those endings, in the order of their paths; where there is
   * no such folder, the test is skipped.
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<Path> files(String folder, String... endings) throws IOException {
    try (Stream<Path> walk = Files.walk(require(folder))) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  /**
   * The bytes of a file; those of a file that ends in {@code .gz} are expanded.
   *
   * @throws IOException if the file cannot be read
   */
  public static byte[] bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (GZIPInputStream expanded = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return expanded.readAllBytes();
    }
  }
}
