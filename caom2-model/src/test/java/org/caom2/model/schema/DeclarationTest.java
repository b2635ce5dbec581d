package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.caom2.model.issue.ModelPath;
import org.junit.jupiter.api.Test;

/** What a declaration says of a class, version by version: each trait on a class made for it. */
class DeclarationTest {
  private static final Draft.FieldReport SILENT = (field, code, message) -> {};

  record Key(String id, Long revision) {}

  record Part(String unit, Double weight) {}

  record Thing(
      Key key,
      String label,
      Integer count,
      List<String> words,
      List<String> tags,
      Part part,
      String inner,
      String old,
      List<Part> parts) {}

  /** Declared anew for each test, so that what a declaration does is done within the test. */
  private static final class Declared {
    final Type.Declaration<Key> keys = Type.declare("Key");
    final Field<Key, String> id =
        keys.one("id", Scalars.STRING, Key::id, Trait.attribute(), Trait.required());
    final Field<Key, Long> revision =
        keys.one(
            "revision",
            Scalars.LONG,
            Key::revision,
            Trait.attribute(),
            Trait.in(Versions.since(Version.V2_3)),
            Trait.undigested());
    final Type<Key> key = keys.made(draft -> new Key(draft.need(id), draft.get(revision)));

    final Type.Declaration<Part> partly = Type.declare("Part");
    final Field<Part, String> unit =
        partly.one("unit", Scalars.STRING, Part::unit, Trait.required());
    final Field<Part, Double> weight =
        partly.one("weight", Scalars.DOUBLE, Part::weight, Trait.unit("kg"));
    final Type<Part> part = partly.made(draft -> new Part(draft.need(unit), draft.get(weight)));

    final Type.Declaration<Thing> things = Type.declare("Thing");
    final Field<Thing, Key> keyField = things.splice("key", key, Thing::key);
    final Field<Thing, String> label =
        things.one(
            "label",
            Scalars.STRING,
            Thing::label,
            Trait.required(),
            Trait.named("title", Versions.until(Version.V2_1)));
    final Field<Thing, Integer> count =
        things.one(
            "count",
            Scalars.INT,
            Thing::count,
            Trait.required(Versions.since(Version.V2_4)),
            Trait.<Thing>given(thing -> thing.label().length(), Versions.since(Version.V2_5)),
            Trait.as(Scalars.STRING, Versions.until(Version.V2_0)),
            Trait.absent(7),
            Trait.providedBy("counting"),
            Trait.digestLabel("n"));
    final Field<Thing, List<String>> words =
        things.list(
            "words",
            "word",
            Scalars.STRING,
            Thing::words,
            Trait.packed(Versions.until(Version.V2_1)),
            Trait.atLeast(2));
    final Field<Thing, List<String>> tags =
        things.set(
            "tags",
            "tag",
            Scalars.STRING,
            Comparator.<String>naturalOrder(),
            Thing::tags,
            Trait.bare(Versions.until(Version.V2_2)),
            Trait.item("mark", Versions.until(Version.V2_1)));
    final Field<Thing, Part> partField = things.one("part", part, Thing::part);
    final Field<Thing, String> inner =
        things.one(
            "inner",
            Scalars.STRING,
            Thing::inner,
            Trait.inside(partField, Versions.until(Version.V2_3)));
    final Field<Thing, String> old =
        things.one("old", Scalars.STRING, Thing::old, Trait.in(Versions.until(Version.V2_2)));
    final Field<Thing, List<Part>> parts =
        things.children(
            "parts",
            "one",
            part,
            Comparator.comparing(Part::unit),
            (owner, child) -> child.unit(),
            Thing::parts);
    final Type<Thing> thing;

    Declared() {
      thing =
          things
              .in(Versions.since(Version.V2_0))
              .order(Versions.until(Version.V2_0), count, label, tags, words, partField, inner)
              .made(
                  draft ->
                      new Thing(
                          draft.need(keyField),
                          draft.need(label),
                          draft.get(count),
                          draft.list(words),
                          tags.tidy(draft.list(tags)),
                          draft.get(partField),
                          draft.get(inner),
                          draft.get(old),
                          parts.tidy(draft.list(parts))));
    }

    View<Object> view(Version version) {
      return objects(thing.view(version));
    }
  }

  private final Declared declared = new Declared();

  @SuppressWarnings("unchecked")
  private static View<Object> objects(View<?> view) {
    return (View<Object>) view;
  }

