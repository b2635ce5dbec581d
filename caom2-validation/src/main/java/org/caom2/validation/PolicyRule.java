package org.caom2.validation;

import java.util.List;
import org.caom2.model.issue.Severity;
import org.caom2.validation.policy.Demand;
import org.caom2.validation.policy.PolicyCode;

/**
 * What a policy asks of fields, as a rule on every object.
 *
 * @param code the check
 * @param demands those of that check
 */
record PolicyRule(PolicyCode code, List<Demand> demands) implements Rule<Object> {
  @Override
  public String id() {
    return code.id();
  }

  @Override
  public Severity severity() {
    return code.severity();
  }

  @Override
  public String sentence() {
    return code.sentence();
  }

  @Override
  public Class<Object> subject() {
    return Object.class;
  }

  @Override
  public void check(Object subject, Context context) {
    for (Demand demand : demands) {
      if (demand.isFor(context.type(), context.observation(), context.version())) {
        demand.check(
            context.type(),
            subject,
            context.path(),
            context.version(),
            (severity, at, message) -> {
              if (code != PolicyCode.REQUIRED || !context.isUnread(at)) {
                context.report(severity, at, message);
              }
            });
      }
    }
  }
}
