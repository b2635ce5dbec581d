package org.caom2.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Position;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.shape.Shape;
import org.caom2.validation.Context;
import org.jspecify.annotations.Nullable;

/**
 * A shape of a position.
 *
 * @param shape the shape
 * @param path its path
 * @param isSample whether it is one of the samples
 */
record PlacedShape(Shape shape, ModelPath path, boolean isSample) {
  /**
   * The shapes of a position, without samples that are equal to the bounds: versions up to 2.4
   * write a circle once, and what is wrong with a shape is wrong once.
   */
  static List<PlacedShape> of(Position position, Context context) {
    List<PlacedShape> shapes = new ArrayList<>();
    whole(position.bounds(), Position.BOUNDS, context, shapes);
    whole(position.minBounds(), Position.MIN_BOUNDS, context, shapes);
    for (int i = 0; i < position.samples().size(); i++) {
      Shape sample = position.samples().get(i);
      if (!sample.equals(position.bounds())) {
        ModelPath path = context.path().item(Position.SAMPLES.name(), i);
        shapes.add(new PlacedShape(sample, path, true));
      }
    }
    return shapes;
  }

  private static void whole(
      @Nullable Shape shape,
      Field<Position, Shape> field,
      Context context,
      List<PlacedShape> shapes) {
    if (shape != null) {
      shapes.add(new PlacedShape(shape, context.path().field(field.name()), false));
    }
  }
}
