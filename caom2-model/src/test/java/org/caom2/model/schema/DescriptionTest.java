package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.caom2.model.ArtifactDescription;
import org.caom2.model.DeletedArtifactDescriptionEvent;
import org.caom2.model.DeletedObservationEvent;
import org.caom2.model.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Declarations and records say the same. */
class DescriptionTest {
  static Set<Type<?>> types() {
    Set<Type<?>> found = new LinkedHashSet<>();
    Deque<Value<?>> open =
        new ArrayDeque<>(
            List.of(
                Observation.SCHEMA,
                ArtifactDescription.SCHEMA,
                DeletedObservationEvent.SCHEMA,
                DeletedArtifactDescriptionEvent.SCHEMA));
    while (!open.isEmpty()) {
      Value<?> value = open.pop();
      if (value instanceof Choice<?> choice) {
        choice.alternatives().forEach(a -> open.push(a.type()));
      } else if (value instanceof Type<?> type && found.add(type)) {
        type.fields().forEach(field -> open.push(field.value()));
        for (Version version : Version.values()) {
          Type.Form<?, ?> form = type.form(version);
          if (form != null) {
            open.push(form.type());
          }
        }
      }
    }
    assertThat(found).hasSizeGreaterThan(50);
    return found;
  }

  /** The fields that are components: not those that tell an identity on the wire only. */
  private static List<Field<?, ?>> components(Type<?> type) {
    List<Field<?, ?>> fields = new ArrayList<>();
    for (Field<?, ?> field : type.fields()) {
      if (!field.isIdentity() || field.name().equals("uri")) {
        fields.add(field);
      }
    }
    return fields;
  }

  private static List<RecordComponent> components(Class<?> record) {
    return Stream.of(record.getRecordComponents())
        .filter(component -> !component.getName().equals("kind"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void componentsAreTheFieldsInOrder(Type<?> type) {
    Object made = new Sentinels().object(type);
    List<String> names =
        new ArrayList<>(
            components(made.getClass()).stream().map(RecordComponent::getName).toList());
    if (type.name().equals("SimpleObservation")) {
      names.remove("members");
    }
    assertThat(components(type)).extracting(Field::name).containsExactlyElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyValueComesBackFromItsOwnGetter(Type<?> type) throws Exception {
    Sentinels sentinels = new Sentinels();
    Draft<?> draft = sentinels.draft(type);
    Object made = draft.make();
    assertThat(made).isNotNull();
    for (Field<?, ?> field : components(type)) {
      Object given = sentinels.given(field);
      assertThat(given).as(field.name()).isNotNull();
      assertThat(get(field, made)).as(field.name()).isEqualTo(given);
      RecordComponent component =
          components(made.getClass()).stream()
              .filter(c -> c.getName().equals(field.name()))
              .findFirst()
              .orElseThrow();
      component.getAccessor().setAccessible(true);
      assertThat(component.getAccessor().invoke(made)).as(field.name()).isEqualTo(given);
    }
  }

  @SuppressWarnings("unchecked")
  private static Object get(Field<?, ?> field, Object owner) {
    return ((Field<Object, Object>) field).get(owner);
  }

  @ParameterizedTest
  @MethodSource("types")
  void constantsAreTheFieldsInOrder(Type<?> type) throws Exception {
    Class<?> record = new Sentinels().object(type).getClass();
    List<Object> constants = new ArrayList<>();
    for (java.lang.reflect.Field constant : record.getDeclaredFields()) {
      if (Modifier.isStatic(constant.getModifiers()) && constant.getType() == Field.class) {
        constant.setAccessible(true);
        Field<?, ?> field = (Field<?, ?>) constant.get(null);
        constants.add(field);
        assertThat(constant.getName().replace("_", "").toLowerCase(Locale.ROOT))
            .isEqualTo(field.name().toLowerCase(Locale.ROOT));
      }
    }
    if (type.name().equals("SimpleObservation")) {
      constants.remove(Observation.MEMBERS);
    }
    assertThat(constants).containsExactlyElementsOf(new ArrayList<Object>(type.fields()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void constantsAreDeclaredBeforeTheyAreUsed(Type<?> type) {
    assertThat(type.fields()).doesNotContainNull();
    for (Field<?, ?> field : type.fields()) {
      assertThat(field.value()).as(field.name()).isNotNull();
      for (Trait trait : field.traits()) {
        if (trait instanceof Trait.Inside inside) {
          assertThat((Object) inside.field()).as(field.name()).isIn(type.fields());
        }
      }
    }
    for (Version version : Version.values()) {
      List<? extends Field<?, ?>> order = type.order(version);
      if (order != null) {
        assertThat(order).doesNotContainNull().doesNotHaveDuplicates();
        Set<Object> all = new LinkedHashSet<>(type.fields());
        assertThat(all.containsAll(order)).isTrue();
        long wanted =
            type.fields().stream()
                .filter(f -> f.in(version) && f.cardinality() != Field.Cardinality.SPLICE)
                .count();
        assertThat((long) order.size()).isEqualTo(wanted);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void viewsHaveNoMoreSlotsThanALongHasBits(Type<?> type) {
    for (Version version : Version.values()) {
      if (type.versions().contains(version)) {
        List<Slot> slots = type.view(version).slots();
        assertThat(slots.size()).isBetween(1, Long.SIZE);
        assertThat(slots).extracting(Slot::position).isSorted().doesNotHaveDuplicates();
        assertThat(slots.stream().map(s -> s.isAttribute() + s.name())).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void makingWithoutAnyValueGivesNothingOrAnObject(Type<?> type) {
    Version last = type.versions().last();
    Object made = new Draft<>(type, last, (field, code, message) -> {}).make();
    boolean needs =
        Arrays.asList(type.fields().toArray()).stream()
            .map(f -> (Field<?, ?>) f)
            .anyMatch(
                f ->
                    f.cardinality() == Field.Cardinality.SPLICE
                        || (f.alwaysRequired() && f.in(last) && !f.isList()));
    assertThat(made == null).isEqualTo(needs);
  }
}
