package org.caom2.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.caom2.json.CaomJson;
import org.caom2.json.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One codec for JSON serves all threads. */
class SharedJsonTest {
  private static final CaomJson JSON = CaomJson.codec().keepingPlaces();

  @ParameterizedTest
  @EnumSource
  void writingAndReading(Dialect dialect) throws Exception {
    CaomJson codec = JSON.writing(dialect);
    Shared.sameInAllThreads(
        Shared.samples(),
        sample -> {
          String text = codec.toText(sample.observation(), sample.version()).orThrow();
          assertThat(codec.readFrom(text).orThrow().observation()).isEqualTo(sample.observation());
          return text;
        });
  }

  @Test
  void faultyDocuments() throws Exception {
    Shared.sameInAllThreads(
        Shared.samples(),
        sample -> {
          String text = JSON.toText(sample.observation(), sample.version()).orThrow();
          return JSON.readFrom(text.replace("productID", "product").replace("1", "one")).issues();
        });
  }
}
