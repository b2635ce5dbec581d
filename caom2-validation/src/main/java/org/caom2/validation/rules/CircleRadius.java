package org.caom2.validation.rules;

import org.caom2.model.Position;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * Circles of a plane's position. Source: CAOM: Circle.radius; IVOA DALI 1.1, 3.3.6: circle. What
 * the model allows is no error, even where it is the whole sky.
 */
final class CircleRadius extends ModelRule<Position> {
  CircleRadius() {
    super(
        "circle.radius",
        Severity.ERROR,
        Position.class,
        "The radius of a circle is above 0 up to 2.4, and from 0 to 360 degrees since 2.5.");
  }

  @Override
  public void check(Position position, Context context) {
    for (PlacedShape placed : PlacedShape.of(position, context)) {
      if (placed.shape() instanceof Circle circle) {
        check(circle.radius(), placed.path().field(Circle.RADIUS.name()), context);
      }
    }
  }

  private void check(double radius, ModelPath path, Context context) {
    boolean old = context.version().compareTo(Version.V2_5) < 0;
    boolean legal = old ? radius > 0 : radius >= 0 && radius <= 360;
    if (!legal) {
      context.report(
          severity(),
          path,
          "radius " + radius + (old ? " is not above 0" : " is not within 0 to 360"));
    } else if (radius > 90) {
      context.report(
          Severity.WARNING,
          path,
          "radius "
              + radius
              + (radius < 180 ? " holds more than half of the sky" : " holds the whole sky"));
    }
  }
}
