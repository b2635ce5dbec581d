package org.caom2.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caom2.batch.source.Sources;
import org.caom2.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What finds documents and has them checked. */
class FeederTest {
  @TempDir Path folder;

  @Test
  @Timeout(20)
  void whereThereAreNoThreadsItChecksByItself() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("a.xml"), "<a/>");
    Window<Result> window = new Window<>(5, 1000);
    Feeder feeder =
        new Feeder(
            new Sources(List.of(file.toString()), InputStream.nullInputStream()),
            Checkpoint.START,
            new Check(Validator.standard(), false),
            window,
            1000,
            work -> {
              throw new OutOfMemoryError("unable to create native thread");
            });
    feeder.run();
    assertThat(window.take()).isInstanceOf(Result.Checked.class);
    assertThat(window.take()).isNull();
  }
}
