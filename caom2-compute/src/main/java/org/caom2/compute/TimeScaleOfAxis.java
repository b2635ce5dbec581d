package org.caom2.compute;

import java.util.Optional;
import java.util.OptionalDouble;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Interval;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.Solved;
import org.caom2.wcs.time.TimeCoordinate;
import org.caom2.wcs.time.TimeWcs;
import org.jspecify.annotations.Nullable;

/** Makes modified Julian dates in UTC of the values of a chunk. */
final class TimeScaleOfAxis implements AxisScale {
  private final TemporalWCS time;
  private final ModelPath path;
  private final Findings findings;
  private @Nullable Solved<TimeCoordinate> coordinate;
  private @Nullable Solved<TimeWcs> transformation;

  TimeScaleOfAxis(TemporalWCS time, ModelPath path, Findings findings) {
    this.time = time;
    this.path = path.field(TemporalWCS.AXIS.name());
    this.findings = findings;
  }

  @Override
  public CoordAxis1D axis() {
    return time.axis();
  }

  private Optional<TimeCoordinate> coordinate() {
    Solved<TimeCoordinate> known = coordinate;
    if (known == null) {
      known = ChunkAxes.time(time);
      coordinate = known;
      findings.remarks(path, known.remarks());
    }
    return known.usable();
  }

  private Optional<TimeWcs> transformation(CoordFunction1D function) {
    Solved<TimeWcs> known = transformation;
    if (known == null) {
      known = ChunkAxes.time(time, function).solve();
      transformation = known;
      findings.remarks(path.field(CoordAxis1D.FUNCTION.name()), known.remarks());
    }
    return known.usable();
  }

  @Override
  public Optional<Interval> between(double start, double end) {
    return coordinate()
        .flatMap(
            scale -> {
              findings.remarks(path, scale.remarks(start));
              return Pixels.between(
                  scale.toUtc(start).value(),
                  scale.toUtc(end).value(),
                  path,
                  findings,
                  "no dates from " + start + " to " + end);
            });
  }

  @Override
  public Optional<Interval> whole(CoordFunction1D function) {
    ModelPath place = path.field(CoordAxis1D.FUNCTION.name());
    if (!Pixels.usable(function, place, findings)) {
      return Optional.empty();
    }
    return transformation(function)
        .flatMap(
            wcs ->
                Pixels.between(
                    wcs.world(Pixels.FIRST_EDGE),
                    wcs.world(Pixels.lastEdge(function)),
                    place,
                    findings,
                    "its first or last pixel has no date"));
  }

  @Override
  public OptionalDouble pixelSize(CoordFunction1D function) {
    double pixel = function.refCoord().pix();
    return transformation(function)
        .map(wcs -> Pixels.count(0, wcs.utc(pixel + 0.5).minus(wcs.utc(pixel - 0.5))))
        .orElse(OptionalDouble.empty());
  }

  @Override
  public OptionalDouble pixels(CoordFunction1D function, Interval range) {
    return transformation(function)
        .map(wcs -> Pixels.count(wcs.pixel(range.lower()), wcs.pixel(range.upper())))
        .orElse(OptionalDouble.empty());
  }
}
