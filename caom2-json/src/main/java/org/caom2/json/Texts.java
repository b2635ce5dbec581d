package org.caom2.json;

import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.issue.Location;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/** Reads single values: the model says of what type they are, whatever the document thinks. */
final class Texts {
  private final Notes notes;
  private Version version = Version.NEWEST;

  Texts(Notes notes) {
    this.notes = notes;
  }

  void version(Version of) {
    version = of;
  }

  /** The value of a slot, null if it cannot be told. */
  @Nullable Object parse(Slot slot, Item item, Node node, Location at) {
    @SuppressWarnings("unchecked")
    Scalar<Object> scalar = (Scalar<Object>) (Object) slot.value();
    String text = text(slot, scalar, item, node, at);
    if (text == null) {
      return null;
    }
    if (!slot.isRequired() && !slot.isList() && scalar.takesEmpty(version) && text.isBlank()) {
      return null;
    }
    return scalar.parse(
        text, version, (code, message) -> notes.add(code, node, slot.field(), at, message));
  }

  private @Nullable String text(
      Slot slot, Scalar<Object> scalar, Item item, Node node, Location at) {
    if (item instanceof Item.Text text) {
      if (scalar.form() != Scalar.Form.TEXT && !isWordForNumber(scalar, text.text())) {
        notes.add(JsonCode.NUMBER, node, slot.field(), at, slot.name() + " is in quotes");
      }
      return text.text();
    }
    if (item instanceof Item.Bare bare) {
      if (scalar.form() == Scalar.Form.TEXT) {
        notes.add(
            JsonCode.TEXT,
            node,
            slot.field(),
            at,
            slot.name() + " is a text, written as " + bare.text() + " without quotes");
      } else if (bare.word() == Item.Word.NOT_A_NUMBER) {
        notes.add(
            JsonCode.BARE_NUMBER,
            node,
            slot.field(),
            at,
            bare.text() + " without quotes is not JSON");
      }
      return bare.text();
    }
    if (item instanceof Item.Obj object && object.members().isEmpty()) {
      notes.add(JsonCode.TEXT, node, slot.field(), at, "an empty object stands for an empty text");
      return "";
    }
    notes.add(JsonCode.KIND, node, slot.field(), at, "not a single value: " + slot.name());
    return null;
  }

  /** JSON has no numbers for these, so that they stand in quotes. */
  private static boolean isWordForNumber(Scalar<Object> scalar, String text) {
    return scalar.form() == Scalar.Form.NUMBER
        && (text.equals("NaN") || text.equals("INF") || text.equals("-INF"));
  }
}
