package org.caom2.model.vocab;

import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.ALL;
import static org.caom2.model.schema.Versions.between;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.util.Objects;
import org.caom2.model.schema.Vocabulary;

/**
 * What the data of a plane are: a term of the IVOA product-type vocabulary. Open from 2.3 on.
 *
 * @param value the term as the newest version spells it; a term of another vocabulary of 2.3 or 2.4
 *     has its namespace before it: {@code namespace#term}
 */
public record DataProductType(String value) {
  /** The vocabulary. */
  public static final Vocabulary<DataProductType> SCALAR =
      Vocabulary.named("DataProductType", DataProductType::new, DataProductType::value)
          .closed(until(V2_2))
          .terms(ALL, "image", "spectrum", "timeseries", "visibility", "cube")
          .terms(since(V2_3), "sed", "measurements", "event")
          .term("event", "eventlist", until(V2_2))
          .terms(until(V2_2), "catalog")
          .term(
              "catalog",
              "http://www.opencadc.org/caom2/DataProductType#catalog",
              between(V2_3, V2_4))
          .terms(since(V2_5), "catalog")
          .alias("eventlist", "event", since(V2_3))
          .build();

  /** An image. */
  public static final DataProductType IMAGE = new DataProductType("image");

  /** A spectrum. */
  public static final DataProductType SPECTRUM = new DataProductType("spectrum");

  /** A time series. */
  public static final DataProductType TIMESERIES = new DataProductType("timeseries");

  /** Interferometric visibilities. */
  public static final DataProductType VISIBILITY = new DataProductType("visibility");

  /** An array with more than two axes. */
  public static final DataProductType CUBE = new DataProductType("cube");

  /** A list of events; {@code eventlist} until 2.2. */
  public static final DataProductType EVENT = new DataProductType("event");

  /** A spectral energy distribution. */
  public static final DataProductType SED = new DataProductType("sed");

  /** A list of derived measurements. */
  public static final DataProductType MEASUREMENTS = new DataProductType("measurements");

  /** A catalogue; a term of CAOM itself in 2.3 and 2.4. */
  public static final DataProductType CATALOG = new DataProductType("catalog");

  public DataProductType {
    Objects.requireNonNull(value, "value");
  }

  /** The term. */
  @Override
  public String toString() {
    return value;
  }
}
