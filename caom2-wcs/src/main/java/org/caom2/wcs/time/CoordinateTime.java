package org.caom2.wcs.time;

/** Scales that differ from Terrestrial Time by relativity. Seconds, and days of 86400 of them. */
final class CoordinateTime {
  /** The moment when TT, TCG and TCB were equal at the centre of the Earth: 1977-01-01 in TAI. */
  private static final Mjd EQUAL = new Mjd(43144, 0.0003725);

  /** 1 - d(TT)/d(TCG), by definition (IAU 2000, resolution B1.9). */
  private static final double TT_RATE = 6.969290134e-10;

  /** 1 - d(TDB)/d(TCB), by definition (IAU 2006, resolution B3). */
  private static final double TDB_RATE = 1.550519768e-8;

  /** TDB when TCB is 0, in seconds (likewise). */
  private static final double TDB_ZERO = -6.55e-5;

  private static final double DAY = 86400;

  private CoordinateTime() {}

  static Mjd ttOfTcg(Mjd tcg) {
    return tcg.plus(-TT_RATE * tcg.minus(EQUAL));
  }

  static Mjd tcgOfTt(Mjd tt) {
    return tt.plus(TT_RATE / (1 - TT_RATE) * tt.minus(EQUAL));
  }

  static Mjd tdbOfTcb(Mjd tcb) {
    return tcb.plus(-TDB_RATE * tcb.minus(EQUAL) + TDB_ZERO / DAY);
  }

  static Mjd tcbOfTdb(Mjd tdb) {
    double since = tdb.minus(EQUAL) - TDB_ZERO / DAY;
    return tdb.plus(TDB_RATE / (1 - TDB_RATE) * since - TDB_ZERO / DAY);
  }

  /**
   * TDB - TT, from the yearly motion of the Earth and that of Jupiter (Astronomical Almanac, page
   * B7); right to some 30 microseconds. It makes no difference in which of the two the date is.
   */
  static double tdbAhead(Mjd date) {
    double days = date.value() - 51544.5;
    double anomaly = Math.toRadians(357.53 + 0.98560028 * days);
    double fromJupiter = Math.toRadians(246.11 + 0.90251792 * days);
    return 0.001657 * Math.sin(anomaly) + 0.000022 * Math.sin(fromJupiter);
  }
}
