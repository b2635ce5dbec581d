package org.caom2.compute;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The processor time of this thread, whatever else the machine does meanwhile. For tests that much
 * of something takes a bearable time, by bounds many times above it; how fast things are is
 * measured elsewhere.
 */
public final class CpuTime {
  private CpuTime() {}

  /** What the thread has taken so far. */
  public static Duration now() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  /** What it took since then. */
  public static Duration since(Duration start) {
    return now().minus(start);
  }
}
