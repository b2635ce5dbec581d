package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caom2.model.schema.Version.V2_2;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.model.Energy;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.PlaneBuilder;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.convert.Conversion;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Axes that have bounds and no samples: every version writes the bounds as the one sample. */
class BoundsAloneTest {
  private static final Shape CIRCLE = new Circle(new Point(1, 2), 3);
  private static final Shape POLYGON =
      new Polygon(List.of(new Point(1, 1), new Point(3, 1), new Point(2, 3)));
  private static final Interval INTERVAL = new Interval(1, 2);

  static Stream<Arguments> axes() {
    return Arrays.stream(Version.values())
        .filter(version -> version.compareTo(V2_2) >= 0)
        .flatMap(
            version ->
                Stream.of(
                        Plane.of("p").position(Position.builder().bounds(CIRCLE).build()),
                        Plane.of("p").position(Position.builder().bounds(POLYGON).build()),
                        Plane.of("p").energy(Energy.builder().bounds(INTERVAL).build()),
                        Plane.of("p").time(Time.builder().bounds(INTERVAL).build()))
                    .map(plane -> Arguments.of(version, plane)));
  }

  @ParameterizedTest
  @MethodSource("axes")
  void areWrittenWithThemAsSamples(Version version, PlaneBuilder builder) {
    Observation observation = Observation.simple("C", "o").build().with(builder.build());
    Outcome<Observation> promised = Conversion.to(observation, version);
    assertThat(promised.issues())
        .isNotEmpty()
        .allMatch(issue -> issue.code() == DocumentCode.WRITE_GIVEN)
        .allMatch(issue -> issue.severity() == Severity.INFORMATION)
        .allMatch(issue -> issue.path().toString().contains("/samples"));
    String text = CaomXml.codec().toText(observation, version).orThrow();
    Outcome<org.caom2.model.Document> read = CaomXml.read(text);
    assertThat(read.issues()).extracting(Issue::toString).isEmpty();
    assertThat(read.orThrow().observation()).isEqualTo(promised.value());
    Plane plane = read.orThrow().observation().planes().get(0);
    Position position = plane.position();
    Energy energy = plane.energy();
    Time time = plane.time();
    if (position != null) {
      assertThat(position.samples()).hasSize(1).first().isEqualTo(position.bounds());
    } else if (energy != null) {
      assertThat(energy.samples()).containsExactly(INTERVAL);
    } else if (time != null) {
      assertThat(time.samples()).containsExactly(INTERVAL);
    }
  }
}
