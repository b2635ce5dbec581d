package org.caom2.model.convert;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.codec.Step;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Issues;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Outcome;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a version can hold of an observation.
 *
 * <p>The result is the observation that a document of that version, once written, would read back
 * as; every way in which it differs from the one given is an issue. An error means that something
 * is lost or that the version's schema would refuse the document. If nothing differs, the result is
 * the observation given. Checksums are neither computed nor checked; a stored one of the other
 * generation is left out, with a warning.
 */
public final class Conversion {
  private static final int ISSUE_LIMIT = 1000;

  private final Version version;
  private final Issues issues = new Issues(ISSUE_LIMIT);
  private final ScalarConversion scalars;

  private Conversion(Version version) {
    this.version = version;
    this.scalars = new ScalarConversion(version, issues);
  }

  /** What that version holds of the observation, with everything that changes or is lost. */
  public static Outcome<Observation> to(Observation observation, Version version) {
    Conversion conversion = new Conversion(version);
    Observation held =
        (Observation)
            conversion.chosen(Observation.SCHEMA, observation, null, Step.document(observation));
    return new Outcome<>(held, conversion.issues.toList());
  }

  /** A value at its place, whose path is told only where there is something to say. */
  @SuppressWarnings("unchecked")
  private @Nullable Object value(
      Slot slot, Object value, @Nullable Edit outer, Step owner, int index) {
    Value<Object> kind = slot.value();
    if (kind instanceof Scalar<?> scalar) {
      return scalars.of((Scalar<Object>) scalar, value, owner, slot, index);
    }
    Step step = new Step(owner, slot, index, value);
    if (kind instanceof Choice<?> choice) {
      return chosen((Choice<Object>) choice, value, outer, step);
    }
    View<Object> content = slot.content();
    return object(
        content == null ? ((Type<Object>) kind).view(version) : content, value, outer, step);
  }

  @SuppressWarnings("unchecked")
  private <T> @Nullable Object chosen(Choice<T> choice, T value, @Nullable Edit outer, Step step) {
    Type<Object> type = (Type<Object>) choice.of(value).type();
    if (!type.versions().contains(version)) {
      add(DocumentCode.WRITE_LOST, step.path(), version + " has no " + type.name());
      return null;
    }
    return object(type.view(version), value, outer, step);
  }

  @SuppressWarnings("unchecked")
  private @Nullable Object object(
      View<Object> view, Object value, @Nullable Edit outer, Step step) {
    Object opened = view.open(value);
    boolean differs = view.isForm() && reportForm(view, value, view.close(opened), step);
    Edit edit = new Edit(view, value, opened, step);
    List<Slot> lacking = view.lacking();
    @Nullable Object[] lost = view.lackingValues(opened);
    for (int i = 0; i < lost.length; i++) {
      Slot slot = lacking.get(i);
      Object unsayable = lost[i];
      if (unsayable != null && !isAbsent(unsayable)) {
        Code code =
            slot.value() instanceof Scalar<?>
                ? ((Scalar<Object>) (Object) slot.value()).omits(unsayable, version)
                : null;
        add(
            code == null ? DocumentCode.WRITE_LOST : code,
            step.path().field(slot.field().name()),
            version + " has no " + slot.name());
        slot.set(edit.draft(), null, null);
      }
    }
    view.findLosses(
        value, (where, message) -> add(DocumentCode.WRITE_LOST, where.apply(step.path()), message));
    judge(edit, outer);
    Object held = edit.result(differs);
    return held == null ? null : view.told(held);
  }

  private void judge(Edit edit, @Nullable Edit outer) {
    List<Slot> judged = edit.view.judged();
    if (judged.isEmpty()) {
      return;
    }
    @Nullable Object[] values = edit.view.values(edit.opened, outer == null ? null : outer.opened);
    for (Slot slot : judged) {
      slot(slot, values[slot.position()], edit, outer);
    }
  }

  private boolean reportForm(View<Object> view, Object value, Object back, Step step) {
    if (back.equals(value)) {
      return false;
    }
    for (Difference difference : Differences.between(view.type(), value, back, step.path())) {
      String now = difference.right() == null ? "nothing" : difference.right();
      add(
          DocumentCode.WRITE_LOST,
          difference.path(),
          version + " cannot hold it: it would read back as " + now);
    }
    return true;
  }

  private void slot(Slot slot, @Nullable Object value, Edit edit, @Nullable Edit outer) {
    Edit owner = slot.isOuter() && outer != null ? outer : edit;
    if (value == null || (slot.isList() && ((List<?>) value).isEmpty())) {
      if (slot.isMissed()) {
        absent(slot, edit, outer, owner.step);
      }
      return;
    }
    Object held;
    if (slot.isList()) {
      held = items(slot, (List<?>) value, owner.step);
    } else {
      held = one(slot, value, edit, owner.step);
    }
    if (held != value) {
      put(slot, edit, outer, held);
    }
  }

