package org.caom2.json;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.Observation;
import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document by walking the views of its version. Names no field of the model. For one use.
 *
 * <p>Both dialects are read by the same walk: {@link Forms} takes off what the older one puts
 * around names and values. The order of members means nothing.
 */
final class DocumentReader {
  private final Notes notes;
  private final Forms forms;
  private final Texts texts;
  private Version version = Version.NEWEST;

  DocumentReader(Limits limits, boolean keepPlaces) {
    this.notes = new Notes(limits.issues(), keepPlaces);
    this.forms = new Forms(notes);
    this.texts = new Texts(notes);
  }

  /** What a document says that could not be parsed. */
  static Outcome<Document> failed(Parsing.Failure failure) {
    Notes notes = new Notes(1, false);
    notes.add(failure.code, new Node(null, null, -1, failure.at), null, failure.at, failure.text());
    return new Outcome<>(null, notes.issues());
  }

  /** Reads the document. */
  Outcome<Document> read(Item parsed) {
    Node root = new Node(null, null, -1, parsed.at());
    Observation observation = null;
    if (forms.root(parsed) instanceof Item.Obj object) {
      observation = observation(object, root);
    } else {
      notes.add(JsonCode.ROOT, root, null, parsed.at(), "not an observation object");
    }
    Observation read = observation;
    return new Outcome<>(
        read == null ? null : new Document(version, Format.JSON, read, notes.places()),
        notes.issues());
  }

  private @Nullable Observation observation(Item.Obj object, Node root) {
    Version told = forms.version(object, root);
    if (told == null) {
      return null;
    }
    version = told;
    texts.version(told);
    notes.keep(root);
    Object made = choice(Observation.SCHEMA, object, null, root, true);
    root.made(made);
    return (Observation) made;
  }

  private @Nullable Object choice(
      Choice<?> choice, Item.Obj object, @Nullable Draft<?> outer, Node node, boolean isRoot) {
    if (choice.isByElement()) {
      return byMember(choice, object, node);
    }
    Choice.Alternative<?> alternative = forms.alternative(choice, object, version, node);
    return alternative == null
        ? null
        : object(alternative.type().view(version), object, outer, node, true, isRoot);
  }

  private @Nullable Object byMember(Choice<?> choice, Item.Obj object, Node node) {
    Object found = null;
    boolean seen = false;
    for (Item.Member member : object.members()) {
      Choice.Alternative<?> alternative = choice.named(forms.name(member.key()), version);
      if (alternative == null || !(member.value() instanceof Item.Obj content)) {
        unknown(member, node);
      } else if (seen) {
        notes.add(JsonCode.REPEATED, node, null, member.at(), "a second shape: " + member.key());
      } else {
        seen = true;
        found = object(alternative.type().view(version), content, null, node, false, false);
      }
    }
    if (!seen) {
      notes.add(DocumentCode.FIELD_MISSING, node, null, object.at(), "no shape is there");
    }
    return found;
  }

  private @Nullable Object object(
      View<?> view,
      Item.Obj object,
      @Nullable Draft<?> outer,
      Node node,
      boolean typed,
      boolean isRoot) {
    Draft<Object> draft =
        view.draft((field, code, message) -> notes.add(code, node, field, object.at(), message));
    Members members = new Members(view, draft, outer, node);
    for (Item.Member member : object.members()) {
      String name = forms.name(member.key());
      boolean known = (typed && name.equals("@type")) || (isRoot && forms.isNamespace(name));
      Slot slot = forms.slot(view, name);
      if (slot != null) {
        members.read(slot, member);
      } else if (!known && !(name.equals("$") && forms.isEmptyText(member.value()))) {
        unknown(member, node);
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
        "unknown here in " + version + ": member " + member.key());
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
      if (member.value() instanceof Item.Null) {
        return;
      }
      long bit = 1L << slot.position();
      if ((seen & bit) != 0) {
        notes.add(
            JsonCode.REPEATED,
            node.ownerOf(slot),
            slot.field(),
            member.at(),
            member.key() + " stands twice; the first counts");
        return;
      }
      seen |= bit;
      if (slot.isList()) {
        list(slot, member);
        return;
      }
      if (slot.value() instanceof Scalar<?> || notes.keepsPlaces()) {
        notes.keep(new Node(node.ownerOf(slot), slot.field(), -1, member.at()));
      }
      slot.set(
          draft,
          outer,
          value(
              slot,
              member.value(),
              draft,
              new Node(node.ownerOf(slot), slot.field(), -1, member.at())));
    }

    private @Nullable Object value(Slot slot, Item item, @Nullable Draft<?> owner, Node place) {
      Item plain = forms.value(item);
      if (slot.value() instanceof Scalar<?>) {
        return texts.parse(slot, plain, node.ownerOf(slot), item.at());
      }
      Item.Obj content = forms.object(plain);
      if (content == null) {
        notes.add(
            JsonCode.KIND,
            node.ownerOf(slot),
            slot.field(),
            item.at(),
            "not an object: " + slot.name());
        return null;
      }
      if (slot.value() instanceof Choice<?> choice) {
        return choice(choice, content, owner, place, false);
      }
      View<Object> inner = slot.content();
      return inner == null ? null : object(inner, content, owner, place, false, false);
    }

    private void list(Slot slot, Item.Member member) {
      notes.keep(new Node(node.ownerOf(slot), slot.field(), -1, member.at()));
      List<Object> values = new ArrayList<>();
      List<Item> items = forms.items(slot, member.value(), node.ownerOf(slot));
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        Node place = new Node(node.ownerOf(slot), slot.field(), i, item.at());
        if (!(slot.value() instanceof Scalar<?>)) {
          notes.keep(place);
        }
        Object value = value(slot, item, null, place);
        place.made(value);
        if (value != null) {
          values.add(value);
        }
      }
      count(slot, items.size(), values, member.at());
      slot.set(draft, outer, values);
    }

    private void count(Slot slot, int count, List<Object> values, Location at) {
      if (count < slot.atLeast()) {
        notes.add(
            DocumentCode.LIST_COUNT,
            node.ownerOf(slot),
            slot.field(),
            at,
            slot.name() + " has " + count + " items, not " + slot.atLeast() + " or more");
      }
      if (slot.field().cardinality() == Field.Cardinality.SET) {
        int dropped = values.size() - slot.field().tidy(values).size();
        if (dropped > 0) {
          note(slot, at, DocumentCode.SET_REPEATED, dropped + " items equal to others are dropped");
        }
      }
    }

    private void note(Slot slot, Location at, Code code, String message) {
      notes.add(code, node.ownerOf(slot), slot.field(), at, message);
    }

    void finish(Location at) {
      long missing = view.required() & ~seen;
      if (missing == 0) {
        return;
      }
      for (Slot slot : view.slots()) {
        if ((missing & (1L << slot.position())) != 0) {
          note(slot, at, DocumentCode.FIELD_MISSING, slot.name() + " is missing");
        }
      }
    }
  }
}
