package org.caom2.validation.checksum;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Bytes;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Scalars;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Puts the bytes of one entity, without its children, into a buffer: id, producer, then its fields
 * by name, depth first. Generation 1 walks the view of 2.4, generation 2 that of 2.5, with a label
 * after each field and a zero after each item. Names no field of the model. Not thread-safe.
 */
final class Digest {
  private final int generation;
  private final Version version;
  private final Bytes bytes = new Bytes();

  /** The pieces, if they are asked for. */
  private @Nullable List<Piece> pieces;

  /** Where the fields of the entity begin in the buffer, if they are asked for. */
  private @Nullable List<Extent> extents;

  /** How many objects hold the one whose fields are being added; 1 for the entity itself. */
  private int depth;

  /** The bytes of one field of the entity. */
  record Extent(String field, int from, int to) {}

  Digest(int generation) {
    this.generation = generation;
    this.version = generation == 1 ? Version.V2_4 : Version.V2_5;
  }

  /** The bytes of an entity; valid until the next call. */
  Bytes of(Type<?> type, Object entity) {
    bytes.clear();
    entity(type, entity, ModelPath.DOCUMENT);
    return bytes;
  }

  /** The pieces of an entity. */
  List<Piece> pieces(Type<?> type, Object entity, ModelPath path) {
    List<Piece> found = new ArrayList<>();
    pieces = found;
    bytes.clear();
    entity(type, entity, path);
    pieces = null;
    return found;
  }

  /** The bytes of an entity and which of them are of which field; the bytes as for {@link #of}. */
  List<Extent> extents(Type<?> type, Object entity) {
    List<Extent> found = new ArrayList<>();
    extents = found;
    bytes.clear();
    entity(type, entity, ModelPath.DOCUMENT);
    extents = null;
    return found;
  }

  Bytes bytes() {
    return bytes;
  }

  private void entity(Type<?> type, Object entity, ModelPath path) {
    fields(type.view(version), entity, null, path, path);
  }

  @SuppressWarnings("unchecked")
  private void fields(
      View<?> view, Object value, @Nullable Object outer, ModelPath path, ModelPath owner) {
    Object opened = ((View<Object>) view).open(value);
    @Nullable Object[] values = view.values(opened, outer);
    depth++;
    List<Slot> order = view.digestOrder();
    for (int i = 0; i < order.size(); i++) {
      Slot slot = order.get(i);
      Object held = values[slot.position()];
      if (held == null) {
        held = slot.absent();
      }
      if (held == null) {
        continue;
      }
      int start = bytes.length();
      ModelPath base = slot.isOuter() ? owner : path;
      ModelPath place = pieces == null ? path : base.field(slot.field().name());
      boolean labelled =
          slot.isList()
              ? items(slot, (List<?>) held, base)
              : one(slot.value(), slot.content(), held, opened, place, path);
      if (generation == 2 && labelled) {
        label(slot, place);
      }
      List<Extent> asked = extents;
      if (asked != null && depth == 1 && bytes.length() > start) {
        asked.add(new Extent(slot.field().name(), start, bytes.length()));
      }
    }
    depth--;
  }

  private boolean items(Slot slot, List<?> items, ModelPath path) {
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      ModelPath place = pieces == null ? path : path.item(slot.field().name(), i);
      one(slot.value(), slot.content(), item, item, place, place);
      if (generation == 2) {
        int from = bytes.length();
        bytes.put(0);
        piece(place, "zero", "", from);
      }
    }
    return !items.isEmpty();
  }

  /** Adds a value; tells whether generation 2 puts a label after it. */
  @SuppressWarnings("unchecked")
  private boolean one(
      Value<?> kind,
      @Nullable View<?> content,
      Object value,
      Object holder,
      ModelPath path,
      ModelPath owner) {
    int from = bytes.length();
    if (kind instanceof Scalar<?> scalar) {
      ((Scalar<Object>) scalar).digest(value, version, bytes);
      if (pieces != null) {
        piece(path, scalar.name(), ((Scalar<Object>) scalar).format(value, version), from);
      }
      return true;
    }
    View<?> view =
        content == null ? ((Choice<Object>) kind).of(value).type().view(version) : content;
    if (((View<Object>) view).digestWhole(value, bytes)) {
      piece(path, view.type().name(), numbers(from), from);
      return true;
    }
    fields(view, value, holder, path, owner);
    return bytes.length() > from;
  }

  /** The numbers that a value gave in one piece, as text. */
  private String numbers(int from) {
    if (pieces == null) {
      return "";
    }
    DoubleBuffer numbers = ByteBuffer.wrap(bytes.copy(from, bytes.length())).asDoubleBuffer();
    List<String> texts = new ArrayList<>();
    while (numbers.hasRemaining()) {
      texts.add(Scalars.DOUBLE.format(numbers.get(), version));
    }
    return String.join(" ", texts);
  }

  private void label(Slot slot, ModelPath path) {
    String label = slot.digestLabel();
    if (!label.isEmpty()) {
      int from = bytes.length();
      bytes.put(label);
      piece(path, "label", label, from);
    }
  }

  private void piece(ModelPath path, String type, String value, int from) {
    List<Piece> asked = pieces;
    if (asked != null) {
      asked.add(Piece.of(path, type, value, bytes.copy(from, bytes.length())));
    }
  }
}