  private static void put(Slot slot, Edit edit, @Nullable Edit outer, @Nullable Object value) {
    if (slot.isOuter() && outer != null) {
      slot.set(outer.draft(), outer.draft(), value);
    } else {
      slot.set(edit.draft(), null, value);
    }
  }

  private void absent(Slot slot, Edit edit, @Nullable Edit outer, Step owner) {
    View<Object> content = slot.content();
    if (content != null) {
      for (Slot inside : content.outer()) {
        if (!isAbsent(inside.field().get(edit.opened))) {
          add(
              DocumentCode.WRITE_LOST,
              edit.step.path().field(inside.field().name()),
              version + " has no place for it without " + slot.name());
          Slot.clear(edit.draft(), inside.field());
        }
      }
    }
    Object given = slot.given(edit.opened, outer == null ? null : outer.opened);
    if (given != null) {
      if (!slot.field().isIdentity()) {
        add(
            DocumentCode.WRITE_GIVEN,
            path(owner, slot),
            version + " asks for it; given" + text(slot, given));
        put(slot, edit, outer, given);
      }
    } else if (slot.isRequired() && (!slot.isList() || slot.atLeast() > 0)) {
      String source = slot.providedBy();
      add(
          DocumentCode.WRITE_REQUIRED,
          path(owner, slot),
          version
              + " requires "
              + slot.name()
              + (source == null ? "" : "; " + source + " can provide it"));
    }
  }

  @SuppressWarnings("unchecked")
  private String text(Slot slot, Object given) {
    return slot.value() instanceof Scalar<?> && !slot.isList()
        ? " as " + ((Scalar<Object>) (Object) slot.value()).format(given, version)
        : "";
  }

  private @Nullable Object one(Slot slot, Object value, Edit edit, Step owner) {
    View<Object> content = slot.content();
    if (content != null && !slot.isRequired() && isEmptyAndUnsayable(content, value)) {
      add(
          DocumentCode.WRITE_EMPTY,
          path(owner, slot),
          version + " cannot say an empty " + slot.name() + "; left out");
      return null;
    }
    if (slot.value() instanceof Scalar<?>
        && value instanceof String text
        && text.trim().isEmpty()
        && !slot.isRequired()) {
      issues.add(
          new Issue(
              Severity.INFORMATION,
              DocumentCode.WRITE_LOST,
              path(owner, slot),
              null,
              "an empty text is written as none"));
      return null;
    }
    return value(slot, value, edit, owner, -1);
  }

  private static boolean isEmptyAndUnsayable(View<Object> view, Object value) {
    if (!view.isNeverEmpty()) {
      return false;
    }
    for (Field<Object, ?> field : view.type().fields()) {
      if (!isAbsent(field.get(value))) {
        return false;
      }
    }
    return true;
  }

  private static ModelPath path(Step owner, Slot slot) {
    return owner.path().field(slot.field().name());
  }

  private List<Object> items(Slot slot, List<?> values, Step owner) {
    // A list of its own from the first item that changes.
    List<Object> changed = null;
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      Object item = item(slot, value, owner, i);
      if (item != value && changed == null) {
        changed = new ArrayList<>(values.subList(0, i));
      }
      if (item != null && changed != null) {
        changed.add(item);
      }
    }
    @SuppressWarnings("unchecked")
    List<Object> held = changed == null ? (List<Object>) values : changed;
    if (held.size() < slot.atLeast()) {
      add(
          DocumentCode.WRITE_REQUIRED,
          path(owner, slot),
          version + " requires " + slot.atLeast() + " or more items, not " + held.size());
    }
    return held;
  }

  private @Nullable Object item(Slot slot, Object value, Step owner, int index) {
    boolean isSecond = slot.isBare() && index > 0;
    if (isSecond || (slot.isPacked() && !isWord(value))) {
      add(
          DocumentCode.WRITE_LOST,
          new Step(owner, slot, index, value).path(),
          isSecond
              ? version + " has one " + slot.item() + " only"
              : version + " cannot hold white space in " + slot.item());
      return null;
    }
    return value(slot, value, null, owner, index);
  }

  private static boolean isWord(Object value) {
    String text = value.toString();
    return !text.isEmpty() && text.chars().noneMatch(c -> c == ' ' || (c >= '\t' && c <= '\r'));
  }

  private static boolean isAbsent(@Nullable Object value) {
    return value == null || (value instanceof List<?> list && list.isEmpty());
  }

  private void add(Code code, ModelPath path, String message) {
    issues.add(Issue.of(code, path, message));
  }
}
