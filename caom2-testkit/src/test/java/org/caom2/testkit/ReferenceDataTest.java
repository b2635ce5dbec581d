package org.caom2.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ReferenceDataTest {
  @TempDir Path folder;

  @Test
  void skipsWhereThereIsNoSuchFile() {
    assertThatThrownBy(() -> ReferenceData.require("no such file"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("not present");
  }

  @Test
  void expandsCompressedFiles() throws IOException {
    Path file = folder.resolve("a.xml.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("<a/>".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(ReferenceData.bytes(file)).asString(StandardCharsets.UTF_8).isEqualTo("<a/>");
  }

  @Test
  void findsTheFolderThatThePropertyTells() {
    String before = System.getProperty("caom2.shared");
    try {
      System.setProperty("caom2.shared", folder.toString());
      assertThat(ReferenceData.folder()).contains(folder);
      System.setProperty("caom2.shared", folder.resolve("none").toString());
      assertThat(ReferenceData.folder()).isEmpty();
    } finally {
      if (before == null) {
        System.clearProperty("caom2.shared");
      } else {
        System.setProperty("caom2.shared", before);
      }
    }
  }
}
