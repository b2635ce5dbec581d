package org.caom2.validation.rules;

import org.caom2.model.Chunk;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** The two axes of a position. Source: CAOM: Chunk.positionAxis1, Chunk.positionAxis2. */
final class AxisPair extends ModelRule<Chunk> {
  AxisPair() {
    super(
        "axis.pair",
        Severity.ERROR,
        Chunk.class,
        "positionAxis1 and positionAxis2 are both set or both absent.");
  }

  @Override
  public void check(Chunk chunk, Context context) {
    Integer first = chunk.positionAxis1();
    Integer second = chunk.positionAxis2();
    if (context.isUnread(Chunk.POSITION_AXIS1) || context.isUnread(Chunk.POSITION_AXIS2)) {
      return;
    }
    if (first == null && second != null) {
      context.report(
          Chunk.POSITION_AXIS1, "positionAxis2 is " + second + " and positionAxis1 is missing");
    } else if (first != null && second == null) {
      context.report(
          Chunk.POSITION_AXIS2, "positionAxis1 is " + first + " and positionAxis2 is missing");
    }
  }
}
