package org.caom2.validation.rules;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.caom2.model.Provenance;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** When a plane was made. Source: CAOM: Provenance.lastExecuted. */
final class LastExecuted extends ModelRule<Provenance> {
  LastExecuted() {
    super(
        "prov.last-executed",
        Severity.WARNING,
        Provenance.class,
        "A plane was not made in the future, with a margin of one day for clocks and time zones.");
  }

  @Override
  public void check(Provenance provenance, Context context) {
    Instant last = provenance.lastExecuted();
    if (last != null && last.isAfter(context.now().plus(1, ChronoUnit.DAYS))) {
      context.report(Provenance.LAST_EXECUTED, "lastExecuted " + last + " is in the future");
    }
  }
}
