package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.CheckReturnValue;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Issues;
import org.caom2.model.schema.Version;

/**
 * An observation whose planes were computed from their chunks.
 *
 * <pre>{@code
 * Computation computation = Computation.of(document.observation(), document.version());
 * CaomXml.write(computation.observation(), document.version(), out).orThrow();
 * }</pre>
 *
 * <p>Stored checksums are left as they are, and do not fit any more where something changed; see
 * {@code Checksums.update} and {@code Checksums.updateWhereStored}.
 *
 * @param observation with the computed coverage in its planes
 * @param coverages what was computed, for each plane in their order
 */
@CheckReturnValue
public record Computation(Observation observation, List<Coverage> coverages) {
  private static final int LIMIT = 1000;

  public Computation {
    coverages = List.copyOf(coverages);
  }

  /**
   * Computes the planes of an observation.
   *
   * @param version of the document, by which chunks are chosen
   */
  public static Computation of(Observation observation, Version version) {
    return of(observation, version, version);
  }

  /**
   * Computes the planes of an observation that becomes one of another version.
   *
   * @param version of the document, by which chunks are chosen
   * @param target the version that has to hold what is computed
   */
  public static Computation of(Observation observation, Version version, Version target) {
    List<Plane> planes = new ArrayList<>();
    List<Coverage> coverages = new ArrayList<>();
    int images = PlaneChunks.images(observation);
    for (Plane plane : observation.planes()) {
      Coverage coverage = Coverage.of(PlaneChunks.of(plane, version, images), target);
      coverages.add(coverage);
      planes.add(coverage.applyTo(plane));
    }
    return new Computation(observation.toBuilder().planes(planes).build(), coverages);
  }

  /**
   * What could not be computed, and what was assumed, plane by plane: the first 1,000, then one
   * that counts the rest.
   */
  public List<Issue> issues() {
    Issues issues = new Issues(LIMIT);
    coverages.forEach(coverage -> coverage.issues().forEach(issues::add));
    return issues.toList();
  }
}
