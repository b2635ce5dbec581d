package org.caom2.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is alive near the end of a run does not depend on how long it was. */
@Timeout(120)
class MemoryTest {
  private static final int FEW = 200;
  private static final int MANY = 20 * FEW;

  /** Less than half of what a directory of that many members took when it was held in memory. */
  private static final long MOST_GROWTH = 3L << 18;

  @TempDir private Path folder;

  private static long live() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** The bytes that are alive when the last but one of so many results is taken. */
  private static long liveAfter(Path archive, int count) {
    long live = -1;
    try (Run run = Batch.of(archive.toString()).workers(1).start()) {
      for (int i = 0; i < count; i++) {
        run.next();
        live = i == count - 2 ? live() : live;
      }
      assertThat(run.hasNext()).isFalse();
    }
    return live;
  }

  private Path zip(int count) throws IOException {
    Path file = folder.resolve(count + ".zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("documents/" + i + ".xml"));
        zip.write("<none/>".getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  @Test
  void longZipArchives() throws IOException {
    Path few = zip(FEW);
    Path many = zip(MANY);
    liveAfter(few, FEW);
    assertThat(liveAfter(many, MANY) - liveAfter(few, FEW)).isLessThan(MOST_GROWTH);
  }

  @Test
  void longTarArchives() throws IOException {
    Path few = Archive.tar(folder.resolve("few.tgz"), FEW);
    Path many = Archive.tar(folder.resolve("many.tgz"), 4 * FEW);
    int others = FEW / 10;
    liveAfter(few, FEW + others);
    long growth = liveAfter(many, 4 * (FEW + others)) - liveAfter(few, FEW + others);
    assertThat(growth).isLessThan(MOST_GROWTH);
  }
}
