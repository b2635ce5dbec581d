package org.caom2.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.caom2.wcs.sky.SkyAxes;
import org.caom2.wcs.sky.SkyWcs;

/**
 * A celestial WCS of {@code sky-headers.tsv} and the part of the sky from which points are taken.
 * The same file is read by {@code astropy-wcs.py}.
 *
 * @param axes the keywords
 * @param west least longitude of the points, in degrees
 * @param east greatest longitude
 * @param south least latitude
 * @param north greatest latitude
 */
record SkyHeader(SkyAxes axes, double west, double east, double south, double north) {
  private static final String TABLE = "sky-headers.tsv";

  /** Steps of a sequence that fills a square evenly: powers of the inverse plastic number. */
  private static final double STEP1 = 0.7548776662466927;

  private static final double STEP2 = 0.5698402909980532;

  /** The header of that name. */
  static SkyHeader of(String name) {
    InputStream table = Objects.requireNonNull(SkyHeader.class.getResourceAsStream(TABLE));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[0].equals(name))
          .map(SkyHeader::of)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no header \"" + name + '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SkyHeader of(String[] cells) {
    double[] n = new double[cells.length];
    for (int i = 3; i < cells.length; i++) {
      n[i] = Double.parseDouble(cells[i]);
    }
    SkyAxes axes =
        new SkyAxes(cells[1], cells[2], "deg", "deg", n[3], n[4], n[5], n[6], n[7], 0, 0, n[8]);
    return new SkyHeader(axes, n[9], n[10], n[11], n[12]);
  }

  /** The WCS of the keywords. */
  SkyWcs wcs() {
    return axes.solve().usable().orElseThrow();
  }

  /** That many points of the part of the sky, evenly spread: longitude, latitude, and so on. */
  double[] positions(int points) {
    double[] positions = new double[2 * points];
    for (int i = 0; i < points; i++) {
      positions[2 * i] = west + (east - west) * fraction((i + 1) * STEP1);
      positions[2 * i + 1] = south + (north - south) * fraction((i + 1) * STEP2);
    }
    return positions;
  }

  private static double fraction(double number) {
    return number - Math.floor(number);
  }
}
