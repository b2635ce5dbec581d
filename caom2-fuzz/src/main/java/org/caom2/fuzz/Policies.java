package org.caom2.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.caom2.batch.policy.PolicyFile;
import org.caom2.model.Observation;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.validation.Validator;
import org.caom2.validation.policy.Policy;

/** Any bytes can be read as a policy; one that was read can be judged by. */
final class Policies implements Property {
  private static final Validator STANDARD = Validator.standard();
  private static final Observation OBSERVATION =
      RandomObservations.of(Version.V2_5).density(0.5).siblings(1).observation(1);

  @Override
  public void tryWith(byte[] input) throws IOException {
    Outcome<Policy> read = PolicyFile.read(new ByteArrayInputStream(input));
    Oracle.check(
        (read.value() == null) == read.hasErrors(), () -> "a policy and faults: " + read.issues());
    for (Issue issue : read.issues()) {
      Oracle.check(issue.at() != null, () -> "no place: " + issue);
      Oracle.check(
          issue.message().indexOf('\n') < 0 && issue.message().indexOf('\r') < 0,
          () -> "several lines: " + issue);
    }
    Policy policy = read.value();
    if (policy != null) {
      Validator validator = STANDARD.under(policy);
      Oracle.same(
          validator.validate(OBSERVATION, Version.V2_5),
          validator.validate(OBSERVATION, Version.V2_5),
          "the verdict, asked again,");
    }
  }
}
