package org.caom2.model.schema;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field as it stands in documents of one version: name, place, multiplicity, and what is in it.
 * Where a version keeps a field within another one, or a record's fields among those of its owner,
 * the slot knows whose field it is. Immutable.
 */
public final class Slot {
  /** Whose field a slot is. */
  private enum Holder {
    SELF,
    SPLICED,
    OUTER
  }

  private final Field<Object, Object> field;
  private final Holder holder;
  private final @Nullable Field<Object, Object> splice;
  private final String name;
  private final String item;
  private final boolean required;
  private final int atLeast;
  private final boolean attribute;
  private final boolean bare;
  private final boolean packed;
  private final Value<Object> value;
  private final @Nullable View<?> content;
  private final int position;
  private final @Nullable Function<Object, @Nullable Object> given;
  private final @Nullable Object absent;
  private final boolean undigested;
  private final boolean missed;
  private final boolean plain;
  private final boolean blankIsNone;
  private final String digestLabel;

  @SuppressWarnings("unchecked")
  private Slot(
      Field<?, ?> field,
      Holder holder,
      @Nullable Field<?, ?> splice,
      Version version,
      List<Slot> within,
      String owner,
      int position) {
    this.field = (Field<Object, Object>) field;
    this.holder = holder;
    this.splice = (Field<Object, Object>) splice;
    this.name = field.find(Trait.Named.class, version).map(Trait.Named::name).orElse(field.name());
    this.item = field.find(Trait.Item.class, version).map(Trait.Item::name).orElse(field.item());
    this.required = field.required(version);
    this.atLeast = field.find(Trait.AtLeast.class).map(Trait.AtLeast::least).orElse(0);
    this.attribute = field.find(Trait.Attribute.class).isPresent();
    this.bare = field.find(Trait.Bare.class, version).isPresent();
    this.packed = field.find(Trait.Packed.class, version).isPresent();
    Value<?> held = field.value();
    Trait.As as = field.find(Trait.As.class, version).orElse(null);
    this.value = (Value<Object>) (as == null ? held : as.scalar());
    this.content = value instanceof Type<?> type ? type.view(version).with(within) : null;
    this.position = position;
    this.given =
        (Function<Object, @Nullable Object>)
            field.find(Trait.Given.class, version).map(Trait.Given::value).orElse(null);
    this.absent = field.find(Trait.Absent.class).map(Trait.Absent::value).orElse(null);
    this.undigested = field.cardinality() == Field.Cardinality.CHILDREN || field.isUndigested();
    this.missed = required || given != null || (content != null && !content.outer().isEmpty());
    this.plain = holder == Holder.SELF && isPlainByKind();
    this.blankIsNone =
        !required && !isList() && value instanceof Scalar<?> scalar && scalar.takesEmpty(version);
    this.digestLabel =
        field
            .find(Trait.DigestLabel.class)
            .map(Trait.DigestLabel::label)
            .orElse((owner + '.' + name).toLowerCase(Locale.ROOT));
  }

  private Slot(Slot from, Holder holder, int position) {
    this.field = from.field;
    this.holder = holder;
    this.splice = from.splice;
    this.name = from.name;
    this.item = from.item;
    this.required = from.required;
    this.atLeast = from.atLeast;
    this.attribute = from.attribute;
    this.bare = from.bare;
    this.packed = from.packed;
    this.value = from.value;
    this.content = from.content;
    this.position = position;
    this.given = from.given;
    this.absent = from.absent;
    this.undigested = from.undigested;
    this.missed = from.missed;
    this.plain = false;
    this.blankIsNone = from.blankIsNone;
    this.digestLabel = from.digestLabel;
  }

  private boolean isPlainByKind() {
    if ((missed && !field.alwaysRequired()) || (isList() && (atLeast > 0 || bare || packed))) {
      return false;
    }
    if (value instanceof Scalar<?> scalar) {
      return scalar.isAlwaysPlain();
    }
    return content != null && content.isPlain();
  }

  static Slot of(
      Field<?, ?> field, Version version, List<Slot> within, String owner, int position) {
    return new Slot(field, Holder.SELF, null, version, within, owner, position);
  }

  static Slot spliced(Field<?, ?> field, Field<?, ?> splice, Version version, int position) {
    String owner = ((Type<?>) splice.value()).declaredName();
    return new Slot(field, Holder.SPLICED, splice, version, List.of(), owner, position);
  }

