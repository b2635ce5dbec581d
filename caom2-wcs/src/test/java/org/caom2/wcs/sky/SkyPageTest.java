package org.caom2.wcs.sky;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caom2.testkit.QuotedCode;
import org.caom2.wcs.Solved;
import org.junit.jupiter.api.Test;

/** What docs/wcs.md shows of the sky is so. */
class SkyPageTest {
  private static final Path PAGE = Path.of("../docs/wcs.md");

  @Test
  void theCodeWorks() throws IOException {
    // shown: sky
    SkyAxes axes =
        new SkyAxes(
            "RA---TAN", "DEC--TAN", "deg", "deg", 512, 512, 83.63, 22.01, -5e-5, 0, 0, 5e-5);
    Solved<SkyWcs> solved = axes.solve();
    solved.remarks().forEach(remark -> System.out.println(remark.message()));
    SkyWcs wcs = solved.usable().orElseThrow();

    double[] corners = {0.5, 0.5, 1024.5, 0.5, 1024.5, 1024.5, 0.5, 1024.5};
    int onTheSky = wcs.pixelToSky(corners, corners, 4);

    FrameKeywords keywords = new FrameKeywords("FK5", 2017.4, wcs.system(), null);
    Frame frame = keywords.solve().usable().orElseThrow();
    int inTheIcrs = frame.toIcrs(corners, corners, 4);
    // end
    QuotedCode.assertShown(PAGE, SkyPageTest.class, "sky");
    assertThat(solved.remarks()).isEmpty();
    assertThat(onTheSky).isEqualTo(4);
    assertThat(inTheIcrs).isEqualTo(4);
    // The precession of 17.4 years is some 14 arcminutes at most.
    assertThat(Positions.separation(corners[0], corners[1], 83.63, 22.01)).isBetween(0.15, 0.3);
  }

  @Test
  void everyProjectionIsTold() throws IOException {
    String page = Files.readString(PAGE);
    String table = page.substring(page.indexOf("### Projections"), page.indexOf("### Frames"));
    for (Projection projection : Projection.values()) {
      assertThat(table).contains(projection.code());
    }
  }
}
