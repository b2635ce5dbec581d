package org.caom2.benchmarks;

import org.caom2.wcs.sky.SkyWcs;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A WCS, points on the sky and the pixels where they lie. */
@State(Scope.Thread)
public class SkyState {
  /** Few enough that they stay in the cache of a processor. */
  static final int POINTS = 10_000;

  /** A name in {@code sky-headers.tsv}. */
  @Param({"TAN image", "SIN image", "HPX sky", "AIT sky", "CAR sky", "CAR oblique"})
  public String header = "";

  SkyWcs wcs;
  double[] positions;
  double[] pixels;
  double[] out;

  /** Solves the keywords and finds the pixels, of which there must be one for each point. */
  @Setup(Level.Trial)
  public void setUp() {
    SkyHeader chosen = SkyHeader.of(header);
    wcs = chosen.wcs();
    positions = chosen.positions(POINTS);
    pixels = new double[positions.length];
    out = new double[positions.length];
    if (wcs.skyToPixel(positions, pixels, POINTS) != POINTS) {
      throw new IllegalStateException("points outside the projection of " + header);
    }
  }
}
