package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Writing what a version cannot hold. */
class LossyWritingTest {
  static Stream<Arguments> pairs() {
    return Stream.of(Version.values())
        .flatMap(from -> Stream.of(Version.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theOutcomeIsWhatTheDocumentReadsBackAs(Version from, Version to) throws IOException {
    for (int seed = 0; seed < 25; seed++) {
      Observation observation = RandomObservations.of(from).siblings(2).observation(seed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Outcome<Observation> written = CaomXml.codec().lossy().writeTo(observation, to, out);
      Observation held = written.value();
      Document back = CaomXml.read(new ByteArrayInputStream(out.toByteArray())).value();
      assertThat(back == null).as("seed %s", seed).isEqualTo(held == null);
      if (held != null && !held.equals(back.observation())) {
        fail(
            "seed "
                + seed
                + ": "
                + Differences.between(held, back.observation())
                + written.issues());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void nothingIsWrittenOfWhatIsRefused(Version from, Version to) throws IOException {
    for (int seed = 0; seed < 10; seed++) {
      Observation observation = RandomObservations.of(from).siblings(2).observation(seed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Outcome<Observation> written = CaomXml.write(observation, to, out);
      assertThat(out.size() == 0).isEqualTo(written.hasErrors());
    }
  }
}
