package org.caom2.fuzz;

import java.util.List;
import java.util.stream.Stream;
import org.caom2.batch.policy.PolicyFile;
import org.caom2.compute.Computation;
import org.caom2.compute.repair.RegionRepair;
import org.caom2.model.convert.Conversion;
import org.caom2.model.schema.Version;
import org.caom2.validation.Validator;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.policy.BuiltInPolicies;
import org.caom2.xml.CaomXml;
import org.caom2.xml.xpath.CaomXPath;
import org.junit.jupiter.api.Test;

/** Validators, checksums, expressions and the computation of planes serve all threads. */
class SharedWorkTest {
  private static final Validator STANDARD = Validator.standard();

  @Test
  void validators() throws Exception {
    Shared.sameInAllThreads(
        Shared.samples(), sample -> STANDARD.validate(sample.observation(), sample.version()));
  }

  @Test
  void validatorsUnderPolicies() throws Exception {
    for (String name : BuiltInPolicies.names()) {
      Validator validator = STANDARD.under(BuiltInPolicies.named(name).orElseThrow());
      Shared.sameInAllThreads(
          Shared.samples(), sample -> validator.validate(sample.observation(), sample.version()));
    }
  }

  @Test
  void checksums() throws Exception {
    for (Version version : List.of(Version.V2_4, Version.V2_5)) {
      Checksums sums = Checksums.of(version);
      Shared.sameInAllThreads(Shared.samples(), sample -> sums.update(sample.observation()));
    }
  }

  @Test
  void conversions() throws Exception {
    Shared.sameInAllThreads(
        Shared.samples(),
        sample ->
            Stream.of(Version.values())
                .map(version -> Conversion.to(sample.observation(), version).value())
                .toList());
  }

  @Test
  void computation() throws Exception {
    Shared.sameInAllThreads(
        Shared.samples(),
        sample -> {
          Computation computed = Computation.of(sample.observation(), sample.version());
          return List.of(
              computed.observation(),
              computed.issues(),
              RegionRepair.of(sample.observation(), sample.version()).observation());
        });
  }

  @Test
  void expressions() throws Exception {
    CaomXPath expression = CaomXPath.compile("//caom:*[caom:lower < '4e-7']/@* | //caom:uri");
    List<org.dom4j.Document> trees =
        Shared.samples().stream()
            .map(sample -> CaomXml.document(sample.observation(), sample.version()).orThrow())
            .toList();
    Shared.sameInAllThreads(trees, tree -> expression.evaluate(tree).strings());
  }

  /** What is not thread-safe inside of it would show when a policy is read. */
  @Test
  void policies() throws Exception {
    List<String> texts =
        List.of(
            "policy: a",
            "policy: a\nseverities: {art.uri-scheme: error}",
            "policy: a\nrequire: [Plane.position]",
            "{\"policy\": \"a\", \"allow\": [{\"path\": \"Observation.collection\","
                + " \"pattern\": \"[A-Z]+\"}]}");
    Shared.sameInAllThreads(texts, text -> PolicyFile.parse(text).orThrow().asks());
  }
}
