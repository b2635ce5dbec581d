package org.caom2.validation.rules;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.vocab.ProductType;

/** What is in artifacts. */
final class Contents {
  /** What calibrates data. */
  static final Set<ProductType> FOR_CALIBRATION =
      Set.of(
          ProductType.CALIBRATION,
          new ProductType("bias"),
          new ProductType("dark"),
          new ProductType("flat"));

  private Contents() {}

  /** What the parts of an artifact and their chunks tell of what they are. */
  static Stream<ProductType> productTypes(Artifact artifact) {
    return artifact.parts().stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.ofNullable(part.productType()),
                    part.chunks().stream().map(Chunk::productType).filter(Objects::nonNull)));
  }
}
