package org.caom2.model.schema;

import java.util.List;
import java.util.Objects;
import org.caom2.model.issue.Code;
import org.jspecify.annotations.Nullable;

/**
 * An object being read: a slot for each field. Codecs fill it through {@link Slot}s; the
 * declaration makes the object of it. Not thread-safe.
 *
 * @param <O> the record to be made
 */
public final class Draft<O> {
  /** Takes what making the object finds. */
  @FunctionalInterface
  public interface FieldReport {
    /** Adds a finding on a field of the object. */
    void add(Field<?, ?> field, Code code, String message);
  }

  private final Type<O> type;
  private final Version version;
  private final FieldReport report;
  private final @Nullable Object[] values;

  Draft(Type<O> type, Version version, FieldReport report) {
    this.type = type;
    this.version = version;
    this.report = report;
    this.values = new Object[type.size()];
  }

  /** The version of the document. */
  public Version version() {
    return version;
  }

  /** The value read for a field, null if there was none. */
  @SuppressWarnings("unchecked")
  public <V> @Nullable V get(Field<O, V> field) {
    return (V) values[field.index()];
  }

  /** The value of a field that every version requires. */
  public <V> V need(Field<O, V> field) {
    return Objects.requireNonNull(get(field), field.name());
  }

  /** The items read for a list, none if there were none. */
  @SuppressWarnings("unchecked")
  public <V> List<V> list(Field<O, List<V>> field) {
    Object items = values[field.index()];
    return items == null ? List.of() : (List<V>) items;
  }

  /** Reports a finding on a field. */
  public void report(Field<O, ?> field, Code code, String message) {
    report.add(field, code, message);
  }

  void set(Field<?, ?> field, @Nullable Object value) {
    values[field.index()] = value;
  }

  /** The draft of a spliced record, which takes its place among the values until all is made. */
  Draft<?> spliced(Field<?, ?> splice) {
    Object there = values[splice.index()];
    if (there instanceof Draft<?> draft) {
      return draft;
    }
    Draft<?> made = new Draft<>((Type<?>) splice.value(), version, report);
    values[splice.index()] = made;
    return made;
  }

  /** Fills the slots with what an object has. */
  @SuppressWarnings("unchecked")
  void fill(Object from) {
    for (Field<?, ?> field : type.fields()) {
      Object value = ((Field<Object, ?>) field).get(from);
      if (field.cardinality() == Field.Cardinality.SPLICE && value != null) {
        spliced(field).fill(value);
      } else {
        values[field.index()] = value;
      }
    }
  }

  /** Turns the drafts of spliced records into records; false if one cannot be made. */
  private boolean makeSplices() {
    List<? extends Field<?, ?>> splices = type.splices();
    for (int i = 0; i < splices.size(); i++) {
      Field<?, ?> field = splices.get(i);
      Object made = spliced(field).make();
      if (made == null) {
        return false;
      }
      values[field.index()] = made;
    }
    return true;
  }

  /**
   * The object, null if something is missing that every version requires. An identity may be told
   * by another field than the one that is missing, so that is for the declaration to judge.
   */
  @Nullable O make() {
    if (!makeSplices()) {
      return null;
    }
    List<? extends Field<?, ?>> needed = type.needed();
    for (int i = 0; i < needed.size(); i++) {
      if (values[needed.get(i).index()] == null) {
        return null;
      }
    }
    return type.make(this);
  }
}
