package org.caom2.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caom2.model.schema.Version;
import org.junit.jupiter.api.Test;

/** Every list that a record of the model is made of is copied: who made it cannot change it. */
class ImmutabilityTest {
  private static final int OBSERVATIONS = 40;

  private final Set<String> lists = new TreeSet<>();

  @Test
  void listsAreCopied() throws ReflectiveOperationException {
    for (Version version : Version.values()) {
      for (int seed = 0; seed < OBSERVATIONS; seed++) {
        visit(RandomObservations.of(version).density(0.9).observation(seed));
      }
    }
    assertThat(lists)
        .hasSizeGreaterThan(20)
        .contains("Observation.planes", "Energy.samples", "Target.keywords", "Polygon.points");
  }

  private void visit(Object value) throws ReflectiveOperationException {
    if (value instanceof List<?> list) {
      for (Object item : list) {
        visit(item);
      }
    } else if (value instanceof Record made && isOurs(made.getClass())) {
      RecordComponent[] components = made.getClass().getRecordComponents();
      check(made, components);
      for (RecordComponent component : components) {
        visit(component.getAccessor().invoke(made));
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getPackageName().startsWith("org.caom2.model");
  }

  private void check(Record made, RecordComponent[] components)
      throws ReflectiveOperationException {
    for (int i = 0; i < components.length; i++) {
      String name = made.getClass().getSimpleName() + "." + components[i].getName();
      if (components[i].getType() == List.class
          && components[i].getAccessor().invoke(made) instanceof List<?> list
          && !list.isEmpty()
          && lists.add(name)) {
        List<Object> given = new ArrayList<>(list);
        List<?> kept =
            (List<?>) components[i].getAccessor().invoke(with(made, components, i, given));
        given.clear();
        assertThat(kept).as(name).isEqualTo(list);
        assertThatThrownBy(kept::clear).as(name).isInstanceOf(UnsupportedOperationException.class);
        int nulled = i;
        assertThatThrownBy(() -> with(made, components, nulled, null))
            .as(name)
            .isInstanceOf(InvocationTargetException.class)
            .hasCauseInstanceOf(NullPointerException.class);
      }
    }
  }

  /** The same record with another value for one component. */
  private static Object with(Record made, RecordComponent[] components, int which, Object value)
      throws ReflectiveOperationException {
    Constructor<?> constructor =
        made.getClass()
            .getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == which ? value : components[i].getAccessor().invoke(made);
    }
    return constructor.newInstance(values);
  }
}
