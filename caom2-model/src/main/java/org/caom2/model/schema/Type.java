package org.caom2.model.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A CAOM class: its fields in the order of the standard, its versions, and how to make one.
 * Immutable once declared.
 *
 * <p>A class is declared in the file of its record, with {@link #declare}; see {@code
 * docs/adding-a-field.md}.
 *
 * @param <O> the record
 */
public final class Type<O> implements Value<O> {
  private final String name;
  private final Declaration<O> declared;
  private final List<Field<O, ?>> fields;
  private final List<Trait.Named> names;
  private final Maker<O> maker;
  private final List<Field<O, ?>> splices;
  private final List<Field<O, ?>> needed;
  private final Map<Version, View<O>> views = new ConcurrentHashMap<>();

  private Type(
      String name,
      Declaration<O> declared,
      Collection<Field<O, ?>> without,
      List<Trait.Named> names,
      Maker<O> maker) {
    this.name = name.intern();
    this.declared = declared;
    this.fields = declared.fields.stream().filter(f -> !without.contains(f)).toList();
    this.names = List.copyOf(names);
    this.maker = maker;
    this.splices =
        fields.stream().filter(f -> f.cardinality() == Field.Cardinality.SPLICE).toList();
    this.needed =
        fields.stream().filter(f -> f.alwaysRequired() && !f.isIdentity() && !f.isList()).toList();
  }

  /** Starts the declaration of a class, by its name in the newest version that has it. */
  public static <O> Declaration<O> declare(String name) {
    return new Declaration<>(name);
  }

  /** The name of the class in the newest version that has it. */
  @Override
  public String name() {
    return name;
  }

  /** The name of the class in that version. */
  public String name(Version version) {
    for (Trait.Named other : names) {
      if (other.versions().contains(version)) {
        return other.name();
      }
    }
    return name;
  }

  /** The name of the class that declares the fields; variants of one class share it. */
  public String declaredName() {
    return declared.name;
  }

  /** The versions that have the class. */
  public Versions versions() {
    return declared.versions;
  }

  /** The fields of all versions, in the order of the newest; spliced ones as one. */
  public List<Field<O, ?>> fields() {
    return fields;
  }

  /** The fields that are records whose fields stand among those of this class. */
  List<Field<O, ?>> splices() {
    return splices;
  }

  /** The fields without which no object can be made, whatever the version. */
  List<Field<O, ?>> needed() {
    return needed;
  }

  /** How many values a draft has room for. */
  int size() {
    return declared.fields.size();
  }

  /** How the class stands in documents of one version. */
  public View<O> view(Version version) {
    View<O> view = views.get(version);
    if (view == null) {
      View<O> made = new View<>(this, version);
      View<O> before = views.putIfAbsent(version, made);
      view = before == null ? made : before;
    }
    return view;
  }

  /** What adds a value to a checksum in one piece; null if that version takes field by field. */
  @Nullable BiConsumer<O, Bytes> wholeDigest(Version version) {
    Whole<O> whole = declared.whole;
    return whole != null && whole.versions().contains(version) ? whole.digest() : null;
  }

  /** Tells what of the object that version cannot say, beyond fields it lacks. */
  void findLosses(O value, Version version, Losses.Sink sink) {
    if (declared.losses != null) {
      declared.losses.find(value, version, sink);
    }
  }

  /** Whether documents of every version that has all its fields tell all of an object. */
  boolean isWhole() {
    return declared.losses == null && declared.told == null;
  }

  /** What documents of that version tell of an object whose identity they cannot tell. */
  O told(O value, Version version) {
    BiFunction<O, Version, O> told = declared.told;
    return told == null ? value : told.apply(value, version);
  }

  @Nullable O make(Draft<O> draft) {
    return maker.make(draft);
  }

  @Nullable Form<O, ?> form(Version version) {
    for (Form<O, ?> form : declared.forms) {
      if (form.versions().contains(version)) {
        return form;
      }
    }
    return null;
  }

