package org.caom2.validation.checksum;

import java.util.HexFormat;
import org.caom2.model.issue.ModelPath;

/**
 * One piece of what a checksum digests. The pieces of an entity in their order, one after the
 * other, are the bytes of its digest.
 *
 * @param path what the piece is of
 * @param type what it is: the kind of value ({@code string}, {@code double}, {@code date} …),
 *     {@code label} or {@code zero} (generation 2), {@code sum} for the sum of an entity
 * @param value the value as text
 * @param hex the bytes, in hexadecimal digits
 */
public record Piece(ModelPath path, String type, String value, String hex) {
  static Piece of(ModelPath path, String type, String value, byte[] bytes) {
    return new Piece(path, type, value, HexFormat.of().formatHex(bytes));
  }
}
