package org.caom2.compute.rules;

import java.util.stream.Stream;
import org.caom2.compute.Coverage;
import org.caom2.compute.PlaneChunks;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** What the rules on planes have in common; the coverage of a plane is computed once for all. */
abstract class PlaneRule extends ModelRule<Plane> {
  PlaneRule(String id, Severity severity, String sentence) {
    super(id, severity, Plane.class, sentence);
  }

  /** What the chunks of the plane cover. */
  static Coverage coverage(Plane plane, Context context) {
    return context.shared(plane, Coverage.class, () -> Coverage.of(chunks(plane, context)));
  }

  /** The chunks that the coverage is computed of, with their footprints. */
  static PlaneChunks chunks(Plane plane, Context context) {
    return context.shared(
        plane, PlaneChunks.class, () -> PlaneChunks.of(plane, context.version(), images(context)));
  }

  private record Images(int count) {}

  private static int images(Context context) {
    Observation observation = context.observation();
    return context.shared(
            observation, Images.class, () -> new Images(PlaneChunks.images(observation)))
        .count;
  }

  /** The chunks of the plane, whether the coverage is computed of them or not. */
  static Stream<Chunk> everyChunk(Plane plane) {
    return plane.artifacts().stream()
        .flatMap(artifact -> artifact.parts().stream())
        .flatMap(part -> part.chunks().stream());
  }

  /**
   * Whether an axis of every chunk that has it could be computed; if not, what the others cover is
   * not all of it.
   */
  static boolean isWhole(Coverage coverage, Field<Plane, ?> axis) {
    String inChunk = "]/" + axis.name();
    return coverage.issues().stream()
        .noneMatch(issue -> issue.isError() && issue.path().toString().contains(inChunk));
  }
}
