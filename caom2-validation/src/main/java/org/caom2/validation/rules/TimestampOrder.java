package org.caom2.validation.rules;

import java.time.Instant;
import org.caom2.model.Entity;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** When an entity, and one below it, changed. Source: CAOM: CaomEntity.maxLastModified. */
final class TimestampOrder extends ModelRule<Entity> {
  TimestampOrder() {
    super(
        "meta.timestamps",
        Severity.WARNING,
        Entity.class,
        "An entity changed last when itself or one below it did.");
  }

  @Override
  public void check(Entity entity, Context context) {
    Instant own = entity.lastModified();
    Instant below = entity.maxLastModified();
    if (own != null && below != null && below.isBefore(own)) {
      context.report(
          Entity.MAX_LAST_MODIFIED, "maxLastModified " + below + " is before lastModified " + own);
    }
  }
}
