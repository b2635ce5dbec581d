package org.caom2.model.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.caom2.model.issue.ModelPath;
import org.jspecify.annotations.Nullable;

/**
 * One field of a declared type: its name, what it holds, how to get it, and the facts on it. Also
 * the handle by which rules and comparisons name a field.
 *
 * @param <O> the class that has the field
 * @param <V> what its getter gives: the value, or a list of values
 */
public final class Field<O, V> {
  /** How many values a field holds, and how they are kept. */
  public enum Cardinality {
    /** One value or none. */
    ONE,
    /** A list in its own order. */
    LIST,
    /** A list in the order of the standard, without duplicates. */
    SET,
    /** Child entities, ordered and told apart by their key. */
    CHILDREN,
    /** A declared record whose fields stand among those of its owner. */
    SPLICE
  }

  /** Gets a field's value; null if there is none. */
  @FunctionalInterface
  public interface Getter<O, V> {
    /** The value of the field. */
    @Nullable V get(O owner);
  }

  private final String name;
  private final String item;
  private final int index;
  private final Cardinality cardinality;
  private final Value<?> value;
  private final Getter<O, V> getter;
  private final List<Trait> traits;
  private final Versions versions;
  private final boolean list;
  private final boolean alwaysRequired;
  private final boolean identity;
  private final @Nullable Comparator<Object> order;
  private final @Nullable BiFunction<@Nullable Object, Object, @Nullable String> key;

  @SuppressWarnings("unchecked")
  Field(
      String name,
      String item,
      int index,
      Cardinality cardinality,
      Value<?> value,
      Getter<O, V> getter,
      List<Trait> traits,
      @Nullable Comparator<?> order,
      @Nullable BiFunction<?, ?, @Nullable String> key) {
    this.name = name.intern();
    this.item = item.intern();
    this.index = index;
    this.cardinality = cardinality;
    this.list = cardinality != Cardinality.ONE && cardinality != Cardinality.SPLICE;
    this.value = value;
    this.getter = getter;
    this.traits = traits;
    this.versions = find(Trait.In.class).map(Trait.In::versions).orElse(Versions.ALL);
    this.alwaysRequired =
        versions.equals(Versions.ALL)
            && find(Trait.Required.class).filter(r -> r.versions().equals(versions)).isPresent();
    this.identity = find(Trait.Identity.class).isPresent();
    this.order = (Comparator<Object>) order;
    this.key = (BiFunction<@Nullable Object, Object, @Nullable String>) key;
  }

  /** The name in the newest version that has the field. */
  public String name() {
    return name;
  }

  /** The name of one item of a list, in the newest version; the field's own name for one value. */
  public String item() {
    return item;
  }

  /** How many values it holds. */
  public Cardinality cardinality() {
    return cardinality;
  }

  /** Whether it holds a list of values. */
  public boolean isList() {
    return list;
  }

  /** What it holds; for lists, what an item is. */
  public Value<?> value() {
    return value;
  }

  Getter<O, V> getter() {
    return getter;
  }

  /** The value in that object; null if absent. */
  public @Nullable V get(O owner) {
    return getter.get(owner);
  }

  /** Whether the field exists in a version. */
  public boolean in(Version version) {
    return versions.contains(version);
  }

  /** The versions that have the field. */
  public Versions versions() {
    return versions;
  }

  /** Whether that version requires it. */
  public boolean required(Version version) {
    return traits.stream()
        .anyMatch(t -> t instanceof Trait.Required r && r.versions().contains(version));
  }

  /**
   * Whether every version of the class has the field and requires it: a record cannot be without.
   */
  boolean alwaysRequired() {
    return alwaysRequired;
  }

  /** Whether it is another form of a component, on the wire only, or the component so told. */
  public boolean isIdentity() {
    return identity;
  }

  /** Whether checksums take no notice of it in any version: it is not part of the content. */
  public boolean isUndigested() {
    return find(Trait.Undigested.class).isPresent();
  }

  /** The unit of its value, null if it has none. */
  public @Nullable String unit() {
    return find(Trait.Unit.class).map(Trait.Unit::unit).orElse(null);
  }

  /**
   * The key by which a child is told from its siblings; null for fields without keys.
   *
   * @param owner the object that has the child, null if it could not be made
   */
  public @Nullable String key(@Nullable Object owner, Object child) {
    return key == null ? null : key.apply(owner, child);
  }

  /**
   * The model path of an item of the list: by its {@linkplain #key key}, or by its place where it
   * has none.
   *
   * @param at the path of the object that has the list
   * @param owner that object
   * @param index the place of the item, from 0
   */
  public ModelPath path(ModelPath at, @Nullable Object owner, Object child, int index) {
    String told = key(owner, child);
    return told == null ? at.item(name, index) : at.keyed(item, told);
  }

  /**
   * The name of the field of a child that is its {@linkplain #key key}; null for fields without
   * keys.
   */
  public @Nullable String keyName() {
    return find(Trait.KeyedBy.class).map(Trait.KeyedBy::field).orElse(null);
  }

  /**
   * The values as a record keeps them: immutable, sets sorted in the order of the standard without
   * duplicates (the first stays), children sorted by their order with duplicates kept.
   *
   * @throws NullPointerException if the collection, which the message names as the field, or an
   *     item is null
   */
  public <E> List<E> tidy(Collection<? extends E> values) {
    Objects.requireNonNull(values, name);
    Comparator<Object> sorting = order;
    if (sorting == null || values.size() < 2 || isTidy(values, sorting)) {
      return List.copyOf(values);
    }
    // A tree, since java.net.URI.compareTo can go round in a circle, which sorting throws at: hosts
    // compare without case, and with case where one of both is no host.
    Map<Object, List<E>> sorted = new TreeMap<>(sorting);
    for (E item : values) {
      List<E> same =
          sorted.computeIfAbsent(Objects.requireNonNull(item), one -> new ArrayList<>(1));
      if (same.isEmpty() || cardinality != Cardinality.SET) {
        same.add(item);
      }
    }
    List<E> tidy = new ArrayList<>(values.size());
    sorted.values().forEach(tidy::addAll);
    return List.copyOf(tidy);
  }

  private boolean isTidy(Collection<?> values, Comparator<Object> sorting) {
    Object last = null;
    int least = cardinality == Cardinality.SET ? 1 : 0;
    for (Object item : values) {
      if (last != null && sorting.compare(item, last) < least) {
        return false;
      }
      last = Objects.requireNonNull(item);
    }
    return true;
  }

  /** Whether two items have the same place in the field's order, by which sets know duplicates. */
  public boolean isSame(Object item, Object other) {
    return order == null ? item.equals(other) : order.compare(item, other) == 0;
  }

  int index() {
    return index;
  }

  List<Trait> traits() {
    return traits;
  }

  <T extends Trait> Optional<T> find(Class<T> kind) {
    return traits.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  <T extends Trait.Ranged> Optional<T> find(Class<T> kind, Version version) {
    return traits.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(t -> t.versions().contains(version))
        .findFirst();
  }

  @Override
  public String toString() {
    return name;
  }
}
