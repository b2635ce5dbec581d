package org.caom2.json;

import java.math.BigDecimal;
import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.codec.Repeated;
import org.caom2.model.issue.Location;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/** Reads single values: the model says of what type they are, whatever the document thinks. */
final class Texts {
  private final Notes notes;
  private final Repeated repeated;
  private final Version version;

  Texts(Notes notes, Repeated repeated, Version version) {
    this.notes = notes;
    this.repeated = repeated;
    this.version = version;
  }

  /** The value of a slot, null if it cannot be told. */
  @Nullable Object parse(Slot slot, Item item, Node node, @Nullable Location at) {
    @SuppressWarnings("unchecked")
    Scalar<Object> scalar = (Scalar<Object>) (Object) slot.value();
    String text = text(slot, scalar.form(), item, node, at);
    if (text == null || slot.isNone(text)) {
      return null;
    }
    return repeated.parse(
        scalar, text, version, (code, message) -> notes.add(code, node, slot.field(), at, message));
  }

  private @Nullable String text(
      Slot slot, Scalar.Form form, Item item, Node node, @Nullable Location at) {
    if (item instanceof Item.Text text) {
      if (form != Scalar.Form.TEXT && !isWordForNumber(form, text.text())) {
        notes.add(JsonCode.NUMBER, node, slot.field(), at, slot.name() + " is in quotes");
      }
      return text.text();
    }
    if (item instanceof Item.Bare bare) {
      return bare(slot, form, bare, node, at);
    }
    if (item instanceof Item.Obj object && object.members().isEmpty()) {
      notes.add(JsonCode.TEXT, node, slot.field(), at, "an empty object stands for an empty text");
      return "";
    }
    notes.add(JsonCode.KIND, node, slot.field(), at, "not a single value: " + slot.name());
    return null;
  }

  private String bare(
      Slot slot, Scalar.Form form, Item.Bare bare, Node node, @Nullable Location at) {
    String written = bare.text();
    if (form == Scalar.Form.TEXT) {
      notes.add(
          JsonCode.TEXT,
          node,
          slot.field(),
          at,
          slot.name() + " is a text, written as " + Shown.of(written) + " without quotes");
      return written;
    }
    if (bare.word() == Item.Word.NOT_A_NUMBER) {
      notes.add(
          JsonCode.BARE_NUMBER, node, slot.field(), at, written + " without quotes is not JSON");
      if (written.equals("NaN")) {
        return written;
      }
      return written.startsWith("-") ? "-INF" : "INF";
    }
    String meant = form == Scalar.Form.INTEGER ? whole(written) : written;
    boolean truth = bare.word() == Item.Word.BOOLEAN;
    if (!meant.equals(written) || (form == Scalar.Form.BOOLEAN && !truth)) {
      notes.add(
          JsonCode.NUMBER,
          node,
          slot.field(),
          at,
          slot.name() + " is written as " + Shown.of(written));
    }
    return meant;
  }

  /** The whole number without point and exponent; the text itself if it is none. */
  private static String whole(String text) {
    try {
      return isPlain(text) ? text : Long.toString(new BigDecimal(text).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return text;
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** JSON has no numbers for these, so that they stand in quotes. */
  private static boolean isWordForNumber(Scalar.Form form, String text) {
    return form == Scalar.Form.NUMBER
        && (text.equals("NaN") || text.equals("INF") || text.equals("-INF"));
  }
}
