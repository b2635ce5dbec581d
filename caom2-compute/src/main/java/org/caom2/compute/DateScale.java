package org.caom2.compute;

import org.caom2.model.issue.ModelPath;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.validation.axis.ChunkAxes;
import org.caom2.wcs.Solved;
import org.caom2.wcs.time.TimeCoordinate;
import org.caom2.wcs.time.TimeWcs;

/** Makes modified Julian dates in UTC of the values of a chunk. */
final class DateScale extends SolvedScale<TimeCoordinate, TimeWcs> {
  private final TemporalWCS time;

  DateScale(TemporalWCS time, ModelPath path, Findings findings) {
    super(time.axis(), path.field(TemporalWCS.AXIS.name()), findings);
    this.time = time;
  }

  @Override
  Solved<TimeCoordinate> solve() {
    return ChunkAxes.time(time);
  }

  @Override
  Solved<TimeWcs> solve(CoordFunction1D function) {
    return ChunkAxes.time(time, function).solve();
  }

  @Override
  void note(TimeCoordinate coordinate, double value, ModelPath place, Findings notes) {
    notes.remarks(place, coordinate.remarks(value));
  }

  @Override
  double ofValue(TimeCoordinate coordinate, double value) {
    return coordinate.toUtc(value).value();
  }

  @Override
  double ofPixel(TimeWcs transformation, double pixel) {
    return transformation.world(pixel);
  }

  @Override
  double toPixel(TimeWcs transformation, double date) {
    return transformation.pixel(date);
  }
}
