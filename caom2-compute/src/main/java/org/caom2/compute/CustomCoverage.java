package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Chunk;
import org.caom2.model.CustomAxis;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.wcs.CustomWCS;
import org.caom2.validation.axis.FaradayAxis;
import org.jspecify.annotations.Nullable;

/**
 * What the chunks of a plane cover on a custom axis, in the unit of the axis. The standard knows
 * kinds of {@link FaradayAxis}, in rad/m**2; others are computed just so, and that is noted.
 *
 * <p>Source: CAOM: CustomAxis.
 */
final class CustomCoverage {
  private CustomCoverage() {}

  /**
   * The coverage; null if no chunk has any. Chunks of another kind than the first have none, nor
   * have those of a known kind in another unit than its own.
   */
  static @Nullable CustomAxis of(List<UsedChunk> chunks, Findings findings) {
    String ctype = null;
    List<AxisExtent> extents = new ArrayList<>();
    for (UsedChunk used : chunks) {
      CustomWCS custom = used.chunk().custom();
      if (custom == null) {
        continue;
      }
      ModelPath path = used.path().field(Chunk.CUSTOM.name()).field(CustomWCS.AXIS.name());
      String own = custom.axis().axis().ctype();
      if (ctype == null) {
        ctype = own;
        if (!FaradayAxis.isKnown(own)) {
          findings.assumed(
              path, "ctype " + own + " is not known; its values are taken as they are");
        }
      }
      if (!ctype.equals(own)) {
        findings.unusable(path, "ctype is " + own + ", and " + ctype + " in another chunk");
      } else if (FaradayAxis.isKnown(own) && !FaradayAxis.isUnit(custom.axis().axis().cunit())) {
        findings.unusable(path, "the unit of " + own + " is not rad/m**2");
      } else {
        AxisExtent.of(new CustomScale(custom.axis(), path, findings)).ifPresent(extents::add);
      }
    }
    if (ctype == null || extents.isEmpty()) {
      return null;
    }
    AxisCoverage coverage = AxisCoverage.of(extents);
    return CustomAxis.builder()
        .ctype(ctype)
        .bounds(coverage.bounds())
        .samples(coverage.samples())
        .dimension(coverage.dimension())
        .build();
  }
}
