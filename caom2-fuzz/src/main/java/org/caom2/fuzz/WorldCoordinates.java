package org.caom2.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.caom2.wcs.Solved;
import org.caom2.wcs.Wcs;
import org.caom2.wcs.linear.LinearAxis;
import org.caom2.wcs.sky.SkyAxes;
import org.caom2.wcs.sky.SkyWcs;
import org.caom2.wcs.spectral.SpectralAxis;
import org.caom2.wcs.time.TimeAxis;
import org.caom2.wcs.unit.Unit;

/**
 * Any numbers make a header, and any pixel has coordinates or none; what is counted as a coordinate
 * is one. The first byte chooses the kind of axis, or has the rest taken for a unit.
 */
final class WorldCoordinates implements Property {
  private static final String[] PROJECTIONS = {
    "TAN", "SIN", "ZEA", "ARC", "STG", "AIT", "MOL", "CAR", "CEA", "MER", "SFL", "PAR", "AZP",
    "SZP", "ZPN", "AIR", "CYP", "COP", "COE", "COD", "COO", "BON", "PCO", "TSC", "CSC", "QSC",
    "HPX", "XPH", "NCP", "GLS", "???", "",
  };
  private static final int POINTS = 8;

  @Override
  public void tryWith(byte[] input) {
    Numbers numbers = new Numbers(input);
    switch (numbers.choice("sky", "sky", "spectral", "time", "linear", "unit")) {
      case "sky" -> sky(numbers);
      case "spectral" -> spectral(numbers);
      case "time" -> time(numbers);
      case "linear" -> linear(numbers);
      default -> {
        String text = new String(input, 1, Math.max(0, input.length - 1), StandardCharsets.UTF_8);
        Solved<Unit> unit = Unit.parse(text);
        Oracle.check(
            unit.wcs() != null || !unit.remarks().isEmpty(),
            () -> "no unit and no remark: " + text);
      }
    }
  }

  private static void sky(Numbers n) {
    String projection = n.choice(PROJECTIONS);
    String[] both =
        n.choice(
            new String[] {"RA---", "DEC--"},
            new String[] {"DEC--", "RA---"},
            new String[] {"GLON-", "GLAT-"},
            new String[] {"ELON-", "ELAT-"});
    String unit = n.maybeOf("deg", "rad", "arcsec", "m");
    SkyAxes axes =
        new SkyAxes(
            both[0] + projection,
            both[1] + projection,
            unit,
            n.choice(true, false) ? unit : "deg",
            n.number(),
            n.number(),
            n.number(),
            n.number(),
            n.number(),
            n.number(),
            n.number(),
            n.number(),
            n.maybe(),
            n.maybe());
    Solved<SkyWcs> solved = axes.solve();
    told(solved);
    SkyWcs wcs = solved.wcs();
    if (wcs == null) {
      return;
    }
    points(wcs, n);
    double[] sky = new double[2 * POINTS];
    wcs.pixelToSky(pixels(n, 2), sky, POINTS);
    for (int i = 0; i < sky.length; i += 2) {
      double longitude = sky[i];
      double latitude = sky[i + 1];
      Oracle.check(
          Double.isNaN(longitude) == Double.isNaN(latitude)
              && !(longitude < 0 || longitude > 360)
              && !(Math.abs(latitude) > 90),
          () -> "a position at " + longitude + ", " + latitude + " of " + axes);
    }
  }

  private static void spectral(Numbers n) {
    String ctype =
        n.choice(
            "WAVE",
            "FREQ",
            "VELO",
            "VRAD",
            "VOPT",
            "ZOPT",
            "AWAV",
            "ENER",
            "WAVN",
            "BETA",
            "VOPT-F2W",
            "VRAD-W2F",
            "VELO-F2V",
            "FREQ-W2F",
            "WAVE-F2W",
            "AWAV-LOG",
            "WAVE-LOG",
            "WAVE-A2W",
            "WAVE-GRI",
            "FREQ-LOG",
            "FELO-HEL");
    String unit = n.maybeOf("m", "nm", "Hz", "GHz", "m/s", "km/s", "eV", "J", "Angstrom", "/m");
    SpectralAxis axis =
        new SpectralAxis(
            ctype,
            unit,
            n.number(),
            n.number(),
            n.number(),
            n.maybeOf(1L, 0L, -1L, 4096L, Long.MAX_VALUE),
            n.maybe(),
            n.maybe());
    told(axis.solve());
    axis.solve()
        .usable()
        .ifPresent(
            wcs -> {
              points(wcs, n);
              double[] waves = new double[POINTS];
              int found = wcs.pixelToWavelength(pixels(n, 1), waves, POINTS);
              counted(found, waves, 1, axis);
            });
  }

  private static void time(Numbers n) {
    TimeAxis axis =
        new TimeAxis(
            n.choice("TIME", "UTC", "TAI", "TT", "TDB", "TCB", "TCG", "UT1", "GPS", "LOCAL", "X"),
            n.maybeOf("d", "s", "h", "a", "min", "m"),
            n.maybeOf("UTC", "TAI", "TT", "TDB", "TCB", "TCG", "UT1", "GPS", "LOCAL", " "),
            n.maybe(),
            n.number(),
            n.number(),
            n.number());
    told(axis.solve());
    axis.solve()
        .usable()
        .ifPresent(
            wcs -> {
              points(wcs, n);
              double pixel = n.number();
              wcs.utc(pixel);
              wcs.remarks(pixel);
            });
  }

  private static void linear(Numbers n) {
    LinearAxis axis =
        new LinearAxis(
            n.choice("FARADAY", "STOKES", "X"), "rad/m**2", n.number(), n.number(), n.number());
    told(axis.solve());
    axis.solve().usable().ifPresent(wcs -> points(wcs, n));
  }

  private static void told(Solved<?> solved) {
    Oracle.check(
        solved.wcs() != null || !solved.remarks().isEmpty(), () -> "unusable without a remark");
  }

  private static double[] pixels(Numbers n, int dimensions) {
    double[] pixels = new double[dimensions * POINTS];
    Arrays.setAll(pixels, i -> n.number());
    return pixels;
  }

  /** There and back again, each time with as many points as are said to be. */
  private static void points(Wcs wcs, Numbers n) {
    double[] worlds = new double[wcs.worldDimensions() * POINTS];
    int found = wcs.pixelToWorld(pixels(n, wcs.pixelDimensions()), worlds, POINTS);
    counted(found, worlds, wcs.worldDimensions(), wcs);
    double[] pixels = new double[wcs.pixelDimensions() * POINTS];
    counted(wcs.worldToPixel(worlds, pixels, POINTS), pixels, wcs.pixelDimensions(), wcs);
    double[] others = pixels(n, wcs.worldDimensions());
    counted(wcs.worldToPixel(others, pixels, POINTS), pixels, wcs.pixelDimensions(), wcs);
    Oracle.same(wcs.worldDimensions(), wcs.worldUnits().size(), "the number of units");
    Oracle.same(wcs.worldDimensions(), wcs.physicalTypes().size(), "the number of types");
  }

  private static void counted(int said, double[] points, int dimensions, Object of) {
    int known = 0;
    for (int i = 0; i < points.length; i += dimensions) {
      boolean first = Double.isNaN(points[i]);
      boolean last = Double.isNaN(points[i + dimensions - 1]);
      Oracle.check(first == last, () -> "half a point in " + Arrays.toString(points) + " of " + of);
      known += first ? 0 : 1;
    }
    Oracle.same(known, said, "the number of points " + Arrays.toString(points) + " of " + of);
  }
}
