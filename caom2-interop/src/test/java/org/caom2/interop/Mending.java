package org.caom2.interop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caom2.model.Observation;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/** Mends obstacles everywhere in an observation, as documents of one version hold it. */
final class Mending {
  private final Version version;
  private final List<Obstacle> obstacles;
  private final Set<Obstacle> met = new LinkedHashSet<>();

  private Mending(Version version, Collection<Obstacle> obstacles) {
    this.version = version;
    this.obstacles = obstacles.stream().filter(each -> each.versions().contains(version)).toList();
  }

  /** An observation with the obstacles that it had. */
  record Mended(Observation observation, Set<Obstacle> met) {}

  /** The observation without those obstacles. */
  static Mended mend(Observation observation, Version version, Collection<Obstacle> obstacles) {
    Mending mending = new Mending(version, obstacles);
    Object made = mending.value(null, Observation.SCHEMA, null, observation, null, null);
    return new Mended((Observation) Objects.requireNonNull(made), mending.met);
  }

  @SuppressWarnings("unchecked")
  private @Nullable Object value(
      @Nullable Slot slot,
      Value<?> kind,
      @Nullable View<Object> content,
      Object value,
      @Nullable Draft<?> outer,
      @Nullable Object outerObject) {
    Object now = value;
    if (kind instanceof Choice<?> choice) {
      Type<Object> type = (Type<Object>) ((Choice<Object>) choice).of(value).type();
      now = object(type.view(version), value, outer, outerObject);
    } else if (kind instanceof Type<?> type) {
      View<Object> view = content == null ? ((Type<Object>) type).view(version) : content;
      now = object(view, value, outer, outerObject);
    }
    for (Obstacle obstacle : obstacles) {
      Object mended = now == null ? null : obstacle.mend().apply(slot, now);
      if (mended != now) {
        met.add(obstacle);
      }
      now = mended;
    }
    return now;
  }

  private @Nullable Object object(
      View<Object> view, Object value, @Nullable Draft<?> outer, @Nullable Object outerObject) {
    Object opened = view.open(value);
    Draft<Object> draft = view.draftOf(opened);
    for (Slot slot : view.slots()) {
      Object held = slot.get(opened, outerObject);
      if (held instanceof List<?> items) {
        List<Object> mended = new ArrayList<>();
        for (Object item : items) {
          Object now = value(slot, slot.value(), slot.content(), item, draft, opened);
          if (now != null) {
            mended.add(now);
          }
        }
        slot.set(draft, outer, mended);
      } else if (held != null) {
        slot.set(draft, outer, value(slot, slot.value(), slot.content(), held, draft, opened));
      }
    }
    return view.make(draft);
  }
}
