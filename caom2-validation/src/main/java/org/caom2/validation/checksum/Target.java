package org.caom2.validation.checksum;

import java.util.List;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Bytes;
import org.caom2.model.schema.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Where a value puts its bytes, and the value's place if the bytes are to be explained.
 *
 * @param bytes the bytes
 * @param pieces takes what each of them is of; null if nobody asks
 * @param path the value's place
 * @param owner the place of the object that has it
 */
record Target(Bytes bytes, @Nullable List<Piece> pieces, ModelPath path, ModelPath owner) {
  /** Where nobody asks what the bytes are of. */
  static Target of(Bytes bytes) {
    return new Target(bytes, null, ModelPath.DOCUMENT, ModelPath.DOCUMENT);
  }

  /** For a field of the object that is here. */
  Target field(Slot slot) {
    return pieces == null
        ? this
        : new Target(bytes, pieces, holder(slot).field(slot.field().name()), path);
  }

  /** For an item of a list of the object that is here. */
  Target item(Slot slot, int index) {
    return pieces == null
        ? this
        : new Target(bytes, pieces, holder(slot).item(slot.field().name(), index), path);
  }

  private ModelPath holder(Slot slot) {
    return slot.isOuter() ? owner : path;
  }

  /** Adds the zero that ends an item. */
  void zero() {
    int from = bytes.length();
    bytes.put(0);
    explain("zero", "", from);
  }

  /** Whether somebody asks what the bytes are of. */
  boolean isExplained() {
    return pieces != null;
  }

  /** Says what the bytes from that position on are. */
  void explain(String type, String value, int from) {
    if (pieces != null) {
      pieces.add(Piece.of(path, type, value, bytes.copy(from, bytes.length())));
    }
  }
}
