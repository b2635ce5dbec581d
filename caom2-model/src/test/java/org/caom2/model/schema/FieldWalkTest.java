package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.model.Energy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks through fields, before and after the many steps of one are made one. */
class FieldWalkTest {
  /** More than it takes. */
  private static final int OFTEN = 1200;

  record Said(List<String> said, Slot slot) implements FieldWalk.Taker<List<String>> {
    @Override
    public void take(List<String> context, Object holder, Object value) {
      assertThat(context).isSameAs(said);
      context.add(slot.name() + " of " + holder.getClass().getSimpleName() + ": " + value);
    }
  }

  static Stream<View<Object>> contentsWithFieldsOfTheirOwner() {
    return Stream.of(Version.values())
        .flatMap(version -> Energy.SCHEMA.view(version).slots().stream())
        .map(Slot::content)
        .filter(content -> content != null && !content.outer().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("contentsWithFieldsOfTheirOwner")
  void fieldsOfTheOwnerAreAskedOfTheOwner(View<Object> content) {
    List<String> said = new ArrayList<>();
    FieldWalk<List<String>> walk = new FieldWalk<>(content.slots(), slot -> new Said(said, slot));
    Object object = new Sentinels().object(content.type());
    Object owner = new Sentinels().object(Energy.SCHEMA);
    List<String> own = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Slot slot : content.slots()) {
      Object holder = slot.isOuter() ? owner : object;
      String of = slot.name() + " of " + holder.getClass().getSimpleName() + ": ";
      all.add(of + slot.get(object, owner));
      if (!slot.isOuter()) {
        own.add(of + slot.get(object, null));
      }
    }
    assertThat(all.get(all.size() - 1)).contains(" of Energy: ").doesNotEndWith(": null");
    for (int i = 0; i < OFTEN; i++) {
      said.clear();
      walk.go(said, object, owner);
      assertThat(said).isEqualTo(all);
      said.clear();
      walk.go(said, object, null);
      assertThat(said).isEqualTo(own);
    }
  }

  @Test
  void tellsWhichFieldIsDone() {
    List<String> said = new ArrayList<>();
    List<Slot> slots = Energy.SCHEMA.view(Version.V2_5).slots();
    FieldWalk<List<String>> walk = new FieldWalk<>(slots, slot -> new Said(said, slot));
    List<Slot> done = new ArrayList<>();
    walk.oneByOne(
        said,
        new Sentinels().object(Energy.SCHEMA),
        null,
        slot -> {
          done.add(slot);
          assertThat(said).hasSameSizeAs(done);
        });
    assertThat(done).isEqualTo(slots);
  }

  @Test
  void whatATakerThrowsComesThrough() {
    List<Slot> slots = Energy.SCHEMA.view(Version.V2_5).slots();
    RuntimeException thrown = new UncheckedIOException(new java.io.IOException("full"));
    FieldWalk<String> walk =
        new FieldWalk<>(
            slots,
            slot ->
                (context, opened, value) -> {
                  throw thrown;
                });
    Object energy = new Sentinels().object(Energy.SCHEMA);
    for (int i = 0; i < OFTEN; i++) {
      assertThatThrownBy(() -> walk.go("", energy, null)).isSameAs(thrown);
    }
  }

  @Test
  void noFieldsAreASmallWalk() {
    FieldWalk<String> walk = new FieldWalk<>(Collections.emptyList(), slot -> null);
    for (int i = 0; i < OFTEN; i++) {
      walk.go("", "nothing", null);
    }
    walk.oneByOne("", "nothing", null, slot -> assertThat(slot).isNull());
  }
}