  private static final Thing THING =
      new Thing(
          new Key("a", 3L),
          "four",
          null,
          List.of("x", "y"),
          List.of("b"),
          new Part("m", 1.5),
          "within",
          "gone",
          List.of());

  private static List<String> names(List<Slot> slots) {
    return slots.stream().map(Slot::name).toList();
  }

  private static List<String> wherever(View<?> view, Function<Slot, Boolean> holds) {
    return view.slots().stream().filter(holds::apply).map(Slot::name).toList();
  }

  @Test
  void slotsStandInTheOrderOfTheVersion() {
    assertThat(names(declared.view(Version.V2_5).slots()))
        .containsExactly(
            "id", "revision", "label", "count", "words", "tags", "part", "inner", "parts");
    assertThat(names(declared.view(Version.V2_2).slots()))
        .containsExactly("id", "label", "count", "words", "tag", "part", "old", "parts");
    assertThat(names(declared.view(Version.V2_1).slots()))
        .containsExactly("id", "title", "count", "words", "mark", "part", "old", "parts");
    assertThat(names(declared.view(Version.V2_0).slots()))
        .containsExactly("id", "count", "title", "mark", "words", "part");
    View<Object> view = declared.view(Version.V2_5);
    assertThat(names(view.attributes())).containsExactly("id", "revision");
    assertThat(names(view.elements()))
        .containsExactly("label", "count", "words", "tags", "part", "inner", "parts");
    for (int i = 0; i < view.slots().size(); i++) {
      assertThat(view.slots().get(i).position()).isEqualTo(i);
    }
  }

