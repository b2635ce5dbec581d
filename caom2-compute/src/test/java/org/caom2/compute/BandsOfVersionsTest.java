package org.caom2.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.caom2.model.Plane;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.wcs.SpectralWCS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A spectrum from 370 to 1050 nm, which is optical and infrared. */
class BandsOfVersionsTest {
  private static Plane spectrum() {
    SpectralWCS energy =
        SpectralWCS.builder()
            .axis(Chunks.function("WAVE", "nm", 680, 0.5, 370, 1))
            .specsys("TOPOCENT")
            .build();
    return Chunks.plane(ProductType.THIS, Chunks.energy(energy));
  }

  @ParameterizedTest
  @EnumSource
  void areAsManyAsTheVersionHolds(Version version) {
    Coverage coverage = Coverage.of(spectrum(), version);
    List<EnergyBand> bands = Objects.requireNonNull(coverage.energy()).energyBands();
    List<String> told = coverage.issues().stream().map(Issue::message).toList();
    if (version.compareTo(Version.V2_3) > 0) {
      assertThat(bands).containsExactlyInAnyOrder(EnergyBand.OPTICAL, EnergyBand.INFRARED);
      assertThat(told).isEmpty();
    } else {
      assertThat(bands).containsExactly(EnergyBand.OPTICAL);
      assertThat(told)
          .singleElement()
          .asString()
          .startsWith(version + " has one emBand only: Optical, which holds most of ");
    }
  }
}
