package org.caom2.model.shape;

import static org.caom2.model.schema.Scalars.DOUBLE;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;

import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;

/**
 * A range of numbers, both ends included; what they mean and their unit is told by the field that
 * holds it.
 *
 * <p>Source: CAOM: Interval (SubInterval in 2.2 and 2.3).
 *
 * @param lower lower limit
 * @param upper upper limit, not below the lower
 */
public record Interval(double lower, double upper) {
  private static final Type.Declaration<Interval> D =
      Type.<Interval>declare("Interval")
          .in(since(V2_2))
          .digestWhole(
              since(V2_5),
              (interval, bytes) -> {
                bytes.putDouble(interval.lower);
                bytes.putDouble(interval.upper);
              });
  public static final Field<Interval, Double> LOWER =
      D.one("lower", DOUBLE, Interval::lower, required());
  public static final Field<Interval, Double> UPPER =
      D.one("upper", DOUBLE, Interval::upper, required());

  /** The declaration. */
  public static final Type<Interval> SCHEMA =
      D.made(d -> new Interval(d.need(LOWER), d.need(UPPER)));
}
