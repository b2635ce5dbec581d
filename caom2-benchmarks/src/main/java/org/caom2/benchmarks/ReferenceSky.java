package org.caom2.benchmarks;

import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same points as {@link SkyState}, and the transformations of the reference. */
@State(Scope.Thread)
public class ReferenceSky {
  private static final double CLOSE = 1e-8;

  double[] positions;
  double[] pixels;
  private MethodHandle toSky;
  private MethodHandle toPixel;

  /** Makes the transformations, which must agree with ours. */
  @Setup(Level.Trial)
  public void setUp(SkyState state) throws Throwable {
    SkyHeader header = SkyHeader.of(state.header);
    positions = state.positions;
    pixels = state.pixels;
    toSky = Native.sky("pix2sky", header);
    toPixel = Native.sky("sky2pix", header);
    double ours = positions[0] + positions[1];
    double off = Math.abs(pix2sky(pixels[0], pixels[1]) - ours) % 360;
    if (Math.min(off, 360 - off) > CLOSE) {
      throw new IllegalStateException("the reference finds another position: off by " + off);
    }
  }

  /** The sum of the two coordinates of a pixel's position. */
  double pix2sky(double pixel1, double pixel2) throws Throwable {
    double[] out = (double[]) toSky.invokeExact(new double[] {pixel1, pixel2});
    return out[0] + out[1];
  }

  /** The sum of the two pixel coordinates of a position. */
  double sky2pix(double longitude, double latitude) throws Throwable {
    double[] out = (double[]) toPixel.invokeExact(new double[] {longitude, latitude});
    return out[0] + out[1];
  }
}
