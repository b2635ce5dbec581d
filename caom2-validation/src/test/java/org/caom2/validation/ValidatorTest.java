package org.caom2.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.function.BiConsumer;
import org.caom2.model.Algorithm;
import org.caom2.model.Document;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Target;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Shape;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;

class ValidatorTest {
  /** A rule made of a function. */
  private record OwnRule<T>(
      String id, Class<T> subject, Set<Class<?>> among, BiConsumer<T, Context> look)
      implements Rule<T> {
    @Override
    public boolean looksAt(Class<?> type) {
      return among.isEmpty() ? Rule.super.looksAt(type) : among.contains(type);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String sentence() {
      return "All is as we like it.";
    }

    @Override
    public void check(T looked, Context context) {
      look.accept(looked, context);
    }
  }

  private static <T> Rule<T> rule(String id, Class<T> subject, BiConsumer<T, Context> look) {
    return new OwnRule<>(id, subject, Set.of(), look);
  }

  private static final Observation OBSERVATION =
      Observation.simple("C", "o")
          .algorithm(new Algorithm(""))
          .target(Target.builder().name("M 31").keywords(List.of("a", "b")).build())
          .planes(
              List.of(
                  Plane.of("p")
                      .position(Position.builder().bounds(new Circle(new Point(1, 2), 3)).build())
                      .build()))
          .build();

  private static List<String> found(Rule<?>... rules) {
    return Validator.of(rules).validate(OBSERVATION, Version.V2_4).stream()
        .map(Issue::toString)
        .toList();
  }

  @Test
  void aRuleOfOnesOwn() {
    assertThat(found(rule("our.target", Target.class, (t, c) -> c.report(Target.NAME, t.name()))))
        .containsExactly("warning our.target target/name: M 31");
  }

  @Test
  void aRuleOnClassesThatHaveNothingInCommon() {
    Rule<Object> rule =
        new OwnRule<>(
            "our.rule",
            Object.class,
            Set.of(Target.class, Algorithm.class),
            (object, context) -> context.report(object.getClass().getSimpleName()));
    assertThat(found(rule))
        .containsExactly(
            "warning our.rule algorithm: Algorithm", "warning our.rule target: Target");
  }

  @Test
  void everyWayToReport() {
    Rule<Target> rule =
        rule(
            "our.target",
            Target.class,
            (target, context) -> {
              context.report("a");
              context.report(Target.NAME, "b");
              context.report(Target.KEYWORDS, 1, "c");
              context.report(Severity.ERROR, Target.NAME, "d");
              context.report(Severity.INFORMATION, Target.KEYWORDS, 0, "e");
              context.report(Severity.ERROR, ModelPath.DOCUMENT, "f");
            });
    assertThat(found(rule))
        .containsExactly(
            "warning our.target target: a",
            "warning our.target target/name: b",
            "warning our.target target/keywords[1]: c",
            "error our.target target/name: d",
            "information our.target target/keywords[0]: e",
            "error our.target: f");
  }

  @Test
  void whatAContextTells() {
    List<String> told = new ArrayList<>();
    Rule<Shape> rule =
        rule(
            "our.shape",
            Shape.class,
            (shape, context) -> {
              told.add(context.path().toString());
              told.add(context.version().label());
              told.add(context.type().name());
              told.add(context.ancestor(Plane.class).map(Plane::productID).orElse("none"));
              told.add(context.ancestor(Target.class).map(Target::name).orElse("none"));
              assertThat(context.observation()).isSameAs(OBSERVATION);
            });
    assertThat(found(rule)).isEmpty();
    assertThat(told)
        .containsExactly("plane[caom:C/o/p]/position/bounds", "2.4", "Circle", "p", "none");
  }

  @Test
  void entitiesAreSeenWithTheirOwners() {
    List<String> seen = new ArrayList<>();
    assertThat(
            found(
                rule(
                    "our.entity",
                    Entity.class,
                    (entity, context) -> seen.add(context.path() + " " + context.type()))))
        .isEmpty();
    assertThat(seen).containsExactly(" CaomEntity", "plane[caom:C/o/p] CaomEntity");
  }

  @Test
  void withAndWithoutRules() {
    Validator standard = Validator.standard();
    assertThat(standard.ruleSets()).contains("model", "checksums");
    assertThat(standard.validate(OBSERVATION, Version.V2_4))
        .extracting(issue -> issue.code().id())
        .containsExactly("text.empty");
    assertThat(standard.without("text.empty", "no.such").validate(OBSERVATION, Version.V2_4))
        .isEmpty();
    Rule<Target> own = rule("our.target", Target.class, (t, c) -> c.report("seen"));
    assertThat(standard.with(own).validate(OBSERVATION, Version.V2_4)).hasSize(2);
    assertThat(standard.with(own).rules()).hasSize(standard.rules().size() + 1);
  }

  @Test
  void twoRulesOfOneName() {
    Rule<Target> one = rule("our.target", Target.class, (t, c) -> {});
    Rule<Plane> other = rule("our.target", Plane.class, (p, c) -> {});
    assertThat(Validator.of(one, one).rules()).containsExactly(one);
    assertThatThrownBy(() -> Validator.of(one, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("our.target");
  }

  @Test
  void findingsOverTheLimitAreCounted() {
    Rule<Target> many =
        rule(
            "our.target",
            Target.class,
            (target, context) -> {
              for (int i = 0; i < 1500; i++) {
                context.report("again");
              }
            });
    List<Issue> issues = Validator.of(many).validate(OBSERVATION, Version.V2_4);
    assertThat(issues).hasSize(1001);
    assertThat(issues.get(1000).code().id()).isEqualTo("limit.issues");
    assertThat(issues.get(1000).message()).startsWith("500 more");
  }

  @Test
  void findingsAreAtTheirPlaces() {
    String text =
        """
        <caom2:Observation xmlns:caom2='http://www.opencadc.org/caom2/xml/v2.4'
          xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
          xsi:type='caom2:SimpleObservation' caom2:id='00000000-0000-0000-0000-000000000001'>
          <caom2:collection>C</caom2:collection>
          <caom2:observationID>o</caom2:observationID>
          <caom2:algorithm>
            <caom2:name/>
          </caom2:algorithm>
        </caom2:Observation>
        """;
    Document document = CaomXml.codec().keepingPlaces().readFrom(text).orThrow();
    List<Issue> issues = Validator.standard().validate(document);
    assertThat(issues).extracting(Issue::at).containsExactly(new Location(7, 5));
    Document without = CaomXml.read(text).orThrow();
    assertThat(Validator.standard().validate(without)).extracting(Issue::at).containsOnlyNulls();
  }

  @Test
  void aRuleThatWasMadeForOtherClassesIsNamed() {
    NoSuchMethodError failure = new NoSuchMethodError("Plane.other()");
    Rule<Plane> outdated =
        rule(
            "our.outdated",
            Plane.class,
            (plane, context) -> {
              throw failure;
            });
    Observation observation =
        Observation.simple("C", "o").planes(List.of(Plane.of("p").build())).build();
    assertThatThrownBy(() -> Validator.of(outdated).validate(observation, Version.V2_4))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("our.outdated", "plane[caom:C/o/p]", "Plane.other()")
        .hasRootCause(failure);
  }

  @Test
  void whatARuleThrowsNamesTheRule() {
    Rule<Plane> broken =
        rule(
            "our.broken",
            Plane.class,
            (plane, context) -> {
              throw new ArithmeticException("no such number");
            });
    Observation observation =
        Observation.simple("C", "o").planes(List.of(Plane.of("p").build())).build();
    assertThatThrownBy(() -> Validator.of(broken).validate(observation, Version.V2_4))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("our.broken", "plane[caom:C/o/p]", "no such number")
        .hasCauseInstanceOf(ArithmeticException.class);
  }

  private record Rules(List<Rule<?>> rules) implements RuleSet {
    @Override
    public String name() {
      return "mine";
    }
  }

  @Test
  void aRuleSetThatIsWrongIsNamed() {
    Rule<?> known = Validator.standard().rules().get(0);
    RuleSet again = new Rules(List.of(rule(known.id(), Target.class, (target, context) -> {})));
    List<RuleSet> sets = new ArrayList<>(RuleSet.installed());
    sets.add(again);
    assertThatThrownBy(() -> Validator.ofSets(sets))
        .isInstanceOf(ServiceConfigurationError.class)
        .hasMessageContaining("rule set " + Rules.class.getName())
        .hasMessageContaining("two rules are called " + known.id());
    RuleSet failing =
        new RuleSet() {
          @Override
          public String name() {
            return "failing";
          }

          @Override
          public List<Rule<?>> rules() {
            throw new NoSuchMethodError("gone");
          }
        };
    assertThatThrownBy(() -> Validator.ofSets(List.of(failing)))
        .isInstanceOf(ServiceConfigurationError.class)
        .hasMessageContaining("rule set " + failing.getClass().getName())
        .hasMessageContaining("gone");
  }
}
