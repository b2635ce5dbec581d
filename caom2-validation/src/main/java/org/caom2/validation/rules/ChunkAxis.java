package org.caom2.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Chunk;
import org.caom2.model.schema.Field;
import org.caom2.validation.Context;

/**
 * An array axis that a chunk gives a meaning.
 *
 * @param number the field with the number of the array axis
 * @param wcs the field with its coordinates
 */
record ChunkAxis(Field<Chunk, Integer> number, Field<Chunk, ?> wcs) {
  private static final List<ChunkAxis> ALL =
      List.of(
          new ChunkAxis(Chunk.POSITION_AXIS1, Chunk.POSITION),
          new ChunkAxis(Chunk.POSITION_AXIS2, Chunk.POSITION),
          new ChunkAxis(Chunk.ENERGY_AXIS, Chunk.ENERGY),
          new ChunkAxis(Chunk.TIME_AXIS, Chunk.TIME),
          new ChunkAxis(Chunk.POLARIZATION_AXIS, Chunk.POLARIZATION),
          new ChunkAxis(Chunk.CUSTOM_AXIS, Chunk.CUSTOM),
          new ChunkAxis(Chunk.OBSERVABLE_AXIS, Chunk.OBSERVABLE));

  /** An axis whose number is set. */
  record Numbered(ChunkAxis axis, int number) {
    String name() {
      return axis.number.name();
    }
  }

  /** Whether reading refused the number of an axis of the chunk that is looked at. */
  static boolean isUnread(Context context) {
    return ALL.stream().anyMatch(axis -> context.isUnread(axis.number));
  }

  /** The axes of a chunk whose numbers are set. */
  static List<Numbered> numbered(Chunk chunk) {
    List<Numbered> numbered = new ArrayList<>();
    for (ChunkAxis axis : ALL) {
      Integer number = axis.number.get(chunk);
      if (number != null) {
        numbered.add(new Numbered(axis, number));
      }
    }
    return numbered;
  }
}
