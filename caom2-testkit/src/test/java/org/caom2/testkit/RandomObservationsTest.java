package org.caom2.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomObservationsTest {
  private static final int COUNT = 300;

  @ParameterizedTest
  @EnumSource
  void theVersionHoldsThem(Version version) {
    check(RandomObservations.of(version), version);
  }

  @ParameterizedTest
  @EnumSource
  void theVersionHoldsValidOnes(Version version) {
    check(RandomObservations.of(version).valid(), version);
  }

  private static void check(RandomObservations observations, Version version) {
    for (int seed = 0; seed < COUNT; seed++) {
      Observation observation = observations.observation(seed);
      Outcome<Observation> held = Conversion.to(observation, version);
      assertThat(held.issues()).as("seed %s", seed).isEmpty();
      assertThat(held.value()).as("seed %s", seed).isSameAs(observation);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldOccurs(Version version) {
    Set<String> wanted = new TreeSet<>();
    for (Choice.Alternative<?> kind : Observation.SCHEMA.alternatives()) {
      slots(kind.type().view(version), wanted, new HashSet<>());
    }
    Set<String> found = new TreeSet<>();
    RandomObservations.of(version).stream(300)
        .forEach(observation -> value(Observation.SCHEMA, null, observation, null, version, found));
    assertThat(found).containsAll(wanted).hasSizeGreaterThan(60);
  }

  private static void slots(View<?> view, Set<String> all, Set<Object> done) {
    if (!done.add(view)) {
      return;
    }
    for (Slot slot : view.slots()) {
      all.add(name(view, slot));
      View<Object> content = slot.content();
      Value<?> value = slot.value();
      if (content != null) {
        slots(content, all, done);
      } else if (value instanceof Choice<?> choice) {
        choice.alternatives().stream()
            .filter(a -> a.type().versions().contains(view.version()))
            .forEach(a -> slots(a.type().view(view.version()), all, done));
      }
    }
  }

  private static String name(View<?> view, Slot slot) {
    return view.type().name(view.version()) + "." + slot.name();
  }

  @SuppressWarnings("unchecked")
  private static void value(
      Value<?> kind,
      View<Object> content,
      Object value,
      Object outer,
      Version version,
      Set<String> found) {
    if (kind instanceof Scalar<?>) {
      return;
    }
    View<Object> view = content;
    if (kind instanceof Choice<?> choice) {
      Type<Object> type = (Type<Object>) ((Choice<Object>) choice).of(value).type();
      view = type.view(version);
    }
    Object opened = view.open(value);
    for (Slot slot : view.slots()) {
      Object held = slot.get(opened, outer);
      if (held != null && !(held instanceof List<?> list && list.isEmpty())) {
        found.add(name(view, slot));
        List<?> items = slot.isList() ? (List<?>) held : List.of(held);
        items.forEach(item -> value(slot.value(), slot.content(), item, opened, version, found));
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameObservation() {
    RandomObservations observations = RandomObservations.of(Version.V2_4);
    assertThat(observations.observation(5)).isEqualTo(observations.observation(5));
    assertThat(observations.stream(50).distinct()).hasSize(50);
  }

  @ParameterizedTest
  @EnumSource
  void densityTellsHowMuchThereIs(Version version) {
    RandomObservations observations = RandomObservations.of(version);
    Observation least = observations.density(0).observation(1);
    assertThat(least.proposal()).isNull();
    assertThat(least.planes()).isEmpty();
    Observation most = observations.density(1).siblings(1).observation(1);
    assertThat(most.proposal()).isNotNull();
    assertThat(most.planes()).isNotEmpty().allMatch(plane -> plane.provenance() != null);
  }

  @Test
  void refusesWhatMakesNoSense() {
    RandomObservations observations = RandomObservations.of(Version.V2_4);
    assertThatThrownBy(() -> observations.density(1.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> observations.density(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> observations.siblings(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
