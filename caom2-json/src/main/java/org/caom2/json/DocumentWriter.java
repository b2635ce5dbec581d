package org.caom2.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.caom2.model.Observation;
import org.caom2.model.codec.Step;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.caom2.model.wording.Counted;
import org.jspecify.annotations.Nullable;

/**
 * Writes one observation by walking the views of a version. The observation must be one that the
 * version can hold. Names no field of the model. For one use.
 */
final class DocumentWriter {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private final Version version;
  private final JsonGenerator out;
  private final boolean prefixed;
  private final FieldNames names;

  /** Whether numbers go out as texts, so that they look the same everywhere. */
  private final boolean textual;

  private final List<Issue> issues = new ArrayList<>();

  /**
   * A writer.
   *
   * @param textual whether what comes out is text; binary formats have numbers of their own
   */
  DocumentWriter(Version version, Dialect dialect, boolean textual, JsonGenerator out) {
    this.version = version;
    this.out = out;
    this.textual = textual;
    this.prefixed = dialect == Dialect.PREFIXED;
    this.names = FieldNames.of(dialect);
  }

  /** Writes the document; gives what the format could not hold. */
  List<Issue> write(Observation observation) throws IOException {
    out.writeStartObject();
    members(observation);
    out.writeEndObject();
    return issues;
  }

  /** Writes the members of the document's object, whose braces are written by the caller. */
  List<Issue> members(Observation observation) throws IOException {
    if (prefixed) {
      out.writeObjectFieldStart("caom2:Observation");
      out.writeStringField("@xmlns:caom2", version.namespace());
      out.writeStringField("@xmlns:xsi", XSI);
    } else {
      out.writeStringField("@caom2", version.namespace());
    }
    choice(Observation.SCHEMA, observation, null, Step.document(observation));
    if (prefixed) {
      out.writeEndObject();
    }
    return issues;
  }

  /** Writes the members of an object that can be of several types. */
  @SuppressWarnings("unchecked")
  private void choice(Choice<?> choice, Object value, @Nullable Object outer, Step step)
      throws IOException {
    Choice.Alternative<Object> alternative =
        (Choice.Alternative<Object>) ((Choice<Object>) choice).of(value);
    View<Object> view = alternative.type().view(version);
    if (choice.isByElement()) {
      out.writeFieldName(names.element(alternative.element()));
      out.writeStartObject();
      members(view, value, outer, step);
      out.writeEndObject();
    } else {
      out.writeStringField(
          prefixed ? "@xsi:type" : "@type", "caom2:" + alternative.type().name(version));
      members(view, value, outer, step);
    }
  }

  private void members(View<Object> view, Object value, @Nullable Object outer, Step step)
      throws IOException {
    Object opened = view.open(value);
    @Nullable Object[] values = view.values(opened, outer);
    for (Slot slot : view.attributes()) {
      Object held = values[slot.position()];
      if (held != null) {
        out.writeFieldName(names.attribute(slot.name()));
        scalar(slot, held, step);
      }
    }
    boolean empty = true;
    for (Slot slot : view.elements()) {
      Object held = held(slot, values[slot.position()], opened, outer);
      if (held != null) {
        element(slot, held, opened, step);
        empty = false;
      }
    }
    if (prefixed && empty) {
      out.writeStringField("$", "");
    }
  }

  /** What is written of a slot; null if nothing, as of an optional list without items. */
  private static @Nullable Object held(
      Slot slot, @Nullable Object held, Object opened, @Nullable Object outer) {
    if (held == null && slot.isRequired()) {
      Object owner = slot.isOuter() ? outer : opened;
      return owner == null ? null : slot.given(owner);
    }
    boolean empty = held instanceof List<?> items && items.isEmpty();
    return empty && !slot.isRequired() ? null : held;
  }

  private void element(Slot slot, Object held, Object owner, Step step) throws IOException {
    if (!slot.isList()) {
      out.writeFieldName(names.element(slot.name()));
      value(slot, held, owner, step, -1);
      return;
    }
    List<?> items = (List<?>) held;
    out.writeFieldName(names.element(slot.name()));
    if (slot.isBare()) {
      value(slot, items.get(0), owner, step, 0);
      return;
    }
    if (slot.isPacked() && prefixed) {
      words(slot, items, step);
      return;
    }
    if (prefixed) {
      out.writeStartObject();
      out.writeFieldName("$");
    }
    out.writeStartArray();
    int index = 0;
    for (Object item : items) {
      if (prefixed) {
        out.writeStartObject();
        out.writeFieldName(slot.item());
      }
      value(slot, item, owner, step, index++);
      if (prefixed) {
        out.writeEndObject();
      }
    }
    out.writeEndArray();
    if (prefixed) {
      out.writeEndObject();
    }
  }

  /** The older dialect has such a list as the one text that it is in XML. */
  private void words(Slot slot, List<?> items, Step step) throws IOException {
    Scalar<Object> scalar = scalar(slot);
    StringJoiner text = new StringJoiner(" ");
    for (Object item : items) {
      text.add(scalar.format(item, version));
    }
    out.writeStartObject();
    out.writeStringField("$", legal(text.toString(), slot, step));
    out.writeEndObject();
  }

  private void value(Slot slot, Object value, Object owner, Step step, int index)
      throws IOException {
    if (slot.value() instanceof Scalar<?>) {
      if (prefixed) {
        out.writeStartObject();
        out.writeFieldName("$");
        scalar(slot, value, step);
        out.writeEndObject();
      } else {
        scalar(slot, value, step);
      }
      return;
    }
    Step below = new Step(step, slot, index, value);
    View<Object> view = slot.content();
    out.writeStartObject();
    if (slot.value() instanceof Choice<?> choice) {
      choice(choice, value, owner, below);
    } else if (view != null) {
      members(view, value, owner, below);
    }
    out.writeEndObject();
  }

  @SuppressWarnings("unchecked")
  private static Scalar<Object> scalar(Slot slot) {
    return (Scalar<Object>) (Object) slot.value();
  }

  private void scalar(Slot slot, Object value, Step step) throws IOException {
    Scalar<Object> scalar = scalar(slot);
    String text = scalar.format(value, version);
    switch (scalar.form()) {
      case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(text));
      case INTEGER -> {
        if (textual) {
          out.writeNumber(text);
        } else {
          out.writeNumber(Long.parseLong(text));
        }
      }
      case NUMBER -> number(text);
      case TEXT -> out.writeString(legal(text, slot, step));
    }
  }

  private void number(String text) throws IOException {
    if (text.endsWith("N") || text.endsWith("F")) {
      out.writeString(text);
    } else if (textual) {
      out.writeNumber(text);
    } else {
      out.writeNumber(Double.parseDouble(text));
    }
  }

  /** The text with a replacement character for each lone surrogate, which is reported. */
  private String legal(String text, Slot slot, Step step) {
    StringBuilder legal = null;
    int lost = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < Character.MIN_SURROGATE) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        legal = legal == null ? new StringBuilder(text) : legal;
        legal.setCharAt(i, '\ufffd');
        lost++;
      }
    }
    if (legal == null) {
      return text;
    }
    issues.add(
        Issue.of(
            DocumentCode.WRITE_CHARACTER,
            step.path().field(slot.field().name()),
            Counted.of(lost, "half of a character", "halves of characters")
                + " that JSON cannot hold"));
    return legal.toString();
  }
}
