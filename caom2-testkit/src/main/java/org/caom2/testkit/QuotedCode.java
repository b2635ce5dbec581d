package org.caom2.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Code that a page of the documentation shows and a test runs, so that what is shown works. In the
 * test it stands between a line {@code // shown: NAME} and a line {@code // end}.
 */
public final class QuotedCode {
  private QuotedCode() {}

  /**
   * Fails unless the page shows the code letter for letter, less the margin that it has in the
   * test.
   *
   * @param page the page, relative to the folder of the module
   * @param test the class in whose source the code stands
   * @param name the name of the code in that source
   * @throws IOException if the page or the source cannot be read
   */
  public static void assertShown(Path page, Class<?> test, String name) throws IOException {
    String code = code(test, name);
    String text = Files.readString(page);
    assertTrue(text.contains(code), () -> page + " does not show what is tested:\n" + code);
  }

  private static String code(Class<?> test, String name) throws IOException {
    Path source = Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
    List<String> code = new ArrayList<>();
    boolean found = false;
    for (String line : Files.readAllLines(source)) {
      if (line.strip().equals("// shown: " + name)) {
        found = true;
      } else if (found && line.strip().equals("// end")) {
        return String.join("\n", code).stripTrailing().stripIndent() + "\n";
      } else if (found) {
        code.add(line);
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT, "%s has no code between \"// shown: %s\" and \"// end\"", source, name));
  }
}
