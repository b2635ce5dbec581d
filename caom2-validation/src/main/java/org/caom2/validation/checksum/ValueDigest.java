package org.caom2.validation.checksum;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caom2.model.schema.Bytes;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Scalars;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;

/**
 * Puts the bytes of one kind of value into a buffer. Records, which {@link
 * org.caom2.model.schema.FieldWalk.Taker} tells why.
 */
sealed interface ValueDigest {
  /**
   * Adds a value.
   *
   * @param holder the object that has the value
   * @return whether a label follows it where there are labels
   */
  boolean add(Target to, Object holder, Object value);

  /** How the values of a field are digested. */
  static ValueDigest of(Slot slot, Version version) {
    Value<Object> kind = slot.value();
    if (kind instanceof Scalar<?>) {
      @SuppressWarnings("unchecked")
      Scalar<Object> scalar = (Scalar<Object>) (Value<?>) kind;
      return new OfScalar(scalar, version);
    }
    View<Object> content = slot.content();
    return content == null ? OfChoice.of((Choice<Object>) kind, version) : of(content);
  }

  /** How the objects of a class are digested. */
  static ValueDigest of(View<Object> view) {
    BiConsumer<Object, Bytes> whole = view.wholeDigest();
    return whole == null ? new OfObject(ObjectDigest.of(view)) : new Whole(view, whole);
  }

  /** A value that is one text, number or truth value. */
  record OfScalar(Scalar<Object> scalar, Version version) implements ValueDigest {
    @Override
    public boolean add(Target to, Object holder, Object value) {
      int from = to.bytes().length();
      scalar.digest(value, version, to.bytes());
      if (to.isExplained()) {
        to.explain(scalar.name(), scalar.format(value, version), from);
      }
      return true;
    }
  }

  /** An object that gives its fields. */
  record OfObject(ObjectDigest fields) implements ValueDigest {
    @Override
    public boolean add(Target to, Object holder, Object value) {
      int from = to.bytes().length();
      fields.add(to, value, holder);
      return to.bytes().length() > from;
    }
  }

  /** An object that gives all its numbers in one piece. */
  record Whole(View<Object> view, BiConsumer<Object, Bytes> digest) implements ValueDigest {
    @Override
    public boolean add(Target to, Object holder, Object value) {
      int from = to.bytes().length();
      digest.accept(value, to.bytes());
      if (to.isExplained()) {
        to.explain(view.type().name(), numbers(to.bytes(), from), from);
      }
      return true;
    }

    private String numbers(Bytes bytes, int from) {
      DoubleBuffer numbers = ByteBuffer.wrap(bytes.copy(from, bytes.length())).asDoubleBuffer();
      List<String> texts = new ArrayList<>();
      while (numbers.hasRemaining()) {
        texts.add(Scalars.DOUBLE.format(numbers.get(), view.version()));
      }
      return String.join(" ", texts);
    }
  }

  /** An object of one of several classes. */
  record OfChoice(Choice<Object> choice, Map<Choice.Alternative<?>, ValueDigest> digests)
      implements ValueDigest {
    @SuppressWarnings("unchecked")
    static OfChoice of(Choice<Object> choice, Version version) {
      return new OfChoice(
          choice,
          choice.alternatives().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      Function.identity(),
                      each -> ValueDigest.of(((Type<Object>) each.type()).view(version)))));
    }

    @Override
    public boolean add(Target to, Object holder, Object value) {
      ValueDigest digest = digests.get(choice.of(value));
      return Objects.requireNonNull(digest, "digest").add(to, holder, value);
    }
  }
}
