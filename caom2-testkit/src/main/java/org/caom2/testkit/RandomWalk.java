package org.caom2.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.caom2.model.Observation;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Fills the views of a version with random values, from the observation down. Names no field of the
 * model. For one use.
 */
final class RandomWalk {
  /** How many child entities an observation has, roughly: products of lists grow fast. */
  private static final int MANY_ENTITIES = 50;

  private final Random random;
  private final Version version;
  private final double density;
  private final int siblings;
  private final RandomValues values;
  private final Fitting fitting;
  private int entities;

  RandomWalk(Random random, Version version, double density, int siblings, RandomValues values) {
    this.random = random;
    this.version = version;
    this.density = density;
    this.siblings = siblings;
    this.values = values;
    this.fitting = new Fitting(random, values);
  }

  Observation observation() {
    return (Observation)
        Objects.requireNonNull(value(Observation.SCHEMA, null, null), "an observation");
  }

  private @Nullable Object value(
      Value<?> kind, @Nullable View<Object> content, @Nullable Draft<?> outer) {
    if (kind instanceof Choice<?> choice) {
      List<? extends Choice.Alternative<?>> alternatives =
          choice.alternatives().stream()
              .filter(a -> a.type().versions().contains(version))
              .toList();
      Choice.Alternative<?> one = alternatives.get(random.nextInt(alternatives.size()));
      return object(view(one.type()), outer);
    }
    return object(content == null ? view((Type<?>) kind) : content, outer);
  }

  @SuppressWarnings("unchecked")
  private View<Object> view(Type<?> type) {
    return (View<Object>) type.view(version);
  }

  private Object object(View<Object> view, @Nullable Draft<?> outer) {
    Draft<Object> draft = view.draft((field, code, message) -> {});
    for (Slot slot : view.slots()) {
      if (slot.isRequired() || random.nextDouble() < density) {
        Object made = slot.isList() ? list(slot, draft) : one(slot, draft);
        if (made != null) {
          slot.set(draft, outer, made);
        }
      }
    }
    Object made = view.make(draft);
    if (made == null) {
      throw new IllegalStateException("nothing could be made of " + view);
    }
    return fitting.fit(made);
  }

  private @Nullable Object one(Slot slot, Draft<Object> draft) {
    return slot.value() instanceof Scalar<?>
        ? values.of(slot)
        : value(slot.value(), slot.content(), draft);
  }

  private List<Object> list(Slot slot, Draft<Object> draft) {
    int count = count(slot);
    List<Object> shaped = fitting.list(slot, count);
    if (shaped != null) {
      return shaped;
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object item = one(slot, draft);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private int count(Slot slot) {
    if (slot.isBare()) {
      return 1;
    }
    int least = Math.max(slot.atLeast(), density >= 1 ? 1 : 0);
    int most = siblings;
    boolean children = slot.field().cardinality() == Field.Cardinality.CHILDREN;
    if (random.nextInt(60) == 0) {
      most = children ? 8 * siblings : 40 * siblings;
    }
    if (children && entities > MANY_ENTITIES) {
      most = least;
    }
    int count = least + random.nextInt(Math.max(1, most - least + 1));
    entities += children ? count : 0;
    return count;
  }
}
