package org.caom2.model.schema;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caom2.model.Checksum;

/** Fills drafts with values of which no two are equal, so that a swapped argument is seen. */
final class Sentinels {
  private final Map<Field<?, ?>, Object> given = new HashMap<>();
  private int count;

  /** The value that was put into a field last. */
  Object given(Field<?, ?> field) {
    return given.get(field);
  }

  /** An object with all its fields set. */
  Object object(Type<?> type) {
    Object made = draft(type).make();
    if (made == null) {
      throw new AssertionError(type + " cannot be made");
    }
    return made;
  }

  /** A draft in the newest version that has the type, with all its fields set. */
  <O> Draft<O> draft(Type<O> type) {
    Version version = type.versions().last();
    Draft<O> draft = new Draft<>(type, version, (field, code, message) -> {});
    Map<Field<?, ?>, Object> own = new HashMap<>();
    for (Field<O, ?> field : type.fields()) {
      if (field.isIdentity() && !field.name().equals("uri")) {
        continue;
      }
      if (field.cardinality() == Field.Cardinality.SPLICE) {
        Object spliced = object((Type<?>) field.value());
        draft.spliced(field).fill(spliced);
        own.put(field, spliced);
        continue;
      }
      Object value = value(field.value());
      own.put(field, field.isList() ? List.of(value) : value);
      draft.set(field, own.get(field));
    }
    given.putAll(own);
    return draft;
  }

  private Object value(Value<?> kind) {
    int n = ++count;
    if (kind instanceof Type<?> type) {
      return object(type);
    } else if (kind instanceof Choice<?> choice) {
      return object(choice.alternatives().get(0).type());
    } else if (kind == Scalars.STRING) {
      return "text" + n;
    } else if (kind == Scalars.DOUBLE) {
      return (double) n;
    } else if (kind == Scalars.LONG) {
      return (long) n;
    } else if (kind == Scalars.INT) {
      return n;
    } else if (kind == Scalars.BOOLEAN) {
      // Two booleans of one class are told apart as long as there are no more than two.
      return n % 2 == 0;
    } else if (kind == Scalars.DATE) {
      return Instant.ofEpochSecond(n);
    } else if (kind == Scalars.UUID) {
      return new UUID(0, n);
    } else if (kind == Checksum.SCALAR) {
      return Checksum.of("x:" + n, 2);
    } else if (kind instanceof Enumeration<?> enumeration) {
      return enumeration.constants().get(n % enumeration.constants().size());
    } else if (kind instanceof Vocabulary<?> vocabulary) {
      return vocabulary.parse("term" + n, Version.NEWEST, (code, message) -> {});
    } else if (kind instanceof Scalar<?>) {
      return URI.create("x:" + n);
    }
    throw new AssertionError(kind);
  }
}
