package org.caom2.validation.rules;

import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.validation.Context;

/** Circles of a plane's position. Source: CAOM: Circle.radius. */
final class CircleRadius extends ModelRule<Circle> {
  CircleRadius() {
    super(
        "circle.radius",
        Severity.ERROR,
        Circle.class,
        "The radius of a circle is above 0 up to 2.4, and from 0 to 360 degrees since 2.5.");
  }

  @Override
  public void check(Circle circle, Context context) {
    double radius = circle.radius();
    boolean old = context.version().compareTo(Version.V2_5) < 0;
    boolean legal = old ? radius > 0 : radius >= 0 && radius <= 360;
    if (!legal) {
      context.report(
          Circle.RADIUS,
          "radius " + radius + (old ? " is not above 0" : " is not within 0 to 360"));
    } else if (radius > 180) {
      context.report(
          Severity.WARNING, Circle.RADIUS, "radius " + radius + " reaches around the whole sky");
    }
  }
}
