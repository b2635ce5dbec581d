package org.caom2.compute;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Interval;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.wcs.Solved;
import org.jspecify.annotations.Nullable;

/**
 * The scale of an axis whose values and pixels mean something only after their keywords are solved,
 * which is done when it is first needed, and what it says is noted once.
 *
 * @param <C> what values mean, for ranges
 * @param <W> the transformation of pixels, for functions
 */
abstract class SolvedScale<C, W> implements AxisScale {
  private static final double HALF = 0.5;

  private final CoordAxis1D axis;
  private final ModelPath path;
  private final Findings findings;
  private @Nullable Solved<C> coordinate;
  private @Nullable Solved<W> transformation;

  SolvedScale(CoordAxis1D axis, ModelPath path, Findings findings) {
    this.axis = axis;
    this.path = path;
    this.findings = findings;
  }

  /** Finds out what values mean. */
  abstract Solved<C> solve();

  /** Makes the transformation of a function. */
  abstract Solved<W> solve(CoordFunction1D function);

  /** What is to be noted about a value before it is used. */
  abstract void note(C coordinate, double value, ModelPath place, Findings notes);

  /** A value of the axis in the unit of the plane; NaN if there is none. */
  abstract double ofValue(C coordinate, double value);

  /** A pixel in the unit of the plane; NaN if there is none. */
  abstract double ofPixel(W transformation, double pixel);

  /** The pixel of a value of the plane; NaN if there is none. */
  abstract double toPixel(W transformation, double value);

  @Override
  public final CoordAxis1D axis() {
    return axis;
  }

  private Optional<C> coordinate() {
    Solved<C> known = coordinate;
    if (known == null) {
      known = solve();
      coordinate = known;
      findings.remarks(path, known.remarks());
    }
    return known.usable();
  }

  private Optional<W> transformation(CoordFunction1D function) {
    Solved<W> known = transformation;
    if (known == null) {
      known = solve(function);
      transformation = known;
      findings.remarks(path.field(CoordAxis1D.FUNCTION.name()), known.remarks());
    }
    return known.usable();
  }

  @Override
  public final Optional<Interval> between(double start, double end) {
    return coordinate()
        .flatMap(
            scale -> {
              note(scale, start, path, findings);
              note(scale, end, path, findings);
              return Pixels.between(
                  ofValue(scale, start),
                  ofValue(scale, end),
                  path,
                  findings,
                  () -> nothing(start, end));
            });
  }

  private String nothing(double start, double end) {
    String unit = axis.axis().cunit();
    String range = " from " + start + " to " + end + (unit == null ? "" : ' ' + unit);
    return "there is no " + axis.axis().ctype() + range;
  }

  @Override
  public final Optional<Interval> whole(CoordFunction1D function) {
    ModelPath place = path.field(CoordAxis1D.FUNCTION.name());
    if (!Pixels.usable(function, place, findings)) {
      return Optional.empty();
    }
    return transformation(function)
        .flatMap(
            wcs ->
                Pixels.between(
                    ofPixel(wcs, Pixels.FIRST_EDGE),
                    ofPixel(wcs, Pixels.lastEdge(function)),
                    place,
                    findings,
                    () -> "its first or last pixel has no " + axis.axis().ctype()));
  }

  @Override
  public final OptionalDouble pixelSize(CoordFunction1D function) {
    double pixel = function.refCoord().pix();
    return count(function, wcs -> ofPixel(wcs, pixel + HALF) - ofPixel(wcs, pixel - HALF));
  }

  @Override
  public final OptionalDouble pixels(CoordFunction1D function, Interval range) {
    return count(function, wcs -> toPixel(wcs, range.upper()) - toPixel(wcs, range.lower()));
  }

  private OptionalDouble count(CoordFunction1D function, Function<W, Double> difference) {
    return transformation(function)
        .map(wcs -> Pixels.count(0, difference.apply(wcs)))
        .orElse(OptionalDouble.empty());
  }
}
