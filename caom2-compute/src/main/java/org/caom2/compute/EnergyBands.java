package org.caom2.compute;

import java.util.Arrays;
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

  private static boolean holds(EnergyBand band, Interval range) {
    double shortest = band == EnergyBand.GAMMA_RAY ? 0 : band.shortest();
    double longest = band == EnergyBand.RADIO ? Double.POSITIVE_INFINITY : band.longest();
    if (range.lower() == range.upper()) {
      return range.lower() >= shortest && range.lower() < longest;
    }
    return Math.min(range.upper(), longest) > Math.max(range.lower(), shortest);
  }
}
