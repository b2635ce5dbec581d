package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.model.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a codec does with views and slots: take an object apart, and put it together again. */
class ViewTest {
  static Stream<View<?>> views() {
    List<View<?>> views = new ArrayList<>();
    for (Type<?> type : DescriptionTest.types()) {
      for (Version version : Version.values()) {
        if (type.versions().contains(version)) {
          views.add(type.view(version));
        }
      }
    }
    return views.stream();
  }

  @ParameterizedTest
  @MethodSource("views")
  @SuppressWarnings("unchecked")
  void whatAVersionSaysComesBack(View<?> of) {
    View<Object> view = (View<Object>) of;
    Object value = identified(new Sentinels().object(view.type()));
    List<String> said = new ArrayList<>();
    say(view, value, null, "", said);
    Object copy = copy(view, value, null, null);
    assertThat(copy).isNotNull();
    List<String> again = new ArrayList<>();
    say(view, copy, null, "", again);
    assertThat(again).isEqualTo(said);
  }

  /** Often enough for the walk through a class to be made one piece. */
  @ParameterizedTest
  @MethodSource("views")
  @SuppressWarnings("unchecked")
  void valuesAreThoseOfTheSlots(View<?> of) {
    View<Object> view = (View<Object>) of;
    Object opened = view.open(identified(new Sentinels().object(view.type())));
    List<Object> own =
        view.slots().stream().map(s -> s.isOuter() ? null : s.get(opened, null)).toList();
    for (int i = 0; i < 1200; i++) {
      assertThat(view.values(opened, null)).containsExactlyElementsOf(own);
    }
  }

  /** With a URI that tells collection and observationID, which versions before 2.5 have instead. */
  private static Object identified(Object value) {
    return value instanceof Observation observation
        ? observation.toBuilder().uri(URI.create("caom:" + observation.collection() + "/o")).build()
        : value;
  }

  /** Every scalar that the slots of the version give. */
  private static void say(
      View<Object> view, Object value, Object outer, String path, List<String> said) {
    Object opened = view.open(value);
    for (Slot slot : view.slots()) {
      String place = path + "/" + slot.name();
      for (Object item : items(slot, opened, outer)) {
        View<Object> content = content(slot, item, view.version());
        if (content == null) {
          said.add(place + "=" + ((Scalar<Object>) slot.value()).format(item, view.version()));
        } else {
          say(content, item, opened, place, said);
        }
      }
    }
  }

  private static Object copy(View<Object> view, Object value, Object outer, Draft<?> outerDraft) {
    Object opened = view.open(value);
    Draft<Object> draft = view.draft((field, code, message) -> {});
    for (Slot slot : view.slots()) {
      List<Object> copies = new ArrayList<>();
      for (Object item : items(slot, opened, outer)) {
        View<Object> content = content(slot, item, view.version());
        copies.add(content == null ? item : copy(content, item, opened, draft));
      }
      if (slot.isList()) {
        slot.set(draft, outerDraft, copies);
      } else if (!copies.isEmpty()) {
        slot.set(draft, outerDraft, copies.get(0));
      }
    }
    return view.make(draft);
  }

  private static List<?> items(Slot slot, Object opened, Object outer) {
    Object held = slot.get(opened, outer);
    return held == null ? List.of() : slot.isList() ? (List<?>) held : List.of(held);
  }

  @SuppressWarnings("unchecked")
  private static View<Object> content(Slot slot, Object item, Version version) {
    Value<?> kind = slot.value();
    if (kind instanceof Choice<?> choice) {
      return (View<Object>) ((Choice<Object>) choice).of(item).type().view(version);
    }
    return slot.content();
  }
}
