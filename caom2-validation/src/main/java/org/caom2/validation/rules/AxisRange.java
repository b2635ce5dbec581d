package org.caom2.validation.rules;

import org.caom2.model.Chunk;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Numbers of axes. Source: CAOM: Chunk.naxis and its siblings. */
final class AxisRange extends ModelRule<Chunk> {
  /** One for each kind of coordinate, two of them of position. */
  static final int MOST_AXES = 7;

  AxisRange() {
    super(
        "axis.range",
        Severity.ERROR,
        Chunk.class,
        "naxis is from 1 to 7, and the numbers of axes are 1 or higher.");
  }

  @Override
  public void check(Chunk chunk, Context context) {
    Integer naxis = chunk.naxis();
    if (naxis != null && naxis == 0) {
      context.report(Severity.WARNING, Chunk.NAXIS, "naxis is 0");
    } else if (naxis != null && (naxis < 0 || naxis > MOST_AXES)) {
      context.report(Chunk.NAXIS, "naxis " + naxis + " is not within 1 to " + MOST_AXES);
    }
    for (ChunkAxis.Numbered numbered : ChunkAxis.numbered(chunk)) {
      if (numbered.number() < 1) {
        context.report(
            numbered.axis().number(),
            numbered.name() + " is " + numbered.number() + ", not 1 or higher");
      }
    }
  }
}
