package org.caom2.validation.rules.wcs;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Plane;
import org.caom2.model.Provenance;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.ObservationIntentType;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.wcs.TemporalWCS;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.wcs.time.TimeCoordinate;
import org.jspecify.annotations.Nullable;

/** Times against each other and against those of the plane. Source: CAOM: TemporalWCS, Plane. */
final class ExposureRules {
  /** Relative, and in seconds: dates are often written with six digits, and so are steps. */
  private static final double ROUNDING = 1e-3;

  private static final double ROUNDING_SECONDS = 0.1;

  /** Rounding to six digits leaves half of a time, or nothing; MJDs have no microseconds. */
  private static final double ROUNDED_AWAY = 2;

  private static final double LEAST_SECONDS = 1e-5;

  /** In days: many releases tell a day only, often that of the night at the telescope. */
  private static final double NIGHT = 2;

  private ExposureRules() {}

  static List<Rule<?>> rules() {
    return List.of(
        WcsRule.error(
            "ti.exposure",
            TemporalWCS.class,
            "The exposure is more than 0 seconds, and not longer than the time it was taken in.",
            ExposureRules::exposure),
        WcsRule.error(
            "ti.resolution",
            TemporalWCS.class,
            "The resolution in time is 0 seconds or more, and not longer than the time itself.",
            ExposureRules::resolution),
        WcsRule.warning(
            "ti.vs-release",
            Plane.class,
            "Exposures begin before their release, and end before they are processed.",
            ExposureRules::release));
  }

  private static List<Stretch> stretches(TemporalWCS time) {
    return Stretch.of(time.axis(), ModelPath.DOCUMENT);
  }

  private static void exposure(TemporalWCS time, Context context) {
    Double exposure = time.exposure();
    if (exposure == null) {
      return;
    }
    if (!(exposure >= 0) || exposure == Double.POSITIVE_INFINITY) {
      context.report(TemporalWCS.EXPOSURE, "exposure is " + exposure + ", not 0 seconds or more");
    } else if (exposure == 0) {
      if (context.observation().intent() == ObservationIntentType.SCIENCE && isData(context)) {
        context.report(Severity.INFORMATION, TemporalWCS.EXPOSURE, "exposure is 0");
      }
    } else if (stretches(time).stream().allMatch(stretch -> stretch.pixels() <= 1)) {
      longer(TemporalWCS.EXPOSURE, exposure, time, context);
    }
  }

  /** Weights and masks were not exposed. */
  private static boolean isData(Context context) {
    ProductType type = context.ancestor(Artifact.class).map(Artifact::productType).orElse(null);
    return type == null || type.equals(ProductType.THIS) || type.equals(ProductType.THIS_OF_2_4);
  }

  private static void resolution(TemporalWCS time, Context context) {
    Double resolution = time.resolution();
    if (resolution == null) {
      return;
    }
    if (!(resolution >= 0) || resolution == Double.POSITIVE_INFINITY) {
      context.report(
          TemporalWCS.RESOLUTION, "resolution is " + resolution + ", not 0 seconds or more");
    } else {
      longer(TemporalWCS.RESOLUTION, resolution, time, context);
    }
  }

  private static void longer(Field<?, ?> field, double seconds, TemporalWCS time, Context context) {
    TimeCoordinate coordinate = Coordinates.of(time, context).wcs();
    List<Stretch> stretches = stretches(time);
    if (coordinate == null || stretches.isEmpty()) {
      return;
    }
    double low = stretches.stream().mapToDouble(Stretch::low).min().orElse(0);
    double high = stretches.stream().mapToDouble(Stretch::high).max().orElse(0);
    double all = coordinate.unit().toSi(high - low);
    if (all > 0 && isLonger(seconds, all)) {
      context.report(
          Severity.WARNING,
          field,
          field.name() + " is " + seconds + " s, longer than the " + all + " s of the axis");
    }
  }

  /** Whether a time is longer than another, and rounding does not explain it. */
  private static boolean isLonger(double seconds, double all) {
    return seconds > all * (1 + ROUNDING) + ROUNDING_SECONDS
        || (seconds > all * ROUNDED_AWAY && seconds > LEAST_SECONDS);
  }

  private static Stream<Chunk> chunks(Plane plane) {
    return plane.artifacts().stream()
        .flatMap(artifact -> artifact.parts().stream())
        .flatMap(part -> part.chunks().stream());
  }

  private static void release(Plane plane, Context context) {
    if (plane.calibrationLevel() == CalibrationLevel.PLANNED) {
      return;
    }
    double start = Double.POSITIVE_INFINITY;
    double end = Double.NEGATIVE_INFINITY;
    for (TemporalWCS time : (Iterable<TemporalWCS>) times(plane)::iterator) {
      TimeCoordinate coordinate = Coordinates.of(time, context).wcs();
      if (coordinate != null) {
        for (Stretch stretch : stretches(time)) {
          start = Math.min(start, coordinate.toUtc(stretch.low()).value());
          end = Math.max(end, coordinate.toUtc(stretch.high()).value());
        }
      }
    }
    if (start <= end) {
      released(Plane.META_RELEASE, plane.metaRelease(), start, context);
      released(Plane.DATA_RELEASE, plane.dataRelease(), start, context);
      Provenance provenance = plane.provenance();
      Instant executed = provenance == null ? null : provenance.lastExecuted();
      if (executed != null && DateRules.mjd(executed) < end - NIGHT) {
        context.report(
            Severity.WARNING,
            WcsRule.below(context, Plane.PROVENANCE, Provenance.LAST_EXECUTED),
            "lastExecuted is " + executed + ", and exposures end at " + DateRules.text(end));
      }
    }
  }

  private static Stream<TemporalWCS> times(Plane plane) {
    return chunks(plane).flatMap(chunk -> Stream.ofNullable(chunk.time()));
  }

  private static void released(
      Field<?, ?> field, @Nullable Instant release, double start, Context context) {
    if (release != null && DateRules.mjd(release) < start - NIGHT) {
      context.report(
          field,
          field.name() + " is " + release + ", and exposures begin at " + DateRules.text(start));
    }
  }
}
