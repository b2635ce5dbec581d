package org.caom2.model.convert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caom2.model.codec.Step;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/** Tells what a version can hold of values that are one piece of text. */
record ScalarConversion(Slot slot, Scalar<Object> scalar, Version version)
    implements ValueConversion {
  private static final Duration MILLISECOND = Duration.ofMillis(1);

  @Override
  public @Nullable Object of(
      Conversion to, Object value, @Nullable Edit outer, Step owner, int index) {
    Code omitted = scalar.omits(value, version);
    if (omitted != null) {
      to.add(
          omitted,
          new Step(owner, slot, index, value).path(),
          "left out: " + value + " is not of the generation of " + version);
      return null;
    }
    String refused = scalar.refuses(value, version);
    if (refused != null) {
      to.add(
          DocumentCode.WRITE_VALUE,
          new Step(owner, slot, index, value).path(),
          version + " cannot take " + value + ": " + refused);
      return value;
    }
    return scalar.plain(value, version)
        ? value
        : tried(to, value, new Step(owner, slot, index, value));
  }

  /** What the value reads back as. */
  private @Nullable Object tried(Conversion to, Object value, Step step) {
    String written = scalar.format(value, version);
    if (slot.isNone(written)) {
      to.inform(DocumentCode.WRITE_LOST, step.path(), "an empty text is written as none");
      return null;
    }
    List<String> errors = new ArrayList<>();
    Object back =
        scalar.parse(
            written,
            version,
            (code, message) -> {
              if (code.severity() == Severity.ERROR) {
                errors.add(message);
              }
            });
    if (!errors.isEmpty()) {
      to.add(DocumentCode.WRITE_VALUE, step.path(), errors.get(0));
    }
    if (Objects.equals(back, value)) {
      return value;
    }
    if (value instanceof String text && text.trim().equals(back)) {
      to.inform(DocumentCode.WRITE_LOST, step.path(), "white space at the ends is not kept");
    } else if (value instanceof Instant instant && isWithinMillisecond(instant, back)) {
      to.inform(DocumentCode.WRITE_LOST, step.path(), "parts of a millisecond are not kept");
    } else if (errors.isEmpty()) {
      to.add(
          DocumentCode.WRITE_LOST, step.path(), version + " would read " + value + " as " + back);
    }
    return back;
  }

  private static boolean isWithinMillisecond(Instant value, @Nullable Object back) {
    return back instanceof Instant read
        && Duration.between(read, value).abs().compareTo(MILLISECOND) < 0;
  }
}
