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
      output.tick();
    }
    output.finish();
    assertThat(err.size()).isZero();
  }
}
