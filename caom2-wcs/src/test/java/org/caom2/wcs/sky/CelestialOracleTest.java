package org.caom2.wcs.sky;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caom2.testkit.ReferenceData;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Agreement with wcslib, over a table of its answers. */
class CelestialOracleTest {
  private static final Map<String, Reason> REASONS =
      Map.of(
          "error:ctype-unknown-projection", Reason.PROJECTION_UNKNOWN,
          "error:ctype-mismatch", Reason.PROJECTION_MISMATCH,
          "error:ctype-unpaired", Reason.AXES_UNPAIRED,
          "error:projection-parameters-missing", Reason.PROJECTION_NEEDS_PARAMETERS,
          "error:matrix-singular", Reason.MATRIX_SINGULAR,
          "error:pole-unsolvable", Reason.POLE_UNSOLVABLE,
          "error:unit", Reason.UNIT_UNKNOWN);

  // Degrees; wcslib has these iterated, in single precision, or approximated near the pole.
  private static final Map<Projection, Double> SKY_TOLERANCE =
      Map.of(
          Projection.AIR, 1e-9,
          Projection.QSC, 1e-9,
          Projection.SZP, 1e-10,
          Projection.NCP, 3e-7,
          Projection.CSC, 3e-5);
  private static final Map<Projection, Double> PIXEL_TOLERANCE = Map.of(Projection.CSC, 1e-4);

  private record Row(Map<String, String> fields) {
    String text(String name) {
      return fields.getOrDefault(name, "");
    }

    double number(String name) {
      return Double.parseDouble(text(name));
    }

    Solved<SkyWcs> solve() {
      return new SkyAxes(
              text("ctype1"),
              text("ctype2"),
              text("cunit1").isEmpty() ? null : text("cunit1"),
              text("cunit2").isEmpty() ? null : text("cunit2"),
              number("crpix1"),
              number("crpix2"),
              number("crval1"),
              number("crval2"),
              number("cd11"),
              number("cd12"),
              number("cd21"),
              number("cd22"))
          .solve();
    }

    @Override
    public String toString() {
      return text("wcs_id")
          + ' '
          + text("mode")
          + ' '
          + text("ctype1")
          + ' '
          + text("note")
          + " ("
          + text("in1")
          + ", "
          + text("in2")
          + "): "
          + text("status")
          + " ("
          + text("out1")
          + ", "
          + text("out2")
          + ')';
    }
  }

  private static List<Row> rows;

  @BeforeAll
  static void read() throws IOException {
    List<String> lines = Files.readAllLines(ReferenceData.require("oracle/wcs/celestial.tsv"));
    String[] names = lines.get(0).split("\t", -1);
    rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> fields = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        fields.put(names[i], cells[i]);
      }
      rows.add(new Row(fields));
    }
  }

  private static List<Row> of(String mode) {
    // Without parameters, wcslib makes a constant of TPV, whereas it is TAN here.
    return rows.stream()
        .filter(row -> row.text("mode").equals(mode) && !row.text("ctype1").endsWith("TPV"))
        .toList();
  }

  @Test
  void unusableForTheSameReason() {
    List<Row> unusable = of("set");
    assertThat(unusable).isNotEmpty();
    for (Row row : unusable) {
      Solved<SkyWcs> solved = row.solve();
      assertThat(solved.usable()).as(row.toString()).isEmpty();
      assertThat(solved.remarks().stream().filter(Remark::fatal).map(Remark::reason))
          .as(row.toString())
          .isNotEmpty()
          .containsOnly(REASONS.get(row.text("status")));
    }
  }

  @Test
  void pixelsToTheSky() {
    Map<String, Double> worst = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Row row : of("p2s")) {
      SkyWcs wcs = row.solve().usable().orElseThrow(() -> new AssertionError(row.toString()));
      double[] world = {row.number("in1"), row.number("in2")};
      int good = wcs.pixelToWorld(world, world, 1);
      if ((good == 1) != row.text("status").equals("ok")) {
        wrong.add(row + " but " + world[0] + ", " + world[1]);
      } else if (good == 1) {
        int lon = wcs.longitudeAxis();
        double[] expected = {row.number("out1"), row.number("out2")};
        double off =
            Positions.separation(world[lon], world[1 - lon], expected[lon], expected[1 - lon]);
        worst.merge(wcs.projection().name(), off, Math::max);
        if (!(off <= SKY_TOLERANCE.getOrDefault(wcs.projection(), 1e-11))) {
          wrong.add(row + " off by " + off + " degrees");
        }
      }
    }
    print("pixel to sky, largest difference in degrees", worst);
    assertThat(wrong).isEmpty();
  }

  @Test
  void theSkyToPixels() {
    Map<String, Double> worst = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Row row : of("s2p")) {
      SkyWcs wcs = row.solve().usable().orElseThrow(() -> new AssertionError(row.toString()));
      double[] pixel = {row.number("in1"), row.number("in2")};
      int good = wcs.worldToPixel(pixel, pixel, 1);
      if ((good == 1) != row.text("status").equals("ok")) {
        wrong.add(row + " but " + pixel[0] + ", " + pixel[1]);
      } else if (good == 1) {
        double off = Math.hypot(pixel[0] - row.number("out1"), pixel[1] - row.number("out2"));
        worst.merge(wcs.projection().name(), off, Math::max);
        if (!(off <= PIXEL_TOLERANCE.getOrDefault(wcs.projection(), 1e-8))) {
          wrong.add(row + " off by " + off + " pixels");
        }
      }
    }
    print("sky to pixel, largest difference in pixels", worst);
    assertThat(wrong).isEmpty();
  }

  @Test
  void nativeCoordinates() {
    List<String> wrong = new ArrayList<>();
    for (Row row : of("s2p")) {
      SkyWcs wcs = row.solve().usable().orElseThrow();
      if (row.text("status").equals("ok") && wcs.projection() != Projection.LINEAR) {
        int lon = wcs.longitudeAxis();
        double[] at = {row.number(lon == 0 ? "in1" : "in2"), row.number(lon == 0 ? "in2" : "in1")};
        assertThat(wcs.skyToNative(at, at, 1)).isEqualTo(1);
        double off = Positions.separation(at[0], at[1], row.number("phi"), row.number("theta"));
        if (!(off <= 1e-11)) {
          wrong.add(row + " off by " + off + " degrees");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void print(String title, Map<String, Double> worst) {
    StringBuilder text = new StringBuilder(title).append(':');
    worst.forEach((name, off) -> text.append(String.format(Locale.ROOT, " %s %.1e", name, off)));
    System.out.println(text);
  }
}