  @Test
  void aClassHasNoMoreSlotsThanASetOfThemHasBits() {
    Type.Declaration<String> many = Type.declare("Many");
    for (int i = 0; i < 64; i++) {
      many.one("f" + i, Scalars.STRING, owner -> owner);
    }
    Type<String> made = many.made(draft -> "");
    View<String> view = made.view(Version.V2_5);
    assertThat(view.slots().get(63).bit()).isEqualTo(Long.MIN_VALUE);
    many.one("oneMore", Scalars.STRING, owner -> owner);
    assertThatThrownBy(() -> many.made(draft -> "").view(Version.V2_5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Many has more slots than sets of slots have bits");
  }

  @Test
  void slotsAreFoundByName() {
    View<Object> view = declared.view(Version.V2_1);
    assertThat(view.element("title")).isSameAs(view.slots().get(1)).isSameAs(view.named("title"));
    assertThat(view.element("label")).isNull();
    assertThat(view.element("id")).isNull();
    assertThat(view.attribute("id")).isSameAs(view.slots().get(0)).isSameAs(view.named("@id"));
    assertThat(view.attribute("title")).isNull();
    assertThat(view.named("@title")).isNull();
  }

  @Test
  void whatIsRequired() {
    assertThat(names(declared.view(Version.V2_3).missing(0))).containsExactly("id", "label");
    assertThat(names(declared.view(Version.V2_4).missing(0)))
        .containsExactly("id", "label", "count");
    View<Object> oldest = declared.view(Version.V2_0);
    assertThat(names(oldest.missing(0))).containsExactly("id", "title");
    assertThat(names(oldest.missing(oldest.element("count").bit()))).containsExactly("id", "title");
    assertThat(names(oldest.missing(oldest.attribute("id").bit()))).containsExactly("title");
    assertThat(oldest.missing(-1)).isEmpty();
    assertThat(declared.label.alwaysRequired()).isTrue();
    assertThat(declared.count.alwaysRequired()).isFalse();
    assertThat(declared.count.required(Version.V2_4)).isTrue();
    assertThat(declared.count.required(Version.V2_3)).isFalse();
    assertThat(declared.weight.required(Version.V2_5)).isFalse();
    assertThat(declared.view(Version.V2_5).isNeverEmpty()).isTrue();
    assertThat(declared.part.view(Version.V2_5).isNeverEmpty()).isTrue();
    assertThat(withList(Trait.required()).isNeverEmpty()).isFalse();
    assertThat(withList(Trait.atLeast(1)).isNeverEmpty()).isFalse();
    assertThat(withList(Trait.required(), Trait.atLeast(1)).isNeverEmpty()).isTrue();
  }

  private static View<List<String>> withList(Trait... traits) {
    Type.Declaration<List<String>> holder = Type.declare("Holder");
    holder.list("items", "item", Scalars.STRING, items -> items, traits);
    return holder.made(draft -> null).view(Version.V2_5);
  }

  @Test
  void whatAVersionLacks() {
    assertThat(declared.view(Version.V2_5).lacking()).hasToString("[old]");
    assertThat(declared.view(Version.V2_3).lacking()).hasToString("[old]");
    View<Object> view = declared.view(Version.V2_2);
    assertThat(view.lacking()).hasToString("[revision]");
    assertThat(view.lacking().get(0).get(THING, null)).isEqualTo(3L);
    assertThat(declared.old.versions()).isEqualTo(Versions.until(Version.V2_2));
  }

  @Test
  void whatASlotTells() {
    View<Object> newest = declared.view(Version.V2_5);
    Slot count = newest.slots().get(3);
    assertThat(count.providedBy()).isEqualTo("counting");
    assertThat(count.given(THING)).isEqualTo(4);
    assertThat(count.absent()).isEqualTo(7);
    assertThat(count.value()).isSameAs(Scalars.INT);
    assertThat(count).hasToString("count");
    View<Object> oldest = declared.view(Version.V2_0);
    assertThat(oldest.slots().get(1).value()).isSameAs(Scalars.STRING);
    assertThat(oldest.slots().get(1).given(THING)).isNull();
    assertThat(declared.weight.unit()).isEqualTo("kg");
    assertThat(declared.unit.unit()).isNull();
    Slot words = newest.slots().get(4);
    assertThat(words.item()).isEqualTo("word");
    assertThat(words.atLeast()).isEqualTo(2);
    assertThat(words.isPacked()).isFalse();
    assertThat(oldest.slots().get(4).isPacked()).isTrue();
    Slot tags = newest.slots().get(5);
    assertThat(tags.atLeast()).isZero();
    assertThat(tags.isBare()).isFalse();
    assertThat(oldest.slots().get(3).isBare()).isTrue();
    assertThat(oldest.slots().get(3).modelName()).isEqualTo("tags");
    assertThat(newest.slots().get(0).splice()).isSameAs(declared.keyField);
    assertThat(count.splice()).isNull();
  }

  @Test
  void whatAWriterLooksAt() {
    // Texts may need a second look; numbers, and what has only such, do not.
    assertThat(wherever(declared.view(Version.V2_3), Slot::isPlain)).containsExactly("count");
    assertThat(wherever(declared.view(Version.V2_4), Slot::isPlain)).isEmpty();
    assertThat(names(declared.view(Version.V2_3).judged()))
        .containsExactly("id", "revision", "label", "words", "tags", "part", "parts");
    assertThat(wherever(declared.view(Version.V2_3), Slot::isMissed))
        .containsExactly("id", "label", "part");
    assertThat(wherever(declared.view(Version.V2_5), Slot::isMissed))
        .containsExactly("id", "label", "count");
  }

  @Test
  void anObjectOfNumbersOnlyIsPlain() {
    Type.Declaration<double[]> pair = Type.declare("Pair");
    pair.one("first", Scalars.DOUBLE, p -> p[0], Trait.required());
    pair.one("second", Scalars.DOUBLE, p -> p[1]);
    Type<double[]> plain = pair.made(draft -> null);
    assertThat(plain.view(Version.V2_5).isPlain()).isTrue();
    Type.Declaration<double[]> lossy = Type.declare("Lossy");
    lossy.one("first", Scalars.DOUBLE, p -> p[0], Trait.required());
    lossy.losses((o, version, sink) -> {});
    assertThat(lossy.made(draft -> null).view(Version.V2_5).isPlain()).isFalse();

    Type.Declaration<double[]> empty = Type.declare("Empty");
    empty.one("first", Scalars.DOUBLE, p -> p[0]);
    Type<double[]> maybe = empty.made(draft -> null);
    assertThat(maybe.view(Version.V2_5).isPlain()).isTrue();
    assertThat(maybe.view(Version.V2_5).isNeverEmpty()).isFalse();

    Type.Declaration<double[][]> holder = Type.declare("Holder");
    holder.one("plain", plain, h -> h[0]);
    holder.list("several", "one", plain, h -> List.of(h));
    holder.list("some", "one", plain, h -> List.of(h), Trait.atLeast(1));
    holder.one("partly", Scalars.DOUBLE, h -> null, Trait.required(Versions.since(Version.V2_4)));
    assertThat(wherever(holder.made(draft -> null).view(Version.V2_5), Slot::isPlain))
        .containsExactly("plain", "several");
    assertThat(wherever(holder.made(draft -> null).view(Version.V2_3), Slot::isPlain))
        .containsExactly("plain", "several", "partly");
  }

  @Test
  void checksumsTakeSplicedFieldsFirstAndTheOthersByName() {
    assertThat(declared.view(Version.V2_5).digestOrder())
        .extracting(Slot::modelName)
        .containsExactly("id", "count", "inner", "label", "part", "tags", "words");
    assertThat(declared.view(Version.V2_5).digestOrder())
        .extracting(Slot::digestLabel)
        .containsExactly(
            "key.id", "n", "thing.inner", "thing.label", "thing.part", "thing.tags", "thing.words");
    assertThat(wherever(declared.view(Version.V2_5), Slot::isUndigested))
        .containsExactly("revision", "parts");
  }

  @Test
  void whatStandsWithinAnotherField() {
    View<Object> view = declared.view(Version.V2_3);
    View<Object> content = view.element("part").content();
    assertThat(names(content.slots())).containsExactly("unit", "weight", "inner");
    assertThat(names(content.outer())).containsExactly("inner");
    Slot inner = content.element("inner");
    assertThat(inner.isOuter()).isTrue();
    assertThat(inner.get(THING.part(), THING)).isEqualTo("within");
    assertThat(inner.get(THING.part(), null)).isNull();
    assertThat(content.values(THING.part(), THING)).containsExactly("m", 1.5, "within");
    Draft<Object> draft = view.draft(SILENT);
    inner.set(content.draft(SILENT), draft, "there");
    view.attribute("id").set(draft, null, "a");
    view.element("label").set(draft, null, "four");
    assertThat(((Thing) view.make(draft)).inner()).isEqualTo("there");
    assertThatThrownBy(() -> inner.set(draft, null, "nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inner needs its owner");
    View<Object> newest = declared.view(Version.V2_4);
    assertThat(names(newest.element("part").content().slots())).containsExactly("unit", "weight");
    assertThat(newest.element("part").content()).isSameAs(declared.part.view(Version.V2_4));
  }

  @Test
  void valuesAreTheSameOneByOneAndTogether() {
    View<Object> view = declared.view(Version.V2_5);
    List<Object> values =
        Arrays.asList(
            "a",
            3L,
            "four",
            null,
            List.of("x", "y"),
            List.of("b"),
            THING.part(),
            "within",
            List.of());
    for (int i = 0; i < 1100; i++) {
      assertThat(view.values(THING, null)).containsExactlyElementsOf(values);
    }
    Thing keyless = new Thing(null, "b", 1, List.of(), List.of(), null, null, null, List.of());
    assertThat(view.values(keyless, null)).startsWith(null, null, "b", 1);
    assertThat(view.slots().get(0).get(keyless, null)).isNull();
    assertThat(
            objects(Type.<Key>declare("None").made(draft -> null).view(Version.V2_5))
                .values(keyless, null))
        .isEmpty();
  }

  @Test
  void draftsBecomeObjects() {
    View<Object> view = declared.view(Version.V2_2);
    Draft<Object> draft = view.draft(SILENT);
    assertThat(draft.version()).isEqualTo(Version.V2_2);
    view.attribute("id").set(draft, null, "a");
    view.element("label").set(draft, null, "four");
    view.element("old").set(draft, null, "gone");
    view.element("words").set(draft, null, List.of("x", "y"));
    Thing made = (Thing) view.make(draft);
    assertThat(made.key()).isEqualTo(new Key("a", null));
    assertThat(made.label()).isEqualTo("four");
    assertThat(made.old()).isEqualTo("gone");
    assertThat(made.words()).containsExactly("x", "y");
    Draft<Object> nameless = view.draft(SILENT);
    view.attribute("id").set(nameless, null, "a");
    assertThat(view.make(nameless)).isNull();
    Draft<Object> keyless = view.draft(SILENT);
    view.element("label").set(keyless, null, "four");
    assertThat(view.make(keyless)).isNull();
    Draft<Object> copy = view.draftOf(THING);
    Slot.clear(copy, declared.inner);
    assertThat(view.make(copy))
        .isEqualTo(
            new Thing(
                THING.key(),
                "four",
                null,
                THING.words(),
                THING.tags(),
                THING.part(),
                null,
                "gone",
                List.of()));
  }

  @Test
  void listsAreTidied() {
    assertThat(declared.tags.tidy(List.of("b", "a", "b"))).containsExactly("a", "b");
    assertThat(declared.tags.tidy(List.of("a", "a"))).containsExactly("a");
    assertThat(declared.tags.tidy(List.of("a", "b"))).containsExactly("a", "b");
    assertThat(declared.words.tidy(List.of("b", "a", "b"))).containsExactly("b", "a", "b");
    Part heavy = new Part("k", 2.0);
    Part light = new Part("k", 1.0);
    Part other = new Part("a", 1.0);
    assertThat(declared.parts.tidy(List.of(heavy, light, other)))
        .containsExactly(other, heavy, light);
    assertThat(declared.parts.tidy(List.of(other, heavy, light)))
        .containsExactly(other, heavy, light);
    for (List<String> holed : List.of(Arrays.asList("a", null), Arrays.asList("b", "a", null))) {
      assertThatNullPointerException().isThrownBy(() -> declared.tags.tidy(holed));
    }
    List<String> mine = new ArrayList<>(List.of("a"));
    List<String> kept = declared.tags.tidy(mine);
    mine.add("b");
    assertThat(kept).containsExactly("a");

    assertThat(declared.parts.isSame(heavy, light)).isTrue();
    assertThat(declared.parts.isSame(heavy, other)).isFalse();
    assertThat(declared.words.isSame("a", "a")).isTrue();
    assertThat(declared.words.isSame("a", "b")).isFalse();
    assertThat(declared.parts.key(null, heavy)).isEqualTo("k");
    assertThat(declared.words.key(null, "a")).isNull();
  }

  @Test
  void anotherStructure() {
    record Flat(String text) {}
    Type.Declaration<Flat> flats = Type.declare("Flat");
    Field<Flat, String> text = flats.one("text", Scalars.STRING, Flat::text, Trait.required());
    Type<Flat> flat = flats.made(draft -> new Flat(draft.need(text)));
    Type<Part> shaped =
        new Declared()
            .partly
            .form(
                Versions.until(Version.V2_1),
                flat,
                part -> new Flat(part.unit()),
                shown -> new Part(shown.text(), null))
            .made(draft -> null);
    View<Object> oldest = objects(shaped.view(Version.V2_1));
    assertThat(oldest.isForm()).isTrue();
    assertThat(oldest.shown()).isSameAs(flat);
    assertThat(names(oldest.slots())).containsExactly("text");
    assertThat(oldest.isNeverEmpty()).isFalse();
    assertThat(oldest.isPlain()).isFalse();
    Object opened = oldest.open(new Part("m", 1.5));
    assertThat(opened).isEqualTo(new Flat("m"));
    assertThat(oldest.close(opened)).isEqualTo(new Part("m", null));
    Draft<Object> draft = oldest.draft(SILENT);
    assertThat(oldest.make(draft)).isNull();
    oldest.element("text").set(draft, null, "k");
    assertThat(oldest.make(draft)).isEqualTo(new Part("k", null));
    View<Object> newest = objects(shaped.view(Version.V2_2));
    assertThat(newest.isForm()).isFalse();
    Part part = new Part("m", 1.5);
    assertThat(newest.open(part)).isSameAs(part).isSameAs(newest.close(part));
    assertThat(shaped.view(Version.V2_2)).isSameAs(newest);
  }

  @Test
  void whatFieldsAloneDoNotTell() {
    Type<Part> part =
        new Declared()
            .partly
            .losses((o, version, sink) -> sink.add(path -> path.field("unit"), o + " " + version))
            .told((o, version) -> new Part(version.label(), o.weight()))
            .digestWhole(Versions.since(Version.V2_5), (o, bytes) -> bytes.put(o.unit()))
            .made(draft -> null);
    View<Object> view = objects(part.view(Version.V2_4));
    List<String> lost = new ArrayList<>();
    view.findLosses(
        new Part("m", null),
        (where, message) -> lost.add(where.apply(ModelPath.DOCUMENT) + ": " + message));
    assertThat(lost).containsExactly("unit: Part[unit=m, weight=null] 2.4");
    assertThat(view.told(new Part("m", 2.0))).isEqualTo(new Part("2.4", 2.0));
    assertThat(view.wholeDigest()).isNull();
    Bytes bytes = new Bytes();
    part.view(Version.V2_5).wholeDigest().accept(new Part("km", 2.0), bytes);
    assertThat(bytes.copy(0, bytes.length())).asString().isEqualTo("km");
    assertThat(view).hasToString("Part 2.4");

    View<Object> simple = objects(declared.part.view(Version.V2_4));
    Part same = new Part("m", null);
    assertThat(simple.told(same)).isSameAs(same);
    assertThat(simple.wholeDigest()).isNull();
    simple.findLosses(same, (where, message) -> lost.add(message));
    assertThat(lost).hasSize(1);
  }

  @Test
  void variantsAndChoices() {
    Type.Declaration<Part> partly = new Declared().partly.in(Versions.since(Version.V2_1));
    Field<Part, Double> weight = partly.one("mass", Scalars.DOUBLE, Part::weight);
    Type<Part> light =
        partly.variant(
            "Light",
            Set.of(weight),
            draft -> null,
            Trait.named("Feather", Versions.until(Version.V2_2)));
    assertThat(light.name()).isEqualTo("Light").isEqualTo(light.toString());
    assertThat(light.name(Version.V2_2)).isEqualTo("Feather");
    assertThat(light.name(Version.V2_3)).isEqualTo("Light");
    assertThat(light.declaredName()).isEqualTo("Part");
    assertThat(light.versions()).isEqualTo(Versions.since(Version.V2_1));
    assertThat(names(light.view(Version.V2_5).slots())).containsExactly("unit", "weight");
    Type<Part> heavy = partly.variant("Heavy", Set.of(), draft -> null);
    assertThat(names(heavy.view(Version.V2_5).slots())).containsExactly("unit", "weight", "mass");

    Choice<Part> byType =
        Choice.byTypeName(
            "Parts",
            Choice.where(light, Part.class, p -> p.weight() < 1),
            Choice.where(heavy, Part.class, p -> p.weight() < 9));
    assertThat(byType.name()).isEqualTo("Parts").isEqualTo(byType.toString());
    assertThat(byType.isByElement()).isFalse();
    assertThat(byType.of(new Part("m", 0.5)).type()).isSameAs(light);
    assertThat(byType.of(new Part("m", 2.0)).type()).isSameAs(heavy);
    assertThatThrownBy(() -> byType.of(new Part("m", 9.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Parts has no type for ");
    assertThat(byType.named("Feather", Version.V2_2).type()).isSameAs(light);
    assertThat(byType.named("Feather", Version.V2_3)).isNull();
    assertThat(byType.named("Heavy", Version.V2_0)).isNull();
    assertThat(byType.namedInAny("Feather").type()).isSameAs(light);
    assertThat(byType.namedInAny("Feathers")).isNull();

    Choice<Object> byElement =
        Choice.byElement(
            "Either",
            Choice.of("light", light, Part.class),
            Choice.of("key", declared.key, Key.class));
    assertThat(byElement.isByElement()).isTrue();
    assertThat(byElement.of(new Key("a", null)).element()).isEqualTo("key");
    assertThat(byElement.of(new Part("a", null)).element()).isEqualTo("light");
    assertThat(byElement.named("key", Version.V2_5).type()).isSameAs(declared.key);
    assertThat(byElement.named("Key", Version.V2_5)).isNull();
    assertThat(byElement.alternatives()).hasSize(2);
  }

  @Test
  void versions() {
    Versions middle = Versions.between(Version.V2_1, Version.V2_3);
    assertThat(middle).hasToString("2.1–2.3");
    assertThat(Versions.between(Version.V2_1, Version.V2_1)).hasToString("2.1");
    assertThat(Version.values())
        .filteredOn(middle::contains)
        .containsExactly(Version.V2_1, Version.V2_2, Version.V2_3);
    assertThat(middle.contains(Versions.between(Version.V2_1, Version.V2_3))).isTrue();
    assertThat(middle.contains(Versions.until(Version.V2_3))).isFalse();
    assertThat(middle.contains(Versions.between(Version.V2_2, Version.V2_4))).isFalse();
    assertThatThrownBy(() -> Versions.between(Version.V2_3, Version.V2_1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2.3 to 2.1");
    assertThat(Version.ofNamespace(Version.V2_3.namespace())).contains(Version.V2_3);
    assertThat(Version.ofNamespace("2.3")).isEmpty();
    assertThat(Version.ofLabel("2.3")).contains(Version.V2_3);
    assertThat(Version.ofLabel("2.6")).isEmpty();
  }

  @Test
  void urisInAscii() {
    assertThat(AsciiUri.of("http://a/ü")).isEqualTo("http://a/%C3%BC");
    assertThat(AsciiUri.of("no uri: ü")).isEqualTo("no uri: ü");
  }
}
