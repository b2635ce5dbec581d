package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.Observation;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a version can hold survives being written and read. */
class RoundTripTest {
  private static final int COUNT = 350;

  @ParameterizedTest
  @EnumSource
  void ofRandomObservations(Version version) throws IOException {
    Optional<OfficialSchema> schema = OfficialSchema.find(version);
    for (int seed = 0; seed < COUNT; seed++) {
      Observation observation = RandomObservations.of(version).observation(seed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Outcome<Observation> written = CaomXml.write(observation, version, out);
      assertThat(written.issues()).as("seed %s", seed).isEmpty();
      assertThat(written.value()).as("seed %s", seed).isSameAs(observation);

      byte[] document = out.toByteArray();
      Outcome<Document> read = CaomXml.read(new ByteArrayInputStream(document));
      assertThat(read.issues()).as("seed %s", seed).isEmpty();
      Document back = read.orThrow();
      if (!back.observation().equals(observation)) {
        fail("seed " + seed + ": " + Differences.between(observation, back.observation()));
      }
      assertThat(back.version()).isEqualTo(version);
      assertThat(back.format()).isEqualTo(Format.XML);
      if (seed % 10 == 0 && schema.isPresent()) {
        assertThat(schema.get().refuses(document)).as("seed %s", seed).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void byText(Version version) {
    for (int seed = 0; seed < COUNT / 10; seed++) {
      Observation observation = RandomObservations.of(version).observation(-seed);
      String text = CaomXml.codec().toText(observation, version).orThrow();
      assertThat(CaomXml.read(text).orThrow().observation()).isEqualTo(observation);
    }
  }
}
