package org.caom2.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The property of each target holds for the inputs that are kept, named for what they are. */
class KnownInputsTest {
  private static final Path INPUTS = Path.of("src/test/resources/org/caom2/fuzz");

  /** Far more than any of them takes. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> inputs() throws IOException {
    Stream.Builder<DynamicTest> tests = Stream.builder();
    for (Path folder : files(INPUTS)) {
      Property property = Target.of(folder.getFileName().toString()).property();
      for (Path file : files(folder)) {
        byte[] input = Files.readAllBytes(file);
        tests.add(
            DynamicTest.dynamicTest(
                INPUTS.relativize(file).toString(),
                () ->
                    Assertions.assertTimeoutPreemptively(LONGEST, () -> property.tryWith(input))));
      }
    }
    return tests.build();
  }

  @Test
  void eachTargetHasInputs() throws IOException {
    assertThat(files(INPUTS))
        .extracting(folder -> folder.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Target.values()).map(Target::label).toList());
  }

  /** An input that is no input at all is one, too. */
  @Test
  void nothingIsAnInput() throws Exception {
    for (Target target : Target.values()) {
      target.property().tryWith(new byte[0]);
      target.property().tryWith(new byte[] {(byte) 0xff});
    }
  }
}
