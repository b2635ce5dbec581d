package org.caom2.wcs.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caom2.wcs.Reason;
import org.caom2.wcs.Remark;

/**
 * A time scale of FITS (time paper, table 2), and how it is related to UTC. For scales of other
 * places than the Earth the time is that at the centre of the Earth.
 */
public enum TimeScale {
  /** International Atomic Time. */
  TAI("IAT") {
    @Override
    Mjd toTai(Mjd date) {
      return date;
    }

    @Override
    Mjd fromTai(Mjd tai) {
      return tai;
    }
  },

  /** Terrestrial Time, and the ephemeris time that it continues. */
  TT("TDT", "ET") {
    @Override
    Mjd toTai(Mjd date) {
      return date.plusSeconds(-TT_AHEAD);
    }

    @Override
    Mjd fromTai(Mjd tai) {
      return tai.plusSeconds(TT_AHEAD);
    }
  },

  /** Coordinated Universal Time. */
  UTC("GMT"),

  /** Universal Time: how far the Earth has turned. Taken as UTC, which it keeps to within 0.9 s. */
  UT1("UT"),

  /** The time of the Global Positioning System. */
  GPS {
    @Override
    Mjd toTai(Mjd date) {
      return date.plusSeconds(GPS_BEHIND);
    }

    @Override
    Mjd fromTai(Mjd tai) {
      return tai.plusSeconds(-GPS_BEHIND);
    }
  },

  /** Geocentric coordinate time. */
  TCG {
    @Override
    Mjd toTai(Mjd date) {
      return TT.toTai(CoordinateTime.ttOfTcg(date));
    }

    @Override
    Mjd fromTai(Mjd tai) {
      return CoordinateTime.tcgOfTt(TT.fromTai(tai));
    }
  },

  /** Barycentric coordinate time. */
  TCB {
    @Override
    Mjd toTai(Mjd date) {
      return TDB.toTai(CoordinateTime.tdbOfTcb(date));
    }

    @Override
    Mjd fromTai(Mjd tai) {
      return CoordinateTime.tcbOfTdb(TDB.fromTai(tai));
    }
  },

  /** Barycentric dynamical time. */
  TDB {
    @Override
    Mjd toTai(Mjd date) {
      return TT.toTai(date.plusSeconds(-CoordinateTime.tdbAhead(date)));
    }

    @Override
    Mjd fromTai(Mjd tai) {
      Mjd tt = TT.fromTai(tai);
      return tt.plusSeconds(CoordinateTime.tdbAhead(tt));
    }
  },

  /** A clock of its own: of a simulation, for instance. It has no relation to UTC. */
  LOCAL;

  /** By definition, in seconds. */
  private static final double TT_AHEAD = 32.184;

  /** In seconds: GPS was UTC on 1980-01-06, when TAI was ahead by this. */
  private static final double GPS_BEHIND = 19;

  /** A name, and perhaps where or by whom the scale was kept, such as {@code TT(BIPM08)}. */
  private static final Pattern WRITTEN = Pattern.compile("(?<name>[A-Z0-9]+)(?:\\([^()]*\\))?");

  private static final Map<String, TimeScale> NAMES = names();

  private final Set<String> aliases;

  TimeScale(String... aliases) {
    this.aliases = Set.of(aliases);
  }

  /** The scale that a keyword names, perhaps by an alias such as {@code IAT}, or with a site. */
  public static Optional<TimeScale> named(String text) {
    TimeScale plain = NAMES.get(text);
    if (plain != null) {
      return Optional.of(plain);
    }
    Matcher written = WRITTEN.matcher(text.strip());
    return written.matches()
        ? Optional.ofNullable(NAMES.get(written.group("name")))
        : Optional.empty();
  }

  private static Map<String, TimeScale> names() {
    Map<String, TimeScale> names = new HashMap<>();
    for (TimeScale scale : values()) {
      names.put(scale.name(), scale);
      scale.aliases.forEach(alias -> names.put(alias, scale));
    }
    return Map.copyOf(names);
  }

  /** Other names of this scale. */
  public Set<String> aliases() {
    return aliases;
  }

  /** UTC of a date in this scale; NaN for {@link #LOCAL}, and for what is not finite. */
  public Mjd toUtc(Mjd date) {
    return switch (this) {
      case UTC, UT1 -> date;
      case LOCAL -> Mjd.of(Double.NaN);
      default -> LeapSeconds.toUtc(toTai(date));
    };
  }

  /** The date in this scale of one in UTC; NaN for {@link #LOCAL}, and for what is not finite. */
  public Mjd fromUtc(Mjd utc) {
    return switch (this) {
      case UTC, UT1 -> utc;
      case LOCAL -> Mjd.of(Double.NaN);
      default -> fromTai(LeapSeconds.toTai(utc));
    };
  }

  /**
   * What is to be said about a date that was converted: {@link Reason#BEFORE_UTC}, {@link
   * Reason#LEAP_SECONDS_UNKNOWN} or {@link Reason#TIME_SCALE_APPROXIMATED}.
   *
   * @param utc the date in UTC
   */
  public List<Remark> remarks(Mjd utc) {
    List<Remark> remarks = new ArrayList<>();
    if (this == UT1) {
      remarks.add(
          new Remark(Reason.TIME_SCALE_APPROXIMATED, "UT1 was taken as UTC: up to 0.9 s wrong"));
    }
    if (utc.day() < LeapSeconds.FIRST) {
      remarks.add(
          new Remark(Reason.BEFORE_UTC, "MJD " + utc.value() + " is before 1960: UT for UTC"));
    }
    if (utc.day() >= LeapSeconds.ANNOUNCED_UNTIL && this != UTC && this != UT1) {
      remarks.add(
          new Remark(
              Reason.LEAP_SECONDS_UNKNOWN,
              "leap seconds before MJD " + utc.value() + " are not all known"));
    }
    return remarks;
  }

  /** TAI of a date; only for scales that are not kinds of UT. */
  Mjd toTai(Mjd date) {
    throw new IllegalStateException(this + " has no fixed relation to TAI");
  }

  /** The date of one in TAI; likewise. */
  Mjd fromTai(Mjd tai) {
    throw new IllegalStateException(this + " has no fixed relation to TAI");
  }
}
