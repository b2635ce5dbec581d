package org.caom2.compute.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caom2.model.Position;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.shape.Shape;
import org.caom2.testkit.QuotedCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in docs/footprints.md does what the page says. */
class FootprintsPageTest {
  private static final Path PAGE = Path.of("../docs/footprints.md");

  private static final Polygon CROSSING =
      new Polygon(List.of(new Point(1, 1), new Point(5, 5), new Point(1, 5), new Point(5, 1)));

  @Test
  void verdict() {
    Polygon polygon = CROSSING;
    // shown: verdict
    Verdict verdict = Verdict.of(polygon);
    String word = verdict.word(); // "self-intersecting", or "ok"
    List<Flaw> flaws = verdict.flaws(); // all that is wrong, in the order of the table
    List<Integer> between = verdict.collinear(); // vertices on a straight edge; that is not wrong
    // end
    assertThat(word).isEqualTo("self-intersecting");
    assertThat(flaws).isNotEmpty();
    assertThat(between).isEmpty();
  }

  @Test
  void repair() {
    Polygon polygon = CROSSING;
    // shown: repair
    Repair repair = Repair.of(polygon);
    List<Repair.Step> steps = repair.steps();
    // "took the outline apart at 3.0 3.0, where it crosses itself: points[1] and points[3]"
    List<Polygon> mended = repair.polygons(); // valid, or none
    String why = repair.obstacle(); // why it could not be mended
    // end
    assertThat(steps).anyMatch(step -> step.toString().contains("took the outline apart"));
    assertThat(mended).hasSize(2);
    assertThat(why).isNull();
  }

  @Test
  void region() {
    Polygon one =
        new Polygon(
            List.of(new Point(9, 9), new Point(11, 9), new Point(11, 11), new Point(9, 11)));
    Position position = Position.builder().bounds(one).samples(List.of(one)).build();
    Circle circle = new Circle(new Point(10, 11), 0.5);
    // shown: region
    Region footprint = Region.of(position.samples()); // one shape or several, together
    double area = footprint.area(); // square degrees
    boolean inside = footprint.contains(new Point(210.8, 54.3));
    Region common = footprint.intersection(Region.of(circle));
    Optional<Shape> shape = common.shape(); // a circle, a polygon, an outline of loops
    Region hull = Region.hull(position.samples());
    // end
    assertThat(area).isBetween(3.9, 4.0);
    assertThat(inside).isFalse();
    assertThat(common.area()).isBetween(0.3, 0.5);
    assertThat(shape).isPresent();
    assertThat(hull.area()).isBetween(3.9, 4.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"verdict", "repair", "region"})
  void isShownOnThePage(String name) throws IOException {
    QuotedCode.assertShown(PAGE, FootprintsPageTest.class, name);
  }
}
