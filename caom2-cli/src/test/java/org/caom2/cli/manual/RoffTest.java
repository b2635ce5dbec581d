package org.caom2.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoffTest {
  @Test
  void textIsNotTakenForRoff() {
    assertThat(Roff.escape("a-b \\n 'x' \"y\" ~/z ^ `"))
        .isEqualTo("a\\-b \\(rsn \\(aqx\\(aq \\(dqy\\(dq \\(ti/z \\(ha \\(ga");
    assertThat(Roff.escape("é, ×, 😀, \u0007\n\u007f"))
        .isEqualTo("\\[u00E9], \\[u00D7], \\[u1F600],   \\[u007F]");
  }

  @Test
  void linesAreNoRequests() {
    assertThat(new Roff().paragraph(List.of(".so /etc/passwd", "'br", "plain")).toString())
        .isEqualTo(".PP\n\\&.so /etc/passwd\n\\(aqbr\nplain\n");
    assertThat(new Roff().verbatim(List.of(".x")).toString())
        .isEqualTo(".PP\n.RS 4\n.nf\n\\&.x\n.fi\n.RE\n");
  }
}
