package org.caom2.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caom2.model.CustomAxis;
import org.caom2.model.Energy;
import org.caom2.model.Time;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;
import org.caom2.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds and samples of energy, time and custom axes. */
class IntervalsTest {
  private static Interval interval(String text) {
    String[] ends = text.trim().split(" ");
    return new Interval(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
  }

  private static List<Interval> intervals(String text) {
    List<Interval> intervals = new ArrayList<>();
    for (String each : text.split("\\|")) {
      intervals.add(interval(each));
    }
    return intervals;
  }

  private static Set<String> found(String bounds, String samples, Version version) {
    Interval outer = interval(bounds);
    List<Interval> inner = intervals(samples);
    Energy energy = Energy.builder().bounds(outer).samples(inner).build();
    Set<String> codes = Findings.codes(Findings.onPlane(plane -> plane.energy(energy), version));
    Time time = Time.builder().bounds(outer).samples(inner).build();
    assertThat(Findings.codes(Findings.onPlane(plane -> plane.time(time), version)))
        .isEqualTo(codes);
    CustomAxis custom = CustomAxis.builder().ctype("RM").bounds(outer).samples(inner).build();
    assertThat(Findings.codes(Findings.onPlane(plane -> plane.custom(custom), version)))
        .isEqualTo(codes);
    return codes;
  }

  private static Set<String> wanted(String codes) {
    return codes.equals("none") ? Set.of() : Set.of(codes.split(" & "));
  }

  @ParameterizedTest
  @CsvSource({
    "1 2, 1 2, none, none",
    "1 5, 1 2|3 4, none, none",
    "1 5, 1 2|2 4, information interval.disjoint, information interval.disjoint",
    "1 5, 3 4|1 2, error interval.disjoint, information interval.disjoint",
    "1 5, 1 3|2 4, error interval.disjoint, warning interval.disjoint",
    "1 5, 1 3|1 3, error interval.disjoint, warning interval.disjoint",
    "1 9, 1 8|2 3|4 5, error interval.disjoint, warning interval.disjoint",
    "1 5, 0 2, error interval.inside, warning interval.inside",
    "1 5, 1 6, error interval.inside, warning interval.inside",
    "1 1, 1 1, none, none",
    "5 1, 2 3, error interval.order, error interval.order",
    "1 5, 3 2, error interval.order, error interval.order",
  })
  void samples(String bounds, String samples, String until24, String since25) {
    assertThat(found(bounds, samples, Version.V2_4)).isEqualTo(wanted(until24));
    assertThat(found(bounds, samples, Version.V2_5)).isEqualTo(wanted(since25));
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 1, error/lower: lower is not a number",
    "1, NaN, error/upper: upper is not a number",
    "NaN, NaN, error/lower: lower is not a number",
    "NaN, Infinity, error/lower: lower is not a number",
    "1, Infinity, 'warning/upper: upper is Infinity, not finite'",
    "-Infinity, Infinity, 'warning/lower: lower is -Infinity, not finite'",
    "Infinity, 1, error/upper: upper 1.0 is below lower Infinity",
  })
  void limitsThatAreNoFiniteNumbers(double lower, double upper, String finding) {
    Interval interval = new Interval(lower, upper);
    Time bounds = Time.builder().bounds(interval).samples(List.of(interval)).build();
    CustomAxis custom =
        CustomAxis.builder().ctype("RM").bounds(interval).samples(List.of(interval)).build();
    Energy energy = Energy.builder().samples(List.of(interval)).build();
    for (Version version : List.of(Version.V2_4, Version.V2_5)) {
      assertThat(
              Findings.onPlane(plane -> plane.time(bounds).custom(custom).energy(energy), version))
          .filteredOn(issue -> issue.code().id().equals("interval.order"))
          .hasSize(5)
          .extracting(
              issue ->
                  issue.severity().label()
                      + issue.path().toString().replaceFirst(".*(?=/)", "")
                      + ": "
                      + issue.message())
          .containsOnly(finding);
    }
  }

  @Test
  void eachSampleIsReportedAtItsPlace() {
    Energy energy =
        Energy.builder().bounds(new Interval(1, 9)).samples(intervals("1 8|2 3|4 5")).build();
    assertThat(Findings.onPlane(plane -> plane.energy(energy), Version.V2_4))
        .extracting(issue -> issue.path().toString() + ": " + issue.message())
        .containsExactly(
            "plane[caom:C/o/p]/energy/samples[1]: 2.0 to 3.0 overlaps 1.0 to 8.0",
            "plane[caom:C/o/p]/energy/samples[2]: 4.0 to 5.0 overlaps 1.0 to 8.0");
  }

  @Test
  void samplesWithoutBoundsAreLeftToOthers() {
    Energy energy = Energy.builder().samples(intervals("3 4|1 2")).build();
    assertThat(Findings.onPlane(plane -> plane.energy(energy), Version.V2_4)).isEmpty();
  }
}
