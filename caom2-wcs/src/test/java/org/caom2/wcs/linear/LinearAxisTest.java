package org.caom2.wcs.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;
import org.caom2.wcs.Solved;
import org.junit.jupiter.api.Test;

class LinearAxisTest {
  @Test
  void stepsAreEqual() {
    LinearAxis axis = new LinearAxis("FARADAY", "rad/m**2", 10, -50, 0.5);
    Solved<LinearWcs> solved = axis.solve();
    LinearWcs wcs = solved.usable().orElseThrow();

    assertThat(solved.remarks()).isEmpty();
    assertThat(wcs.world(12)).isEqualTo(-49);
    assertThat(wcs.pixel(-49)).isCloseTo(12, within(1e-12));
    assertThat(wcs.worldUnits()).containsExactly("rad/m**2");
    assertThat(wcs.physicalTypes()).containsExactly("phys.polarization.rotMeasure");
    assertThat(wcs.axis()).isEqualTo(axis);
    double[] points = {10, Double.NaN, 11};
    assertThat(wcs.pixelToWorld(points, points, 3)).isEqualTo(2);
    assertThat(points).containsExactly(-50, Double.NaN, -49.5);
    assertThat(wcs.worldToPixel(points, points, 3)).isEqualTo(2);
    assertThat(points).containsExactly(10, Double.NaN, 11);
  }

  @Test
  void polarizationsHaveNoUnit() {
    LinearWcs wcs = new LinearAxis("STOKES", null, 1, 1, 1).solve().usable().orElseThrow();

    assertThat(wcs.worldUnits()).containsExactly("");
    assertThat(wcs.physicalTypes()).containsExactly("phys.polarization.stokes");
    assertThat(new LinearAxis("FLUX", "counts", 1, 1, 1).solve().usable().orElseThrow())
        .satisfies(flux -> assertThat(flux.physicalTypes()).containsExactly(""));
  }

  @Test
  void aStepOfZeroLeavesTheValue() {
    Solved<LinearWcs> solved = new LinearAxis("STOKES", null, 1, 4, 0).solve();

    assertThat(solved.remarks()).extracting(Remark::reason).containsExactly(Reason.STEP_ZERO);
    assertThat(solved.usable().orElseThrow().world(9)).isEqualTo(4);
    assertThat(solved.usable().orElseThrow().pixel(4)).isNaN();
  }

  @Test
  void numbersAreFinite() {
    for (double number : new double[] {Double.NaN, 1.0 / 0, -1.0 / 0}) {
      assertThat(new LinearAxis("RM", null, number, 1, 1).solve().remarks())
          .extracting(Remark::reason)
          .containsExactly(Reason.NOT_FINITE);
      assertThat(new LinearAxis("RM", null, 1, number, 1).solve().wcs()).isNull();
      assertThat(new LinearAxis("RM", null, 1, 1, number).solve().wcs()).isNull();
    }
    LinearWcs wcs = new LinearAxis("RM", null, 1, 1e308, 1e308).solve().usable().orElseThrow();
    assertThat(wcs.world(1e10)).isNaN();
    assertThat(wcs.world(1.0 / 0)).isNaN();
  }
}
