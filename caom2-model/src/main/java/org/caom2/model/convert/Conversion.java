package org.caom2.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caom2.model.Observation;
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
import org.caom2.model.schema.Draft;
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

  private Conversion(Version version) {
    this.version = version;
  }

  /** What that version holds of the observation, with everything that changes or is lost. */
  public static Outcome<Observation> to(Observation observation, Version version) {
    Conversion conversion = new Conversion(version);
    Observation held =
        (Observation)
            conversion.value(Observation.SCHEMA, null, observation, null, ModelPath.DOCUMENT);
    return new Outcome<>(held, conversion.issues.toList());
  }

  /** An object with the changes made to it so far. */
  private static final class Edit {
    private final View<Object> view;
    private final Object original;
    private final Object opened;
    private final ModelPath path;
    private @Nullable Draft<Object> changed;

    Edit(View<Object> view, Object original, Object opened, ModelPath path) {
      this.view = view;
      this.original = original;
      this.opened = opened;
      this.path = path;
    }

    Draft<Object> draft() {
      Draft<Object> there = changed;
      if (there == null) {
        there = view.draftOf(opened);
        changed = there;
      }
      return there;
    }

    @Nullable Object result(boolean differs) {
      Draft<Object> draft = changed;
      return draft != null ? view.make(draft) : differs ? view.close(opened) : original;
    }
  }

  @SuppressWarnings("unchecked")
  private @Nullable Object value(
      Value<?> kind,
      @Nullable View<Object> content,
      Object value,
      @Nullable Edit outer,
      ModelPath path) {
    if (kind instanceof Scalar<?> scalar) {
      return scalar((Scalar<Object>) scalar, value, path);
    }
    if (kind instanceof Choice<?> choice) {
      Type<Object> type = (Type<Object>) ((Choice<Object>) choice).of(value).type();
      if (!type.versions().contains(version)) {
        add(DocumentCode.WRITE_LOST, path, version + " has no " + type.name());
        return null;
      }
      return object(type.view(version), value, outer, path);
    }
    View<Object> view = content == null ? ((Type<Object>) kind).view(version) : content;
    return object(view, value, outer, path);
  }

  private @Nullable Object scalar(Scalar<Object> scalar, Object value, ModelPath path) {
    Code omitted = scalar.omits(value, version);
    if (omitted != null) {
      add(omitted, path, "left out: " + value + " is not of the generation of " + version);
      return null;
    }
    String refused = scalar.refuses(value, version);
    if (refused != null) {
      add(DocumentCode.WRITE_VALUE, path, version + " cannot take " + value + ": " + refused);
      return value;
    }
    if (scalar.plain(value, version)) {
      return value;
    }
    List<String> errors = new ArrayList<>();
    Object back =
        scalar.parse(
            scalar.format(value, version),
            version,
            (code, message) -> {
              if (code.severity() == Severity.ERROR) {
                errors.add(message);
              }
            });
    if (!errors.isEmpty()) {
      add(DocumentCode.WRITE_VALUE, path, errors.get(0));
    }
    if (Objects.equals(back, value)) {
      return value;
    }
    if (value instanceof String text && text.trim().equals(back)) {
      issues.add(
          new Issue(
              Severity.INFORMATION,
              DocumentCode.WRITE_LOST,
              path,
              null,
              "white space at the ends is not kept"));
    } else if (errors.isEmpty()) {
      add(DocumentCode.WRITE_LOST, path, version + " would read " + value + " as " + back);
    }
    return back;
  }

  @SuppressWarnings("unchecked")
  private @Nullable Object object(
      View<Object> view, Object value, @Nullable Edit outer, ModelPath path) {
    Object opened = view.open(value);
    boolean differs = view.isForm() && reportForm(view, value, view.close(opened), path);
    Edit edit = new Edit(view, value, opened, path);
    for (Slot slot : view.lacking()) {
      Object unsayable = slot.get(opened, null);
      if (unsayable != null && !isAbsent(unsayable)) {
        Code code =
            slot.value() instanceof Scalar<?>
                ? ((Scalar<Object>) (Object) slot.value()).omits(unsayable, version)
                : null;
        add(
            code == null ? DocumentCode.WRITE_LOST : code,
            path.field(slot.field().name()),
            version + " has no " + slot.name());
        slot.set(edit.draft(), null, null);
      }
    }
    view.findLosses(
        value, (where, message) -> add(DocumentCode.WRITE_LOST, where.apply(path), message));
    for (Slot slot : view.slots()) {
      slot(slot, edit, outer);
    }
    Object held = edit.result(differs);
    return held == null ? null : view.told(held);
  }

  private boolean reportForm(View<Object> view, Object value, Object back, ModelPath path) {
    if (back.equals(value)) {
      return false;
    }
    for (Difference difference : Differences.between(view.type(), value, back, path)) {
      String now = difference.right() == null ? "nothing" : difference.right();
      add(
          DocumentCode.WRITE_LOST,
          difference.path(),
          version + " cannot hold it: it would read back as " + now);
    }
    return true;
  }

  private void slot(Slot slot, Edit edit, @Nullable Edit outer) {
    Edit owner = slot.isOuter() && outer != null ? outer : edit;
    Object outerObject = outer == null ? null : outer.opened;
    Object value = slot.get(edit.opened, outerObject);
    ModelPath path = owner.path.field(slot.field().name());
    if (isAbsent(value)) {
      absent(slot, edit, outer, path);
      return;
    }
    Object held;
    if (slot.isList()) {
      held = items(slot, (List<?>) Objects.requireNonNull(value), owner.path, path);
    } else {
      held = one(slot, Objects.requireNonNull(value), edit, path);
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

  private void absent(Slot slot, Edit edit, @Nullable Edit outer, ModelPath path) {
    View<Object> content = slot.content();
    if (content != null) {
      for (Slot inside : content.slots()) {
        if (inside.isOuter() && !isAbsent(inside.field().get(edit.opened))) {
          add(
              DocumentCode.WRITE_LOST,
              edit.path.field(inside.field().name()),
              version + " has no place for it without " + slot.name());
          Slot.clear(edit.draft(), inside.field());
        }
      }
    }
    Object given = slot.given(edit.opened, outer == null ? null : outer.opened);
    if (given != null) {
      if (!slot.field().isIdentity()) {
        add(DocumentCode.WRITE_GIVEN, path, version + " asks for it; given" + text(slot, given));
        put(slot, edit, outer, given);
      }
    } else if (slot.isRequired() && (!slot.isList() || slot.atLeast() > 0)) {
      String source = slot.providedBy();
      add(
          DocumentCode.WRITE_REQUIRED,
          path,
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

  private @Nullable Object one(Slot slot, Object value, Edit edit, ModelPath path) {
    View<Object> content = slot.content();
    if (content != null && !slot.isRequired() && isEmptyAndUnsayable(content, value)) {
      add(
          DocumentCode.WRITE_EMPTY,
          path,
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
              path,
              null,
              "an empty text is written as none"));
      return null;
    }
    return value(slot.value(), content, value, edit, path);
  }

  private static boolean isEmptyAndUnsayable(View<Object> view, Object value) {
    return view.slots().stream()
            .anyMatch(
                slot ->
                    slot.isRequired() && !slot.isOuter() && (!slot.isList() || slot.atLeast() > 0))
        && view.shown() == (Object) view.type()
        && view.type().fields().stream().allMatch(field -> isAbsent(field.get(value)));
  }

  private List<Object> items(Slot slot, List<?> values, ModelPath owner, ModelPath path) {
    List<Object> held = new ArrayList<>(values.size());
    boolean same = true;
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      ModelPath place = itemPath(slot, value, i, owner);
      if (slot.isBare() && i > 0) {
        add(DocumentCode.WRITE_LOST, place, version + " has one " + slot.item() + " only");
        same = false;
        continue;
      }
      if (slot.isPacked() && !isWord(value)) {
        add(DocumentCode.WRITE_LOST, place, version + " cannot hold white space in " + slot.item());
        same = false;
        continue;
      }
      Object item = value(slot.value(), slot.content(), value, null, place);
      same &= item == value;
      if (item != null) {
        held.add(item);
      }
    }
    if (held.size() < slot.atLeast()) {
      add(
          DocumentCode.WRITE_REQUIRED,
          path,
          version + " requires " + slot.atLeast() + " or more items, not " + held.size());
    }
    if (same) {
      @SuppressWarnings("unchecked")
      List<Object> unchanged = (List<Object>) values;
      return unchanged;
    }
    return held;
  }

  private static ModelPath itemPath(Slot slot, Object value, int index, ModelPath owner) {
    String key = slot.field().key(null, value);
    return key == null
        ? owner.item(slot.field().name(), index)
        : owner.keyed(slot.field().item(), key);
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
