package org.caom2.xml;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.codec.Repeated;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Location;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of one document by walking the views of its version. Names no field of the
 * model. For one use.
 *
 * <p>Order, multiplicity, names and types are those of the version's schema; a fault is reported
 * and reading goes on with what the document can only mean.
 */
final class ObjectReader {
  private final Cursor cursor;
  private final Limits limits;
  private final Notes notes;
  private final Version version;
  private final Attributes attributes;
  private final Elements elements;
  private final Texts texts;
  private final Attributes.Taker taker = this::attribute;
  private final Draft.FieldReport report = this::report;

  /** The object that is being made of all its fields, for what making it finds. */
  private @Nullable Node making;

  ObjectReader(Cursor cursor, Limits limits, Notes notes, Repeated repeated, Version version) {
    this.cursor = cursor;
    this.limits = limits;
    this.notes = notes;
    this.version = version;
    this.attributes = new Attributes(cursor, notes, version);
    this.elements = new Elements(cursor, limits, notes, version);
    this.texts = new Texts(cursor, limits, notes, attributes, elements, repeated, version);
  }

  /**
   * Reads the element that the cursor stands on as one of several types.
   *
   * @param outer the object that has it, whose fields may stand within it; null if there is none
   * @return null if nothing can be made of it
   */
  @Nullable Object choice(Choice<?> choice, @Nullable Draft<?> outer, Node node)
      throws CursorException {
    if (choice.isByElement()) {
      return byElement(choice, node);
    }
    Choice.Alternative<?> alternative = attributes.alternative(choice, node);
    if (alternative == null) {
      elements.skip();
      return null;
    }
    return object(alternative.type().view(version), outer, node);
  }

  private @Nullable Object byElement(Choice<?> choice, Node node) throws CursorException {
    attributes.ofChoice(choice, node);
    Object found = null;
    boolean seen = false;
    while (true) {
      Cursor.Event event = elements.child(node, null);
      if (event == Cursor.Event.END) {
        break;
      }
      Choice.Alternative<?> alternative = choice.named(cursor.name(), version);
      if (alternative == null || !elements.isOurs()) {
        elements.unknown(node, null);
      } else if (seen) {
        notes.add(
            XmlCode.REPEATED,
            node,
            null,
            cursor.location(),
            "a second shape: " + Shown.of(cursor.name()));
        elements.skip();
      } else {
        seen = true;
        Node shape = node.at(cursor.location());
        notes.keep(shape);
        attributes.type(alternative.type(), shape);
        found = object(alternative.type().view(version), null, shape);
      }
    }
    if (!seen) {
      notes.add(
          DocumentCode.FIELD_MISSING,
          node,
          null,
          node.at(),
          "neither of "
              + choice.alternatives().stream().map(Choice.Alternative::element).toList()
              + " is there");
    }
    return found;
  }

