package org.caom2.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {
  @TempDir Path folder;

  private GoldenFiles golden() {
    return GoldenFiles.in(folder, ".in", ".out");
  }

  private List<DynamicTest> upperCase() throws IOException {
    return golden()
        .tests(file -> Files.readString(file).toUpperCase(java.util.Locale.ROOT))
        .toList();
  }

  @Test
  void passesWhereTheFileIsAsExpected() throws IOException {
    Files.writeString(folder.resolve("a.in"), "é");
    Files.writeString(folder.resolve("a.out"), "É");
    Files.createDirectory(folder.resolve("b"));
    Files.writeString(folder.resolve("b/b.in"), "b");
    Files.writeString(folder.resolve("b/b.out"), "B");
    List<DynamicTest> tests = upperCase();
    assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("a.in", "b/b.in");
    for (DynamicTest test : tests) {
      assertThatCode(() -> test.getExecutable().execute()).doesNotThrowAnyException();
    }
  }

  @Test
  void failsWhereItDiffers() throws IOException {
    Files.writeString(folder.resolve("a.in"), "a");
    Files.writeString(folder.resolve("a.out"), "a");
    DynamicTest test = upperCase().get(0);
    assertThatThrownBy(() -> test.getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a.out differs");
  }

  @Test
  void comparesBytes() throws IOException {
    Files.write(folder.resolve("a.in"), new byte[] {(byte) 0xff});
    Files.write(folder.resolve("a.out"), new byte[] {(byte) 0xfe});
    DynamicTest test = golden().byteTests(Files::readAllBytes).findFirst().orElseThrow();
    assertThatThrownBy(() -> test.getExecutable().execute()).isInstanceOf(AssertionError.class);
  }

  @Test
  void failsWhereTheExpectedFileIsMissing() throws IOException {
    Files.writeString(folder.resolve("a.in"), "a");
    DynamicTest test = upperCase().get(0);
    assertThatThrownBy(() -> test.getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a.out is missing");
  }

  @Test
  void failsWhereTheCaseIsMissing() throws IOException {
    Files.writeString(folder.resolve("a.in"), "a");
    Files.writeString(folder.resolve("b.out"), "B");
    assertThatThrownBy(this::upperCase).isInstanceOf(AssertionError.class);
  }

  @Test
  void failsWhereThereAreNoCases() {
    assertThatThrownBy(this::upperCase).isInstanceOf(AssertionError.class);
  }

  @Test
  void refusesFilesThatAreTheirOwnExpectation() {
    assertThatThrownBy(() -> GoldenFiles.in(folder, ".xml", ".xml"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
