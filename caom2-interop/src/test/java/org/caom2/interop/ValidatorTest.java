package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.nrc.cadc.caom2.util.CaomValidator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caom2.model.CustomAxis;
import org.caom2.model.Energy;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.PlaneBuilder;
import org.caom2.model.Position;
import org.caom2.model.Proposal;
import org.caom2.model.Time;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Point;
import org.caom2.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the validator of the reference says of an observation, and what our rules say. */
class ValidatorTest {
  private static final Interval BOUNDS = new Interval(1, 5);

  static Stream<Arguments> observations() {
    return Stream.of(
        arguments("samples apart", energy(BOUNDS, 1, 2, 3, 5), true, ""),
        arguments("samples that touch", energy(BOUNDS, 1, 3, 3, 5), false, "information"),
        arguments(
            "one without length that touches", energy(BOUNDS, 1, 5, 5, 5), false, "information"),
        arguments("samples that overlap", energy(BOUNDS, 1, 3, 2, 5), false, "error"),
        arguments("samples out of order", energy(BOUNDS, 3, 5, 1, 2), false, "error"),
        arguments("samples outside", energy(BOUNDS, 0, 2), false, "error"),
        arguments("bounds that end first", energy(new Interval(5, 1), 2, 3), false, "error"),
        arguments("no number in a sample", energy(BOUNDS, Double.NaN, 2), true, "error"),
        arguments(
            "no number in the bounds", energy(new Interval(1, Double.NaN), 2, 3), true, "error"),
        arguments("times that touch", time(1, 3, 3, 5), false, "information"),
        arguments("a custom axis with samples outside", custom(0, 2), true, "error"),
        arguments("a circle off the sky", circle(91), true, "error"),
        arguments("a keyword with a pipe", keyword("a|b"), false, "error"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("observations")
  void worst(String what, Observation observation, boolean validThere, String worstHere)
      throws Reference.Refusal {
    ca.nrc.cadc.caom2.Observation theirs =
        Reference.read(Comparison.document(observation, Version.V2_4));
    assertThat(isValid(theirs)).as(what).isEqualTo(validThere);
    assertThat(
            Validator.standard().validate(observation, Version.V2_4).stream()
                .filter(issue -> issue.code().id().matches("(interval|poly|keyword)[.].*"))
                .map(Issue::severity)
                .min(Comparator.naturalOrder())
                .map(Severity::label)
                .orElse(""))
        .as(what)
        .isEqualTo(worstHere);
  }

  private static boolean isValid(ca.nrc.cadc.caom2.Observation observation) {
    try {
      CaomValidator.validate(observation);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Observation energy(Interval bounds, double... samples) {
    return plane(
        Plane.of("p").energy(Energy.builder().bounds(bounds).samples(intervals(samples)).build()));
  }

  private static Observation time(double... samples) {
    return plane(
        Plane.of("p").time(Time.builder().bounds(BOUNDS).samples(intervals(samples)).build()));
  }

  private static Observation custom(double... samples) {
    return plane(
        Plane.of("p")
            .custom(
                CustomAxis.builder()
                    .ctype("RM")
                    .bounds(BOUNDS)
                    .samples(intervals(samples))
                    .build()));
  }

  private static Observation circle(double latitude) {
    Circle circle = new Circle(new Point(10, latitude), 1);
    return plane(
        Plane.of("p").position(Position.builder().bounds(circle).samples(List.of(circle)).build()));
  }

  private static Observation keyword(String keyword) {
    return Observation.simple("C", "o")
        .proposal(Proposal.builder().id("1").addKeyword(keyword).build())
        .build();
  }

  private static Observation plane(PlaneBuilder plane) {
    return Observation.simple("C", "o")
        .id(new UUID(1, 2))
        .addPlane(plane.id(new UUID(3, 4)).build())
        .build();
  }

  private static List<Interval> intervals(double... ends) {
    return Stream.iterate(0, i -> i < ends.length, i -> i + 2)
        .map(i -> new Interval(ends[i], ends[i + 1]))
        .toList();
  }
}
