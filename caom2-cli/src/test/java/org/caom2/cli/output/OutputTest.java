package org.caom2.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Output output = new Output(new Streams(InputStream.nullInputStream(), out, err));

  @Test
  void theWorstStatusStays() {
    assertThat(output.status()).isEqualTo(ExitStatus.OK);
    output.raise(ExitStatus.UNUSABLE);
    output.raise(ExitStatus.FOUND);
    assertThat(output.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(output.status().code()).isEqualTo(2);
  }

  @Test
  void resultsComeBeforeTheComplaintsThatFollowThem() {
    output.line("é");
    output.unusable("a\nb", "why");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("é\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("caom2: a\\nb: why\n");
    assertThat(output.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  @Test
  void noProgressIsShownOffATerminal() {
    for (int i = 0; i < 1000; i++) {
      output.tick(Double.NaN);
    }
    output.finish();
    assertThat(err.size()).isZero();
  }

  @Test
  void theTimeLeftIsToldOnceThereIsSomethingToGoBy() {
    assertThat(Progress.line(1000, 10, 0.0001, 0.0001)).isEqualTo("1000 documents, 100/s");
    assertThat(Progress.line(1000, 10, Double.NaN, Double.NaN)).isEqualTo("1000 documents, 100/s");
    assertThat(Progress.line(1000, 10, 0.25, 0.25))
        .isEqualTo("1000 documents, 100/s, 25 %, 0:00:30 left");
    // An earlier run did half of it.
    assertThat(Progress.line(500, 3600, 0.1, 0.6))
        .isEqualTo("500 documents, 0/s, 60 %, 4:00:00 left");
  }
}
