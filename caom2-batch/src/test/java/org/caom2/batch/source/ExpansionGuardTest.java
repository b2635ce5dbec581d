package org.caom2.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Streams that hold more than they should, and those that break. */
class ExpansionGuardTest {
  private static final int MEBIBYTE = 1 << 20;

  @Test
  void whatGrowsOutOfProportionFailsForGood() throws IOException {
    InputStream zeros = new ByteArrayInputStream(new byte[3 * MEBIBYTE]);
    try (ExpansionGuard guard = new ExpansionGuard(zeros, () -> 10)) {
      assertThat(guard.skip(MEBIBYTE)).isEqualTo(MEBIBYTE);
      assertThatThrownBy(guard::read).hasMessageContaining("refused as a bomb");
      assertThatThrownBy(guard::read).hasMessageContaining("refused as a bomb");
      assertThatThrownBy(() -> guard.skip(1)).hasMessageContaining("refused as a bomb");
    }
  }

  @Test
  void whatGrowsInProportionIsRead() throws IOException {
    InputStream zeros = new ByteArrayInputStream(new byte[3 * MEBIBYTE]);
    try (ExpansionGuard guard = new ExpansionGuard(zeros, () -> 3L * MEBIBYTE / 200)) {
      assertThat(guard.readAllBytes()).hasSize(3 * MEBIBYTE);
    }
  }

  @Test
  void aBrokenStreamStaysBroken() throws IOException {
    InputStream once =
        new ByteArrayInputStream(new byte[0]) {
          private boolean broken;

          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            if (broken) {
              return -1;
            }
            broken = true;
            throw new IllegalStateException("odd");
          }
        };
    try (ExpansionGuard guard = new ExpansionGuard(once, null)) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(guard::read)
            .isInstanceOf(IOException.class)
            .hasMessage("broken compression: odd");
      }
    }
  }
}
