package org.caom2.compute;

import java.util.Optional;
import java.util.OptionalDouble;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Interval;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.linear.LinearWcs;

/** Values of a custom axis, which stay what they are. */
final class CustomScale implements AxisScale {
  private final CoordAxis1D axis;
  private final ModelPath path;
  private final Findings findings;

  CustomScale(CoordAxis1D axis, ModelPath path, Findings findings) {
    this.axis = axis;
    this.path = path;
    this.findings = findings;
  }

  @Override
  public CoordAxis1D axis() {
    return axis;
  }

  private Optional<LinearWcs> transformation(CoordFunction1D function) {
    return ChunkAxes.linear(axis, function).solve().usable();
  }

  @Override
  public Optional<Interval> between(double start, double end) {
    return Pixels.between(
        start, end, path, findings, () -> "no range from " + start + " to " + end);
  }

  @Override
  public Optional<Interval> whole(CoordFunction1D function) {
    ModelPath place = path.field(CoordAxis1D.FUNCTION.name());
    if (!Pixels.usable(function, place, findings)) {
      return Optional.empty();
    }
    double first = transformation(function).map(w -> w.world(Pixels.FIRST_EDGE)).orElse(Double.NaN);
    double last =
        transformation(function).map(w -> w.world(Pixels.lastEdge(function))).orElse(Double.NaN);
    return Pixels.between(
        first, last, place, findings, () -> "its first or last pixel has no value");
  }

  @Override
  public OptionalDouble pixelSize(CoordFunction1D function) {
    return Pixels.count(0, function.delta());
  }

  @Override
  public OptionalDouble pixels(CoordFunction1D function, Interval range) {
    return transformation(function)
        .map(wcs -> Pixels.count(wcs.pixel(range.lower()), wcs.pixel(range.upper())))
        .orElse(OptionalDouble.empty());
  }
}
