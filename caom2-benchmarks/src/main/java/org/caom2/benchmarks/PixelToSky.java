package org.caom2.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Pixels to positions on the sky, many points in one call. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class PixelToSky {
  /** Ours. */
  @Benchmark
  public double[] ours(SkyState state, Work.Points work, Work.Processor time) {
    work.points += state.wcs.pixelToSky(state.pixels, state.out, SkyState.POINTS);
    return state.out;
  }

  /** A rotation of the sphere and nothing else. */
  @Benchmark
  public double[] rotationOnly(SkyState state, Work.Points work, Work.Processor time) {
    Rotation.rotate(state.positions, state.out);
    work.points += SkyState.POINTS;
    return state.out;
  }

  /** wcslib as the reference calls it, point by point. */
  @Benchmark
  public double reference(ReferenceSky state, Work.Points work, Work.Processor time)
      throws Throwable {
    double sum = 0;
    for (int at = 0; at < state.pixels.length; at += 2) {
      sum += state.pix2sky(state.pixels[at], state.pixels[at + 1]);
    }
    work.points += SkyState.POINTS;
    return sum;
  }
}