  /** The same field seen from within another field of its owner. */
  Slot outer(int at) {
    return new Slot(this, Holder.OUTER, at);
  }

  /** The field. */
  public Field<Object, Object> field() {
    return field;
  }

  /** The name in this version: of the element or attribute, of the wrapper for lists. */
  public String name() {
    return bare ? item : name;
  }

  /** The name that orders and labels checksums: that of the model, never of an item. */
  String modelName() {
    return name;
  }

  /** The name of one item of a list. */
  public String item() {
    return item;
  }

  /** Its place among the slots of its view, from 0, attributes included. */
  public int position() {
    return position;
  }

  /** One bit at its {@link #position()}, for sets of slots. */
  public long bit() {
    return 1L << position;
  }

  /** Whether the version requires it. */
  public boolean isRequired() {
    return required;
  }

  /** How many items a list that is there has at least. */
  public int atLeast() {
    return atLeast;
  }

  /** Whether it is an attribute. */
  public boolean isAttribute() {
    return attribute;
  }

  /** Whether it holds a list. */
  public boolean isList() {
    return field.isList();
  }

  /** Whether a list is a single item without a wrapper. */
  public boolean isBare() {
    return bare;
  }

  /** Whether a list is one text with items separated by white space. */
  public boolean isPacked() {
    return packed;
  }

  /** What is in it; for lists, what an item is. */
  public Value<Object> value() {
    return value;
  }

  /** How an object in it stands in documents; null for scalars and choices. */
  @SuppressWarnings("unchecked")
  public @Nullable View<Object> content() {
    return (View<Object>) content;
  }

  /** Whether the field belongs to the owner of the element that this slot stands in. */
  public boolean isOuter() {
    return holder == Holder.OUTER;
  }

  /** The spliced record's field that holds it, null if it is the object's own. */
  public @Nullable Field<Object, Object> splice() {
    return splice;
  }

  /**
   * The value, null if absent.
   *
   * @param self the object that the element stands for
   * @param outer the object whose field the element is, for slots of which {@link #isOuter()} holds
   */
  public @Nullable Object get(Object self, @Nullable Object outer) {
    if (holder == Holder.SELF) {
      return field.get(self);
    }
    if (holder == Holder.OUTER) {
      return outer == null ? null : field.get(outer);
    }
    Object record = splice == null ? null : splice.get(self);
    return record == null ? null : field.get(record);
  }

  /** Puts a value, or all items of a list, into a draft; {@code outer} as for {@link #get}. */
  public void set(Draft<?> self, @Nullable Draft<?> outer, @Nullable Object value) {
    target(self, outer).set(field, value);
  }

  /** Takes the value of a field out of a draft. */
  public static void clear(Draft<?> draft, Field<?, ?> field) {
    draft.set(field, null);
  }

  private Draft<?> target(Draft<?> self, @Nullable Draft<?> outer) {
    if (holder == Holder.SELF) {
      return self;
    }
    if (holder == Holder.OUTER && outer != null) {
      return outer;
    }
    if (splice != null) {
      return self.spliced(splice);
    }
    throw new IllegalArgumentException(name + " needs its owner");
  }

  /**
   * What a writer of the version writes where the value is missing; null if nothing.
   *
   * @param owner the object that has the field
   */
  public @Nullable Object given(Object owner) {
    return given == null ? null : given.apply(owner);
  }

  /** Whether it matters to a writer of the version that the value is missing. */
  public boolean isMissed() {
    return missed;
  }

  /** Whether a document that has this text there has no value, as readers and writers see it. */
  public boolean isNone(String text) {
    return blankIsNone && text.trim().isEmpty();
  }

  /**
   * Whether a writer writes whatever is in it as it is, so that it need not look: numbers, and
   * objects that have nothing but such.
   */
  public boolean isPlain() {
    return plain;
  }

  /** What can provide the value where it is required and missing; null if nothing is declared. */
  public @Nullable String providedBy() {
    return field.find(Trait.ProvidedBy.class).map(Trait.ProvidedBy::source).orElse(null);
  }

  /** What checksums take where the value is missing; null if nothing. */
  public @Nullable Object absent() {
    return absent;
  }

  /** Whether checksums take no notice of it. */
  public boolean isUndigested() {
    return undigested;
  }

  /** The label that generation 2 puts after the value; empty for none. */
  public String digestLabel() {
    return digestLabel;
  }

  @Override
  public String toString() {
    return name;
  }
}
