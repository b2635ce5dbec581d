package org.caom2.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.codec.Repeated;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Location;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Draft;
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
 * <p>Both dialects are read by the same walk: {@link Naming} and {@link Forms} take off what the
 * older one puts around names and values. The order of members means nothing.
 */
final class ObjectReader {
  private final Notes notes;
  private final Naming naming;
  private final Forms forms;
  private final Texts texts;
  private final Version version;

  ObjectReader(Notes notes, Naming naming, Repeated repeated, Version version) {
    this.notes = notes;
    this.naming = naming;
    this.forms = new Forms(notes, naming);
    this.texts = new Texts(notes, repeated, version);
    this.version = version;
  }

  /**
   * Reads an object as one of several types.
   *
   * @param outer the object that has it, whose fields may stand within it; null if there is none
   * @param told what the object tells besides its fields
   * @return null if nothing can be made of it
   */
  @Nullable Object choice(
      Choice<?> choice, Item.Obj object, @Nullable Draft<?> outer, Node node, Told told) {
    if (choice.isByElement()) {
      return byMember(choice, object, node);
    }
    Choice.Alternative<?> alternative = naming.alternative(choice, object, version, node);
    return alternative == null
        ? null
        : object(alternative.type().view(version), object, outer, node, told);
  }

  private @Nullable Object byMember(Choice<?> choice, Item.Obj object, Node node) {
    Object found = null;
    boolean seen = false;
    for (Item.Member member : object.members()) {
      Choice.Alternative<?> alternative = choice.named(naming.name(member, node), version);
      if (alternative == null) {
        unknown(member, node);
      } else if (seen) {
        notes.add(
            JsonCode.REPEATED,
            node,
            null,
            member.at(),
            "a second shape: " + Shown.of(member.key()));
      } else if (member.value() instanceof Item.Obj content) {
        seen = true;
        found = object(alternative.type().view(version), content, null, node, Told.NOTHING);
      } else if (!(member.value() instanceof Item.Null)) {
        seen = true;
        notes.add(
            JsonCode.KIND, node, null, member.at(), "not an object: " + Shown.of(member.key()));
      }
    }
    if (!seen) {
      notes.add(
          DocumentCode.FIELD_MISSING,
          node,
          null,
          object.at(),
          "neither of "
              + choice.alternatives().stream().map(Choice.Alternative::element).toList()
              + " is there");
    }
    return found;
  }

  private @Nullable Object object(
      View<?> view, Item.Obj object, @Nullable Draft<?> outer, Node node, Told told) {
    Draft<Object> draft =
        view.draft(
            (field, code, message) -> notes.addMade(code, node, field, object.at(), message));
    Members members = new Members(view, draft, outer, node);
    Set<String> seen = null;
    for (Item.Member member : object.members()) {
      String name = naming.name(member, node);
      Slot slot = Naming.slot(view, name);
      if (slot != null) {
        members.read(slot, member);
      } else if (told.has(name)) {
        seen = seen == null ? new HashSet<>() : seen;
        if (!seen.add(name)) {
          notes.add(
              JsonCode.REPEATED,
              node,
              null,
              member.at(),
              Shown.of(member.key()) + " stands twice; the first counts");
        }
      } else if (!(name.equals("$") && Forms.isEmptyText(member.value()))) {
        unknown(member, node);
      } else if (!naming.isPrefixed()) {
        naming.mixed(node, member.at(), "member $");
      }
    }
    members.finish(object.at());
    return make(view, draft);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object make(View<?> view, Draft<Object> draft) {
    return ((View<Object>) view).make(draft);
  }

  private void unknown(Item.Member member, Node node) {
    notes.add(
        JsonCode.MEMBER,
        node,
        null,
        member.at(),
        "unknown here in " + version + ": member " + Shown.of(member.key()));
  }

  /** The members of one object being read. */
  private final class Members {
    private final View<?> view;
    private final Draft<Object> draft;
    private final @Nullable Draft<?> outer;
    private final Node node;
    private long seen;

    Members(View<?> view, Draft<Object> draft, @Nullable Draft<?> outer, Node node) {
      this.view = view;
      this.draft = draft;
      this.outer = outer;
      this.node = node;
    }

    void read(Slot slot, Item.Member member) {
      if (Forms.isNull(member.value())) {
        return;
      }
      if ((seen & slot.bit()) != 0) {
        String message = Shown.of(member.key()) + " stands twice; the first counts";
        note(slot, member.at(), JsonCode.REPEATED, message);
        return;
      }
      seen |= slot.bit();
      Node place = new Node(node.ownerOf(slot), slot.field(), -1, member.at());
      notes.keep(place);
      if (slot.isList()) {
        slot.set(draft, outer, list(slot, member));
      } else {
        slot.set(draft, outer, value(slot, member.value(), draft, place));
      }
    }

    private @Nullable Object value(Slot slot, Item item, @Nullable Draft<?> owner, Node place) {
      Node holder = node.ownerOf(slot);
      if (slot.value() instanceof Scalar<?>) {
        // The words of one element have been taken out of its object together.
        boolean direct = slot.isAttribute() || (slot.isPacked() && !(item instanceof Item.Obj));
        Item plain = direct ? item : forms.wrapped(item, holder);
        return texts.parse(slot, plain, holder, item.at());
      }
      Item.Obj content = forms.object(slot, forms.value(item, holder), holder);
      if (content == null) {
        note(slot, item.at(), JsonCode.KIND, "not an object: " + slot.name());
        return null;
      }
      if (slot.value() instanceof Choice<?> choice) {
        return choice(choice, content, owner, place, Told.TYPE);
      }
      View<Object> inner = slot.content();
      return inner == null ? null : object(inner, content, owner, place, Told.NOTHING);
    }

    private List<Object> list(Slot slot, Item.Member member) {
      Node holder = node.ownerOf(slot);
      List<Item> items = forms.items(slot, member.value(), holder);
      List<Object> values = new ArrayList<>(items.size());
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        Node place = new Node(holder, slot.field(), i, item.at());
        if (!(slot.value() instanceof Scalar<?>)) {
          notes.keep(place);
        }
        Object value = value(slot, item, null, place);
        place.made(value, values.size());
        if (value != null) {
          values.add(value);
        }
      }
      return notes.addList(slot, items.size(), values, holder, member.at());
    }

    private void note(Slot slot, @Nullable Location at, Code code, String message) {
      notes.add(code, node.ownerOf(slot), slot.field(), at, message);
    }

    void finish(@Nullable Location at) {
      for (Slot slot : view.missing(seen)) {
        note(slot, at, DocumentCode.FIELD_MISSING, slot.name() + " is missing");
      }
    }
  }
}
