package org.caom2.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.caom2.compute.Computation;
import org.caom2.compute.repair.RegionRepair;
import org.caom2.json.CaomJson;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.validation.Validator;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.policy.BuiltInPolicies;
import org.caom2.xml.CaomXml;

/**
 * Whatever was read can be checked, computed, mended, compared and given checksums, and doing so
 * again changes nothing.
 */
final class WorkOnDocuments implements Property {
  private static final CaomXml XML = CaomXml.codec().withLimits(Documents.LIMITS).keepingPlaces();
  private static final CaomJson JSON =
      CaomJson.codec().withLimits(Documents.LIMITS).keepingPlaces();
  private static final Validator STANDARD = Validator.standard();
  private static final List<Validator> UNDER_POLICIES =
      BuiltInPolicies.names().stream()
          .map(name -> STANDARD.under(BuiltInPolicies.named(name).orElseThrow()))
          .toList();

  @Override
  public void tryWith(byte[] input) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(input);
    boolean json = input.length > 0 && input[0] == '{';
    Outcome<Document> read = json ? JSON.readFrom(in) : XML.readFrom(in);
    Document document = read.value();
    if (document == null) {
      return;
    }
    Oracle.same(STANDARD.validate(read), STANDARD.validate(read), "the verdict, asked again,");
    UNDER_POLICIES.forEach(validator -> told(validator.validate(document)));
    Observation observation = document.observation();
    Version version = document.version();
    Computation computed = Computation.of(observation, version);
    told(computed.issues());
    told(STANDARD.validate(computed.observation(), version));
    Oracle.same(
        computed.observation(),
        Computation.of(computed.observation(), version).observation(),
        "what is computed again");
    RegionRepair repaired = RegionRepair.of(observation, version);
    Oracle.same(
        repaired.isDone(),
        repaired.mended().stream().allMatch(each -> each.obstacle() == null),
        "whether all is mended");
    checksums(observation, version);
    List<Difference> differences = Differences.between(observation, observation);
    Oracle.check(differences.isEmpty(), () -> "differs from itself: " + differences);
  }

  private static void told(List<Issue> issues) {
    for (Issue issue : issues) {
      Oracle.check(
          issue.message().indexOf('\n') < 0 && issue.message().indexOf('\r') < 0,
          () -> "several lines: " + issue);
    }
  }

  private static void checksums(Observation observation, Version version) {
    Checksums sums = Checksums.of(version);
    Observation updated = sums.update(observation);
    Oracle.same(updated, sums.update(updated), "what has its checksums");
    Oracle.same(
        Checksums.drop(observation), Checksums.drop(updated), "what has its checksums no more");
  }
}
