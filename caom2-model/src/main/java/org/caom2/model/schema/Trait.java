package org.caom2.model.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact on a field, with the versions where it holds if it varies. Made by the static methods. */
public sealed interface Trait {
  /** A fact that holds in some versions. */
  sealed interface Ranged extends Trait {
    /** Where it holds. */
    Versions versions();
  }

  /** The field exists in those versions only. */
  static Trait in(Versions versions) {
    return new In(versions);
  }

  /** Every version that has the field requires it. */
  static Trait required() {
    return new Required(Versions.ALL);
  }

  /** Those versions require it. */
  static Trait required(Versions versions) {
    return new Required(versions);
  }

  /** Those versions have the field under another name. */
  static Trait named(String name, Versions versions) {
    return new Named(name.intern(), versions);
  }

  /** Those versions call an item of the list otherwise. */
  static Trait item(String name, Versions versions) {
    return new Item(name.intern(), versions);
  }

  /** A list that is there has at least that many items. */
  static Trait atLeast(int least) {
    return new AtLeast(least);
  }

  /** In those versions the field stands within another field of the same class. */
  static Trait inside(Field<?, ?> field, Versions versions) {
    return new Inside(field, versions);
  }

  /** In those versions the field is a single item without a wrapper, under the item's name. */
  static Trait bare(Versions versions) {
    return new Bare(versions);
  }

  /** In those versions the list is one text, its items separated by white space. */
  static Trait packed(Versions versions) {
    return new Packed(versions);
  }

  /** The field is an attribute of the element. */
  static Trait attribute() {
    return new Attribute();
  }

  /** The field tells an identity that several fields tell in several versions. */
  static Trait identity() {
    return new Identity();
  }

  /** In those versions the value is written as another scalar. */
  static Trait as(Scalar<?> scalar, Versions versions) {
    return new As(scalar, versions);
  }

  /** A checksum takes this value where there is none. */
  static Trait absent(Object value) {
    return new Absent(value);
  }

  /** A writer of those versions writes this where a required value is missing. */
  static <O> Trait given(Function<O, @Nullable Object> value, Versions versions) {
    return new Given(value, versions);
  }

  /** What can provide the value where a version requires it and it is missing. */
  static Trait providedBy(String source) {
    return new ProvidedBy(source);
  }

  /** The unit of the value. */
  static Trait unit(String unit) {
    return new Unit(unit);
  }

  /**
   * The label after the value in checksums of generation 2, where it is not class.field; empty for
   * none.
   */
  static Trait digestLabel(String label) {
    return new DigestLabel(label);
  }

  /** Checksums take no notice of the field. */
  static Trait undigested() {
    return new Undigested();
  }

  /** Children are told from their siblings by that field of theirs. */
  static Trait keyedBy(Field<?, ?> field) {
    return new KeyedBy(field.name());
  }

  record In(Versions versions) implements Ranged {}

  record Required(Versions versions) implements Ranged {}

  record Named(String name, Versions versions) implements Ranged {}

  record Item(String name, Versions versions) implements Ranged {}

  record AtLeast(int least) implements Trait {}

  record Inside(Field<?, ?> field, Versions versions) implements Ranged {}

  record Bare(Versions versions) implements Ranged {}

  record Packed(Versions versions) implements Ranged {}

  record Attribute() implements Trait {}

  record Identity() implements Trait {}

  record As(Scalar<?> scalar, Versions versions) implements Ranged {}

  record Absent(Object value) implements Trait {}

  record Given(Function<?, @Nullable Object> value, Versions versions) implements Ranged {}

  record ProvidedBy(String source) implements Trait {}

  record Unit(String unit) implements Trait {}

  record DigestLabel(String label) implements Trait {}

  record Undigested() implements Trait {}

  record KeyedBy(String field) implements Trait {}
}
