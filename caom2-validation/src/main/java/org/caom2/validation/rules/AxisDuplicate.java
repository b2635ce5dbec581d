package org.caom2.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.caom2.model.Chunk;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Axes of one number, also beyond naxis. Source: CAOM: Chunk.naxis. */
final class AxisDuplicate extends ModelRule<Chunk> {
  AxisDuplicate() {
    super(
        "axis.duplicate",
        Severity.ERROR,
        Chunk.class,
        "The axes of a chunk have different numbers.");
  }

  @Override
  public void check(Chunk chunk, Context context) {
    Map<Integer, String> names = new HashMap<>();
    for (ChunkAxis.Numbered numbered : ChunkAxis.numbered(chunk)) {
      String other = names.putIfAbsent(numbered.number(), numbered.name());
      if (other != null) {
        context.report(
            numbered.axis().number(),
            numbered.name() + " and " + other + " are both " + numbered.number());
      }
    }
  }
}
