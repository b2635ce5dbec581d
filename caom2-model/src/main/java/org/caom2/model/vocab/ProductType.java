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
 * What an artifact, part or chunk is to the data of its plane: a term of the IVOA DataLink
 * vocabulary.
 *
 * <p>What 2.5 calls {@code this}, the data themselves, earlier versions call {@code science}. The
 * word {@code this} of 2.4 is kept apart, as {@link #THIS_OF_2_4}: no other version can say it.
 * Closed up to 2.3, open from 2.4 on.
 *
 * @param value the term as the newest version spells it; a term of another vocabulary of 2.4 has
 *     its namespace before it: {@code namespace#term}
 */
public record ProductType(String value) {
  /** The vocabulary. */
  public static final Vocabulary<ProductType> SCALAR =
      Vocabulary.named("ProductType", ProductType::new, ProductType::value)
          .closed(until(V2_3))
          .term("this", "science", until(V2_4))
          .terms(since(V2_5), "this")
          .term("http://www.opencadc.org/caom2/ProductType#this", "this", between(V2_4, V2_4))
          .terms(ALL, "calibration", "auxiliary", "preview", "noise", "weight")
          .terms(until(V2_4), "info")
          .terms(until(V2_3), "catalog")
          .term("catalog", "http://www.opencadc.org/caom2/ProductType#catalog", between(V2_4, V2_4))
          .terms(since(V2_2), "thumbnail")
          .terms(since(V2_4), "bias", "coderived", "dark", "documentation", "error", "flat")
          .terms(since(V2_4), "preview-image", "preview-plot")
          .alias("science", "this", since(V2_5))
          .build();

  /** The data of the plane; {@code science} until 2.4. */
  public static final ProductType THIS = new ProductType("this");

  /** The word {@code this} in a document of 2.4. */
  public static final ProductType THIS_OF_2_4 =
      new ProductType("http://www.opencadc.org/caom2/ProductType#this");

  /** Data to calibrate with. */
  public static final ProductType CALIBRATION = new ProductType("calibration");

  /** Data that go with others. */
  public static final ProductType AUXILIARY = new ProductType("auxiliary");

  /** A preview. */
  public static final ProductType PREVIEW = new ProductType("preview");

  /** A small preview. */
  public static final ProductType THUMBNAIL = new ProductType("thumbnail");

  /** Noise of the data. */
  public static final ProductType NOISE = new ProductType("noise");

  /** Weights of the data. */
  public static final ProductType WEIGHT = new ProductType("weight");

  /** A description (until 2.4). */
  public static final ProductType INFO = new ProductType("info");

  /** A catalogue (until 2.3); a term of CAOM itself in 2.4. */
  public static final ProductType CATALOG = new ProductType("catalog");

  public ProductType {
    Objects.requireNonNull(value, "value");
  }

  /** The term. */
  @Override
  public String toString() {
    return value;
  }
}
