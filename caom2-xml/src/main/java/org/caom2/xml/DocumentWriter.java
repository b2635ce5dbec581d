package org.caom2.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caom2.model.Observation;
import org.caom2.model.codec.Step;
import org.caom2.model.issue.Counted;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Writes one observation by walking the views of a version. The observation must be one that the
 * version can hold. Names no field of the model. For one use.
 */
final class DocumentWriter {
  private final Version version;
  private final Sink sink;
  private final List<Issue> issues = new ArrayList<>();

  DocumentWriter(Version version, Sink sink) {
    this.version = version;
    this.sink = sink;
  }

  /** Writes the document; gives what the format could not hold. */
  List<Issue> write(Observation observation) {
    Step root = Step.document(observation);
    sink.start("Observation");
    choice(Observation.SCHEMA, observation, null, root);
    sink.end();
    return issues;
  }

  @SuppressWarnings("unchecked")
  private void choice(Choice<?> choice, Object value, @Nullable Object outer, Step step) {
    Choice.Alternative<Object> alternative =
        (Choice.Alternative<Object>) ((Choice<Object>) choice).of(value);
    View<Object> view = alternative.type().view(version);
    if (choice.isByElement()) {
      sink.start(alternative.element());
      object(view, value, outer, step);
      sink.end();
    } else {
      sink.type(alternative.type().name(version));
      object(view, value, outer, step);
    }
  }

  private void object(View<Object> view, Object value, @Nullable Object outer, Step step) {
    Object opened = view.open(value);
    @Nullable Object[] values = view.values(opened, outer);
    for (Slot slot : view.attributes()) {
      Object held = values[slot.position()];
      if (held != null) {
        sink.attribute(slot.name(), scalar(slot, held, step));
      }
    }
    for (Slot slot : view.elements()) {
      Object held = values[slot.position()];
      if (held == null) {
        held = slot.isRequired() ? slot.given(opened, outer) : null;
      }
      if (held != null) {
        element(slot, held, opened, step);
      }
    }
  }

  private void element(Slot slot, Object held, Object owner, Step step) {
    if (!slot.isList()) {
      sink.start(slot.name());
      content(slot, held, owner, step, -1);
      sink.end();
      return;
    }
    List<?> items = (List<?>) held;
    if (items.isEmpty() && !slot.isRequired()) {
      return;
    }
    if (slot.isBare()) {
      sink.start(slot.name());
      content(slot, items.get(0), owner, step, 0);
      sink.end();
      return;
    }
    sink.start(slot.name());
    if (slot.isPacked()) {
      sink.text(words(slot, items, step));
    } else {
      for (int i = 0; i < items.size(); i++) {
        sink.start(slot.item());
        content(slot, items.get(i), owner, step, i);
        sink.end();
      }
    }
    sink.end();
  }

  private String words(Slot slot, List<?> items, Step step) {
    return items.stream().map(item -> scalar(slot, item, step)).collect(Collectors.joining(" "));
  }

  private void content(Slot slot, Object value, Object owner, Step step, int index) {
    if (slot.value() instanceof Scalar<?>) {
      sink.text(scalar(slot, value, step));
      return;
    }
    Step below = new Step(step, slot, index, value);
    View<Object> view = slot.content();
    if (slot.value() instanceof Choice<?> choice) {
      choice(choice, value, owner, below);
    } else if (view != null) {
      object(view, value, owner, below);
    }
  }

  @SuppressWarnings("unchecked")
  private String scalar(Slot slot, Object value, Step step) {
    Scalar<Object> scalar = (Scalar<Object>) (Object) slot.value();
    String text = scalar.format(value, version);
    int end = scalar.form() == Scalar.Form.TEXT ? text.length() : 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= 0xd800) {
        return legal(text, slot, step);
      }
    }
    return text;
  }

  /** The text with a replacement character for each that XML 1.0 cannot hold, which is reported. */
  private String legal(String text, Slot slot, Step step) {
    StringBuilder legal = new StringBuilder();
    int lost = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean ok =
          (c >= ' ' && c < 0xd800)
              || c == '\t'
              || c == '\n'
              || c == '\r'
              || (c >= 0xe000 && c <= 0xfffd)
              || c >= 0x10000;
      legal.appendCodePoint(ok ? c : 0xfffd);
      lost += ok ? 0 : 1;
      i += Character.charCount(c);
    }
    if (lost > 0) {
      issues.add(
          Issue.of(
              DocumentCode.WRITE_CHARACTER,
              step.path().field(slot.field().name()),
              Counted.of(lost, "character", "characters") + " that XML cannot hold"));
    }
    return legal.toString();
  }
}
