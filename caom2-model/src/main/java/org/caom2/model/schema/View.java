package org.caom2.model.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A class as it stands in documents of one version: its slots in document order, attributes first.
 * Where the version has another structure for the class, the slots are those of that structure, and
 * {@link #open} and {@link #make} go there and back. Immutable.
 *
 * @param <O> the record
 */
public final class View<O> {
  private final Type<O> type;
  private final Type<Object> shown;
  private final Type.@Nullable Form<O, Object> form;
  private final Version version;
  private final List<Slot> slots;
  private final List<Slot> attributes;
  private final List<Slot> elements;
  private final List<Slot> outer;
  private final List<Slot> lacking;
  private final boolean neverEmpty;
  private final List<Slot> judged;
  private final boolean plain;
  private final Map<String, Slot> byName = new HashMap<>();
  private final Map<String, Slot> attributeByName = new HashMap<>();
  private final long required;
  private final List<Slot> digestOrder;
  private final FieldWalk<@Nullable Object[]> getting;
  private final @Nullable BiConsumer<O, Bytes> wholeDigest;

  @SuppressWarnings("unchecked")
  View(Type<O> type, Version version) {
    this(type, (Type.Form<O, Object>) type.form(version), version, List.of());
  }

  @SuppressWarnings("unchecked")
  private View(
      Type<O> type, Type.@Nullable Form<O, Object> form, Version version, List<Slot> within) {
    this.type = type;
    this.form = form;
    this.shown = form == null ? (Type<Object>) type : form.type();
    this.version = version;
    this.lacking = Slots.lacking(shown, version);
    this.slots = Slots.of(shown, version, within);
    if (slots.size() > Long.SIZE) {
      throw new IllegalStateException(type + " has more slots than sets of slots have bits");
    }
    this.getting = new FieldWalk<>(slots, slot -> new Kept(slot.position()));
    this.attributes = slots.stream().filter(Slot::isAttribute).toList();
    this.elements = slots.stream().filter(s -> !s.isAttribute()).toList();
    this.outer = slots.stream().filter(Slot::isOuter).toList();
    this.neverEmpty =
        form == null
            && slots.stream()
                .anyMatch(s -> s.isRequired() && !s.isOuter() && (!s.isList() || s.atLeast() > 0));
    this.judged = slots.stream().filter(s -> !s.isPlain()).toList();
    this.plain = form == null && judged.isEmpty() && lacking.isEmpty() && type.isWhole();
    long mask = 0;
    for (Slot slot : slots) {
      byName.put((slot.isAttribute() ? "@" : "") + slot.name(), slot);
      if (slot.isAttribute()) {
        attributeByName.put(slot.name(), slot);
      }
      mask |= slot.isRequired() ? slot.bit() : 0;
    }
    this.required = mask;
    this.digestOrder = Slots.digestOrder(slots);
    this.wholeDigest = type.wholeDigest(version);
  }

  /** Keeps a value at a place of an array. */
  private record Kept(int place) implements FieldWalk.Taker<@Nullable Object[]> {
    @Override
    public void take(@Nullable Object[] values, Object holder, @Nullable Object value) {
      values[place] = value;
    }
  }

  /** This view with fields of the owner standing after its own. */
  View<O> with(List<Slot> within) {
    return within.isEmpty() ? this : new View<>(type, form, version, within);
  }

  /** The declared class. */
  public Type<O> type() {
    return type;
  }

  /** The class whose fields the slots are: the declared one, or its structure in this version. */
  public Type<Object> shown() {
    return shown;
  }

  /** The version. */
  public Version version() {
    return version;
  }

  /** All slots in document order, attributes first. */
  public List<Slot> slots() {
    return slots;
  }

  /** The attributes, in the order they are written. */
  public List<Slot> attributes() {
    return attributes;
  }

  /** The elements, in document order. */
  public List<Slot> elements() {
    return elements;
  }

  /** The element slot of that name, null if the version has none. */
  public @Nullable Slot element(String name) {
    return byName.get(name);
  }

  /** The attribute slot of that name, null if the version has none. */
  public @Nullable Slot attribute(String name) {
    return attributeByName.get(name);
  }

  /** The slots that belong to the owner of the element. */
  public List<Slot> outer() {
    return outer;
  }

  /** The slots that a writer has to look at before it writes; see {@link Slot#isPlain()}. */
  public List<Slot> judged() {
    return judged;
  }

  /** Whether a writer writes every object as it is. */
  boolean isPlain() {
    return plain;
  }

  /** Whether this version cannot say an object without any value. */
  public boolean isNeverEmpty() {
    return neverEmpty;
  }

  /** The element slot of that name, or the attribute slot if an {@code @} is before the name. */
  public @Nullable Slot named(String name) {
    return byName.get(name);
  }

  /**
   * The required slots that an object lacks, in document order.
   *
   * @param there the {@linkplain Slot#bit() bits} of the slots that it has
   */
  public List<Slot> missing(long there) {
    long missing = required & ~there;
    return missing == 0
        ? List.of()
        : slots.stream().filter(slot -> (missing & slot.bit()) != 0).toList();
  }

  /**
   * The fields of {@link #shown()} that this version does not have, to get and clear their values.
   */
  public List<Slot> lacking() {
    return lacking;
  }

  /** The slots that checksums take, in their order. */
  public List<Slot> digestOrder() {
    return digestOrder;
  }

  /** Whether this version has another structure than the declared one. */
  public boolean isForm() {
    return form != null;
  }

  /** A draft of {@link #shown()} to be filled. */
  public Draft<Object> draft(Draft.FieldReport report) {
    return new Draft<>(shown, version, report);
  }

  /**
   * A draft of {@link #shown()} filled with what an object has, to be changed and made anew.
   *
   * @param opened what {@link #open} gave
   */
  public Draft<Object> draftOf(Object opened) {
    Draft<Object> draft = draft((field, code, message) -> {});
    draft.fill(opened);
    return draft;
  }

  /**
   * The object of a filled draft, to be asked for once; null if something is missing that every
   * version requires.
   */
  @SuppressWarnings("unchecked")
  public @Nullable O make(Draft<Object> draft) {
    Object made = draft.make();
    if (made == null) {
      return null;
    }
    return form == null ? (O) made : form.from().apply(made);
  }

  /**
   * The values of all slots, by their positions; null where there is none.
   *
   * @param opened what {@link #open} gave
   * @param owner the object whose fields the slots are of which {@link Slot#isOuter()} holds
   */
  public @Nullable Object[] values(Object opened, @Nullable Object owner) {
    @Nullable Object[] values = new Object[slots.size()];
    getting.go(values, opened, owner);
    return values;
  }

  /**
   * What adds an object to a checksum in one piece; null if this version digests it field by field.
   */
  public @Nullable BiConsumer<O, Bytes> wholeDigest() {
    return wholeDigest;
  }

  /** The object whose fields the slots get: itself, or what it is in this version's structure. */
  public Object open(O value) {
    return form == null ? value : form.to().apply(value);
  }

  /** The way back from {@link #open}. */
  @SuppressWarnings("unchecked")
  public O close(Object opened) {
    return form == null ? (O) opened : form.from().apply(opened);
  }

  /** Finds what this version cannot say of an object although it has all its fields. */
  public void findLosses(O value, Losses.Sink sink) {
    type.findLosses(value, version, sink);
  }

  /** What documents of this version tell of an object whose identity they cannot tell. */
  public O told(O value) {
    return type.told(value, version);
  }

  @Override
  public String toString() {
    return type.name(version) + " " + version;
  }
}