  @Nullable List<Field<O, ?>> order(Version version) {
    for (Order<O> order : declared.orders) {
      if (order.versions().contains(version)) {
        return order.fields();
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Makes an object of a filled draft; null if it cannot be made of what is there. */
  @FunctionalInterface
  public interface Maker<O> {
    /** The object. */
    @Nullable O make(Draft<O> draft);
  }

  /** Another structure that some versions have, with the ways there and back. */
  record Form<O, P>(Versions versions, Type<P> type, Function<O, P> to, Function<P, O> from) {}

  private record Order<O>(Versions versions, List<Field<O, ?>> fields) {}

  private record Whole<O>(Versions versions, BiConsumer<O, Bytes> digest) {}

  /**
   * A class being declared: fields in the order of the newest version, then how to make an object.
   *
   * @param <O> the record
   */
  public static final class Declaration<O> {
    private final String name;
    private final List<Field<O, ?>> fields = new ArrayList<>();
    private final List<Form<O, ?>> forms = new ArrayList<>();
    private final List<Order<O>> orders = new ArrayList<>();
    private Versions versions = Versions.ALL;
    private @Nullable Whole<O> whole;
    private @Nullable Losses<O> losses;
    private @Nullable BiFunction<O, Version, O> told;

    private Declaration(String name) {
      this.name = name;
    }

    /** A field with one value. */
    public <V> Field<O, V> one(
        String field, Value<V> value, Field.Getter<O, V> getter, Trait... traits) {
      return add(field, field, Field.Cardinality.ONE, value, getter, null, null, traits);
    }

    /** A field with a list of values in their own order, within an element of its name. */
    public <V> Field<O, List<V>> list(
        String field,
        String item,
        Value<V> value,
        Field.Getter<O, List<V>> getter,
        Trait... traits) {
      return add(field, item, Field.Cardinality.LIST, value, getter, null, null, traits);
    }

    /** A field with values in that order, without duplicates. */
    public <V> Field<O, List<V>> set(
        String field,
        String item,
        Value<V> value,
        Comparator<? super V> order,
        Field.Getter<O, List<V>> getter,
        Trait... traits) {
      return add(field, item, Field.Cardinality.SET, value, getter, order, null, traits);
    }

    /** A field with child entities, kept in that order and told apart by that key. */
    public <V> Field<O, List<V>> children(
        String field,
        String item,
        Type<V> type,
        Comparator<? super V> order,
        BiFunction<@Nullable O, V, @Nullable String> key,
        Field.Getter<O, List<V>> getter,
        Trait... traits) {
      return add(field, item, Field.Cardinality.CHILDREN, type, getter, order, key, traits);
    }

    /** A record whose fields stand among those of this class. */
    public <V> Field<O, V> splice(String field, Type<V> type, Field.Getter<O, V> getter) {
      return add(field, field, Field.Cardinality.SPLICE, type, getter, null, null);
    }

    private <V> Field<O, V> add(
        String field,
        String item,
        Field.Cardinality cardinality,
        Value<?> value,
        Field.Getter<O, V> getter,
        @Nullable Comparator<?> order,
        @Nullable BiFunction<?, ?, @Nullable String> key,
        Trait... traits) {
      Field<O, V> added =
          new Field<>(
              field, item, fields.size(), cardinality, value, getter, List.of(traits), order, key);
      fields.add(added);
      return added;
    }

    /** The class exists in those versions only. */
    public Declaration<O> in(Versions range) {
      versions = range;
      return this;
    }

    /** Those versions have these fields in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Declaration<O> order(Versions range, Field<O, ?>... inOrder) {
      orders.add(new Order<>(range, Arrays.asList(inOrder)));
      return this;
    }

    /**
     * Those versions have another structure: a record declared as that type. Writing such a version
     * goes there and checks that the way back gives an equal object.
     */
    public <P> Declaration<O> form(
        Versions range, Type<P> type, Function<O, P> to, Function<P, O> from) {
      forms.add(new Form<>(range, type, to, from));
      return this;
    }

    /** In those versions checksums take an object in one piece instead of walking its fields. */
    public Declaration<O> digestWhole(Versions range, BiConsumer<O, Bytes> digest) {
      whole = new Whole<>(range, digest);
      return this;
    }

    /** Finds what versions cannot say of an object although they have all its fields. */
    public Declaration<O> losses(Losses<O> finder) {
      losses = finder;
      return this;
    }

    /**
     * Gives what documents of a version tell of an object whose identity they cannot tell; the
     * object itself where they can.
     */
    public Declaration<O> told(BiFunction<O, Version, O> asDocumentsTell) {
      told = asDocumentsTell;
      return this;
    }

    /** The type, made by that function. */
    public Type<O> made(Maker<O> maker) {
      return new Type<>(name, this, List.of(), List.of(), maker);
    }

    /** A variant of the class under a name of its own and without some of the fields. */
    public Type<O> variant(
        String variantName, Set<Field<O, ?>> without, Maker<O> maker, Trait... named) {
      return new Type<>(
          variantName,
          this,
          without,
          Arrays.stream(named).map(Trait.Named.class::cast).toList(),
          maker);
    }
  }
}