  private @Nullable Object object(View<?> view, @Nullable Draft<?> outer, Node node)
      throws CursorException {
    elements.enter();
    Draft<Object> draft = view.draft(report);
    long seen = attributes.read(view, draft, node, taker);
    int last = -1;
    while (elements.child(node, null) == Cursor.Event.START) {
      Slot slot = elements.isOurs() ? next(view, cursor.name(), last) : null;
      if (slot == null) {
        elements.unknown(node, null);
        continue;
      }
      long bit = slot.bit();
      if ((seen & bit) != 0) {
        notes.add(
            XmlCode.REPEATED,
            node,
            slot.field(),
            cursor.location(),
            slot.name() + " stands twice; the first counts");
        elements.skip();
        continue;
      }
      if (slot.position() < last) {
        notes.add(
            XmlCode.ORDER, node, slot.field(), cursor.location(), slot.name() + " stands too late");
      } else {
        last = slot.position();
      }
      seen |= bit;
      element(slot, draft, outer, node);
    }
    for (Slot slot : view.missing(seen)) {
      notes.add(
          DocumentCode.FIELD_MISSING,
          node.ownerOf(slot),
          slot.field(),
          node.at(),
          (slot.isAttribute() ? "attribute " : "") + slot.name() + " is missing");
    }
    elements.leave();
    making = node;
    return make(view, draft);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object make(View<?> view, Draft<Object> draft) {
    return ((View<Object>) view).make(draft);
  }

  private void report(Field<?, ?> field, Code code, String message) {
    Node node = making;
    if (node != null) {
      notes.addMade(code, node, field, node.at(), message);
    }
  }

  /** The slot of that name; tried first where a document in order has it. */
  private static @Nullable Slot next(View<?> view, String name, int last) {
    List<Slot> slots = view.slots();
    int expected = last + 1;
    if (expected < slots.size()) {
      Slot slot = slots.get(expected);
      if (!slot.isAttribute() && slot.name().equals(name)) {
        return slot;
      }
    }
    return view.element(name);
  }

  private void attribute(Slot slot, String text, Draft<Object> draft, Node node) {
    cursor.mark();
    Object value = texts.parse(slot, text, node);
    slot.set(draft, null, value);
    if (notes.keepsPlaces()) {
      notes.keep(new Node(node, slot.field(), -1, cursor.location()));
    }
  }

  private void element(Slot slot, Draft<Object> draft, @Nullable Draft<?> outer, Node node)
      throws CursorException {
    Node owner = node.ownerOf(slot);
    if (slot.isList()) {
      list(slot, draft, outer, owner);
      return;
    }
    if (slot.value() instanceof Scalar<?>) {
      if (notes.keepsPlaces()) {
        notes.keep(new Node(owner, slot.field(), -1, cursor.location()));
      }
      String text = texts.text(slot, owner);
      slot.set(draft, outer, texts.parse(slot, text, owner));
      return;
    }
    Node place = new Node(owner, slot.field(), -1, cursor.location());
    notes.keep(place);
    slot.set(draft, outer, content(slot, draft, place));
  }

  private @Nullable Object content(Slot slot, @Nullable Draft<?> outer, Node node)
      throws CursorException {
    if (slot.value() instanceof Choice<?> choice) {
      return choice(choice, outer, node);
    }
    View<Object> content = slot.content();
    if (content == null) {
      throw new IllegalStateException(slot + " has no content");
    }
    attributes.type(content.type(), node);
    return object(content, outer, node);
  }

  private void list(Slot slot, Draft<Object> draft, @Nullable Draft<?> outer, Node owner)
      throws CursorException {
    Location start = cursor.location();
    if (notes.keepsPlaces()) {
      notes.keep(new Node(owner, slot.field(), -1, start));
    }
    List<Object> items = new ArrayList<>();
    int count;
    if (slot.isPacked()) {
      count = words(slot, items, owner);
    } else if (slot.isBare()) {
      count = 1;
      item(slot, items, owner, 0);
    } else {
      attributes.ofList(slot, owner);
      elements.enter();
      count = 0;
      while (elements.child(owner, slot.field()) == Cursor.Event.START) {
        if (!elements.isOurs() || !cursor.name().equals(slot.item())) {
          elements.unknown(owner, slot.field());
          continue;
        }
        if (count == limits.items()) {
          throw new CursorException(
              DocumentCode.LIMIT_LIST,
              cursor.location(),
              "more than " + count + " items in " + slot.name());
        }
        item(slot, items, owner, count++);
      }
      elements.leave();
    }
    slot.set(draft, outer, notes.addList(slot, count, items, owner, start));
  }

  private void item(Slot slot, List<Object> items, Node owner, int index) throws CursorException {
    Object value;
    if (slot.value() instanceof Scalar<?>) {
      value = texts.parse(slot, texts.text(slot, owner), owner);
    } else {
      Node place = new Node(owner, slot.field(), index, cursor.location());
      notes.keep(place);
      value = content(slot, null, place);
      place.made(value, items.size());
    }
    if (value != null) {
      items.add(value);
    }
  }

  /** Reads the items of a list that is one text. */
  private int words(Slot slot, List<Object> items, Node owner) throws CursorException {
    int count = 0;
    for (String word : texts.text(slot, owner).split("[ \t\r\n]+")) {
      if (!word.isEmpty()) {
        count++;
        Object value = texts.parse(slot, word, owner);
        if (value != null) {
          items.add(value);
        }
      }
    }
    return count;
  }
}
