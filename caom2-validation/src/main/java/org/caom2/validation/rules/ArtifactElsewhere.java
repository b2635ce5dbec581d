package org.caom2.validation.rules;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.caom2.model.Artifact;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Artifacts in several planes. Source: CAOM: Artifact.uri, contentChecksum. */
final class ArtifactElsewhere extends ModelRule<Observation> {
  ArtifactElsewhere() {
    super(
        "art.uri-duplicate",
        Severity.WARNING,
        Observation.class,
        "An artifact is in one plane of an observation.");
  }

  /** An artifact and the plane that it is in. */
  private record Placed(Plane plane, Artifact artifact) {}

  @Override
  public void check(Observation observation, Context context) {
    Map<URI, Placed> firsts = new HashMap<>();
    Map<URI, Placed> summed = new HashMap<>();
    for (Plane plane : observation.planes()) {
      for (Artifact artifact : plane.artifacts()) {
        Placed placed = new Placed(plane, artifact);
        Placed first = firsts.putIfAbsent(artifact.uri(), placed);
        Placed sum =
            artifact.contentChecksum() == null ? null : summed.putIfAbsent(artifact.uri(), placed);
        if (first != null) {
          Placed other = sum != null && contradict(placed, sum) ? sum : first;
          compare(placed, other, context);
        }
      }
    }
  }

  private void compare(Placed placed, Placed other, Context context) {
    // Within one plane, another rule tells.
    if (other.plane.uri().equals(placed.plane.uri())) {
      return;
    }
    boolean contradict = contradict(placed, other);
    URI uri = placed.artifact.uri();
    context.report(
        contradict ? Severity.ERROR : severity(),
        placed.artifact.pathBelow(placed.plane.pathBelow(context.path())),
        uri
            + " is also in "
            + other.plane.uri()
            + (contradict
                ? ", with contentChecksum "
                    + other.artifact.contentChecksum()
                    + ", and here with "
                    + placed.artifact.contentChecksum()
                : ""));
  }

  /** Whether both have a checksum of one algorithm, and not the same. */
  private static boolean contradict(Placed one, Placed other) {
    String sum1 = text(one);
    String sum2 = text(other);
    return !sum1.equals(sum2) && algorithm(sum1).equals(algorithm(sum2));
  }

  /** The checksum; upper and lower case are the same hexadecimal digits. */
  private static String text(Placed placed) {
    URI sum = placed.artifact.contentChecksum();
    return sum == null ? "" : sum.toString().toLowerCase(Locale.ROOT);
  }

  private static String algorithm(String sum) {
    return sum.substring(0, Math.max(0, sum.indexOf(':')));
  }
}
