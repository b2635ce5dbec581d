package org.caom2.xml;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.codec.Step;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.wording.Counted;

/**
 * Writes one observation. The observation must be one that the version can hold. Names no field of
 * the model. For one use.
 */
final class DocumentWriter {
  private static final Tag ROOT = Tag.of("Observation");

  private final Observation observation;
  private final Version version;
  private final Sink sink;
  private final List<Issue> issues = new ArrayList<>();

  /** The object that is being written. */
  private Step step;

  DocumentWriter(Observation observation, Version version, Sink sink) {
    this.observation = observation;
    this.version = version;
    this.sink = sink;
    this.step = Step.document(observation);
  }

  /** Writes the document; gives what the format could not hold. */
  List<Issue> write() {
    Choice.Alternative<? extends Observation> kind = Observation.SCHEMA.of(observation);
    sink.start(ROOT);
    sink.type(kind.type().name(version));
    ObjectWriter.of(kind.type().view(version)).write(this, observation, null);
    sink.end();
    return issues;
  }

  Sink sink() {
    return sink;
  }

  /** Writes an element that has a text only. */
  void element(Tag tag, String text) {
    sink.start(tag);
    sink.text(text);
    sink.end();
  }

  /** Goes to an object below the one that is being written, which {@link #leave} goes back to. */
  Step enter(Slot slot, int index, Object object) {
    Step before = step;
    step = new Step(before, slot, index, object);
    return before;
  }

  void leave(Step before) {
    step = before;
  }

  /** The text with a replacement character for each that XML 1.0 cannot hold, which is reported. */
  String legal(String text, Slot slot) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= 0xd800) {
        return replaced(text, slot);
      }
    }
    return text;
  }

  private String replaced(String text, Slot slot) {
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
