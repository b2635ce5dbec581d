package org.caom2.model;

import java.util.List;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;

/** The interval with samples that versions up to 2.4 have, held as bounds and samples. */
final class SampledInterval {
  private SampledInterval() {}

  /** The samples read; in 2.2, where they are optional, the bounds stand for none. */
  static <O> List<Interval> samples(
      Draft<O> draft, Field<O, Interval> bounds, Field<O, List<Interval>> samples) {
    Interval whole = draft.get(bounds);
    List<Interval> read = draft.list(samples);
    if (whole == null || !read.isEmpty() || draft.version() != Version.V2_2) {
      return read;
    }
    draft.report(
        samples, DocumentCode.SAMPLES_ADDED, "no samples; the bounds are taken as the one sample");
    return List.of(whole);
  }
}
