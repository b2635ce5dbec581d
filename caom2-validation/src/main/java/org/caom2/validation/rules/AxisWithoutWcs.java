package org.caom2.validation.rules;

import org.caom2.model.Chunk;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Axis numbers without coordinates. Source: CAOM: Chunk.energyAxis and its siblings. */
final class AxisWithoutWcs extends ModelRule<Chunk> {
  AxisWithoutWcs() {
    super(
        "axis.no-wcs",
        Severity.ERROR,
        Chunk.class,
        "Where a chunk tells the number of an axis, it also has its coordinates.");
  }

  @Override
  public void check(Chunk chunk, Context context) {
    for (ChunkAxis.Numbered numbered : ChunkAxis.numbered(chunk)) {
      if (numbered.axis().wcs().get(chunk) == null && !context.isUnread(numbered.axis().wcs())) {
        context.report(
            numbered.axis().number(),
            numbered.name()
                + " is "
                + numbered.number()
                + " and "
                + numbered.axis().wcs().name()
                + " is missing");
      }
    }
  }
}
