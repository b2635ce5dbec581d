package org.caom2.validation.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caom2.model.Chunk;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Array axes without meaning. Source: CAOM: Chunk.naxis. */
final class AxisMissing extends ModelRule<Chunk> {
  AxisMissing() {
    super(
        "axis.missing",
        Severity.ERROR,
        Chunk.class,
        "Each array axis from 1 to naxis is the axis of something.");
  }

  @Override
  public void check(Chunk chunk, Context context) {
    Integer naxis = chunk.naxis();
    if (naxis == null || naxis > AxisRange.MOST_AXES || ChunkAxis.isUnread(context)) {
      return;
    }
    Set<Integer> used =
        ChunkAxis.numbered(chunk).stream()
            .map(ChunkAxis.Numbered::number)
            .collect(Collectors.toSet());
    String missing =
        IntStream.rangeClosed(1, naxis)
            .filter(number -> !used.contains(number))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      context.report(
          Chunk.NAXIS, "naxis is " + naxis + ", and nothing is on array axis " + missing);
    }
  }
}
