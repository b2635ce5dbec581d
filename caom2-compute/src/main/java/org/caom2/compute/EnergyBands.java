package org.caom2.compute;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.caom2.model.shape.Interval;
import org.caom2.model.vocab.EnergyBand;

/**
 * The bands of the spectrum that a range of wavelengths lies in. A band holds its shortest
 * wavelength and not its longest; the gamma rays go down to 0.
 *
 * <p>Source: CAOM: EnergyBand.
 */
public final class EnergyBands {
  private EnergyBands() {}

  /** The bands, from long wavelengths to short ones, that hold some of a range in metres. */
  public static List<EnergyBand> of(Interval range) {
    return Arrays.stream(EnergyBand.values()).filter(band -> holds(band, range)).toList();
  }

  /** The one of several bands that holds most of a range in metres. */
  static EnergyBand widest(List<EnergyBand> bands, Interval range) {
    return Collections.max(bands, Comparator.comparingDouble(band -> held(band, range)));
  }

  private static boolean holds(EnergyBand band, Interval range) {
    if (range.lower() == range.upper()) {
      return range.lower() >= band.shortest() && range.lower() < band.longest();
    }
    return held(band, range) > 0;
  }

  /** How much of a range a band holds; not positive if it holds none. */
  private static double held(EnergyBand band, Interval range) {
    return Math.min(range.upper(), band.longest()) - Math.max(range.lower(), band.shortest());
  }
}
