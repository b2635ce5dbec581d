package org.caom2.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A folder of cases: each input file stands beside the file of what is to come of it, {@code a.xml}
 * beside {@code a.issues} for instance. One test for each.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() throws IOException {
 *   return GoldenFiles.in(Path.of("src/test/resources/cases"), ".xml", ".issues").tests(in -> …);
 * }
 * }</pre>
 *
 * <p>With {@code -Dcaom2.golden=update} the expected files are written instead of compared; look at
 * the difference before you commit it. A case without an expected file fails, and so does an
 * expected file without a case, or a folder without cases. Immutable.
 */
public final class GoldenFiles {
  private static final String PROPERTY = "caom2.golden";

  private final Path folder;
  private final String input;
  private final String expected;

  private GoldenFiles(Path folder, String input, String expected) {
    this.folder = folder;
    this.input = input;
    this.expected = expected;
  }

  /** Makes of an input what the expected file has to hold. */
  @FunctionalInterface
  public interface Making {
    /**
     * What comes of the file.
     *
     * @throws Exception if the test is to fail with it
     */
    byte[] of(Path input) throws Exception;
  }

  /** Makes of an input the text that the expected file has to hold. */
  @FunctionalInterface
  public interface TextMaking {
    /**
     * What comes of the file.
     *
     * @throws Exception if the test is to fail with it
     */
    String of(Path input) throws Exception;
  }

  /**
   * The cases of a folder and those below it.
   *
   * @param folder the folder, relative to that of the module
   * @param input how the names of inputs end, {@code .xml} for instance
   * @param expected what stands in its place in the names of the expected files
   * @throws IllegalArgumentException if both end alike
   */
  public static GoldenFiles in(Path folder, String input, String expected) {
    if (input.endsWith(expected) || expected.endsWith(input)) {
      throw new IllegalArgumentException("input and expected files end alike: " + input);
    }
    return new GoldenFiles(folder, input, expected);
  }

  /**
   * One test for each case, comparing texts in UTF-8.
   *
   * @throws IOException if the folder cannot be read
   */
  public Stream<DynamicTest> tests(TextMaking making) throws IOException {
    return each(file -> making.of(file).getBytes(StandardCharsets.UTF_8), true);
  }

  /**
   * One test for each case, comparing bytes.
   *
   * @throws IOException if the folder cannot be read
   */
  public Stream<DynamicTest> byteTests(Making making) throws IOException {
    return each(making, false);
  }

  private Stream<DynamicTest> each(Making making, boolean text) throws IOException {
    List<Path> inputs = files(input);
    assertTrue(!inputs.isEmpty(), () -> "no cases in " + folder);
    boolean update = "update".equals(System.getProperty(PROPERTY));
    for (Path file : files(expected)) {
      assertTrue(
          Files.exists(sibling(file, expected, input)), () -> file + " is expected of no case");
    }
    return inputs.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    folder.relativize(file).toString(),
                    file.toUri(),
                    () -> check(file, making.of(file), text, update)));
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Path sibling(Path file, String ending, String other) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
  }

  private void check(Path file, byte[] made, boolean text, boolean update) throws IOException {
    Path golden = sibling(file, input, expected);
    if (update) {
      Files.write(golden, made);
      return;
    }
    if (!Files.exists(golden)) {
      fail(golden + " is missing; -D" + PROPERTY + "=update writes it");
    }
    byte[] wanted = Files.readAllBytes(golden);
    String message = golden + " differs; -D" + PROPERTY + "=update writes it anew";
    if (text) {
      assertEquals(
          new String(wanted, StandardCharsets.UTF_8),
          new String(made, StandardCharsets.UTF_8),
          message);
    }
    assertEquals(-1, java.util.Arrays.mismatch(wanted, made), message + " (first byte)");
  }
}
