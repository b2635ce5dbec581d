package org.caom2.batch.report;

import java.util.Optional;
import org.caom2.model.Observation;

/**
 * Draws where on the sky the planes of an observation are, for a report that shows pictures. Must
 * be safe for any observation, and quick.
 */
@FunctionalInterface
public interface Footprints {
  /** Draws nothing. */
  Footprints NONE = observation -> Optional.empty();

  /**
   * A picture in SVG, self-contained, with a {@code viewBox}; empty if there is nothing to draw. It
   * is shown as an image: scripts in it do not run, and it cannot load anything.
   */
  Optional<String> svg(Observation observation);
}
