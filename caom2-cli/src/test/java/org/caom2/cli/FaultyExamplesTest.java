package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.cli.output.Streams;
import org.caom2.testkit.GoldenFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said of the faulty examples stands beside them, and on the pages that quote it. */
class FaultyExamplesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path FOLDER = ROOT.resolve("examples-faulty");
  private static final String PROMPT = "$ ./caom2 validate ";

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return GoldenFiles.in(FOLDER, ".xml", ".txt").tests(FaultyExamplesTest::validate);
  }

  /** Standard output, then standard error, as seen from the root of the repository. */
  private static String validate(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Caom.run(new Streams(InputStream.nullInputStream(), out, err), "validate", file.toString());
    assertThat(status).isEqualTo(1);
    String text = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    return text.replace(FOLDER.toString(), "examples-faulty");
  }

  @Test
  void pagesQuoteIt() throws IOException {
    quotes(ROOT.resolve("README.md"));
    quotes(FOLDER.resolve("README.md"));
  }

  /** A quotation may leave lines out where it has an ellipsis. */
  private static void quotes(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    int at = indexOfPrompt(lines);
    List<String> block = lines.subList(at + 1, at + lines.subList(at, lines.size()).indexOf("```"));
    Path file = ROOT.resolve(lines.get(at).substring(PROMPT.length()));
    List<String> quoted = block.stream().filter(line -> !line.equals("…")).toList();
    assertThat(quoted).hasSizeGreaterThan(3);
    assertThat(validate(file).lines().toList()).containsSubsequence(quoted);
  }

  private static int indexOfPrompt(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(PROMPT)) {
        return i;
      }
    }
    throw new AssertionError("no line starts with " + PROMPT);
  }
}
