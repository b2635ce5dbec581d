package org.caom2.wcs.sky;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.api.Test;

/** Agreement with Astropy, over a table of its answers. */
class FrameOracleTest {
  private static final double ARC_SECOND = 1 / 3600.0;

  @Test
  void frames() throws IOException {
    List<String> lines = Files.readAllLines(ReferenceData.require("oracle/wcs/frames.tsv"));
    Map<String, Double> worst = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Frame frame = frame(cells[0], cells[1]);
      double[] there = {Double.parseDouble(cells[2]), Double.parseDouble(cells[3])};
      assertThat(frame.toIcrs(there, there, 1)).isEqualTo(1);
      // There and back is exact here.
      double[] again = new double[2];
      frame.fromIcrs(there, again, 1);
      assertThat(
              Positions.separation(
                  again[0], again[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
          .as(line)
          .isLessThan(1e-13);
      double[] icrs = {Double.parseDouble(cells[4]), Double.parseDouble(cells[5])};
      double off = Positions.separation(there[0], there[1], icrs[0], icrs[1]);
      assertThat(frame.fromIcrs(icrs, icrs, 1)).isEqualTo(1);
      double offBack =
          Positions.separation(
              icrs[0], icrs[1], Double.parseDouble(cells[6]), Double.parseDouble(cells[7]));
      worst.merge(cells[0] + ' ' + cells[1], Math.max(off, offBack) / ARC_SECOND, Math::max);
      // Newcomb's precession in Astropy does not undo itself between two equinoxes of the FK4.
      double toleranceBack = (cells[1].equals("B1975") ? 1e-5 : 1e-6) * ARC_SECOND;
      if (!(off <= 1e-6 * ARC_SECOND && offBack <= toleranceBack)) {
        wrong.add(line + " off by " + off / ARC_SECOND + ", back by " + offBack / ARC_SECOND);
      }
    }
    worst.forEach(
        (name, off) ->
            System.out.println(String.format(Locale.ROOT, "%s: %.1e arcsec", name, off)));
    assertThat(wrong).isEmpty();
  }

  private static Frame frame(String name, String equinox) {
    double year = equinox.isEmpty() ? Double.NaN : Double.parseDouble(equinox.substring(1));
    return switch (name) {
      case "FK5" -> Frame.fk5(year);
      // Astropy takes the equinox for the epoch of observation.
      case "FK4" -> Frame.fk4(year, Precession.julianEpoch(year));
      case "FK4-NO-E" -> Frame.fk4WithoutTerms(year, null);
      case "FK4-obstime-J2000" -> Frame.fk4(year, 2000.0);
      case "GALACTIC" -> Frame.GALACTIC;
      case "SUPERGALACTIC" -> Frame.SUPERGALACTIC;
      case "ECLIPTIC" -> Frame.ecliptic(year);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
