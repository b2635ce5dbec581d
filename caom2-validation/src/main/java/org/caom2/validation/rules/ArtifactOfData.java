package org.caom2.validation.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caom2.model.Artifact;
import org.caom2.model.Plane;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.CalibrationLevel;
import org.caom2.model.vocab.ProductType;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * Planes whose artifacts all go with data that are not there. Terms that are not of the vocabulary
 * may be data. Source: CAOM: Artifact.productType; IVOA DataLink, semantics.
 */
final class ArtifactOfData extends ModelRule<Plane> {
  /** What is not the data of a plane in any version. */
  private static final Set<ProductType> WITH_DATA =
      Stream.of(
              "auxiliary",
              "documentation",
              "error",
              "info",
              "noise",
              "preview",
              "preview-image",
              "preview-plot",
              "thumbnail",
              "weight")
          .map(ProductType::new)
          .collect(Collectors.toUnmodifiableSet());

  private static final ProductType CODERIVED = new ProductType("coderived");

  ArtifactOfData() {
    super(
        "art.product-type",
        Severity.WARNING,
        Plane.class,
        "A plane whose data exist has an artifact that is the data.");
  }

  @Override
  public void check(Plane plane, Context context) {
    CalibrationLevel level = plane.calibrationLevel();
    if (level == null
        || level == CalibrationLevel.PLANNED
        || plane.artifacts().isEmpty()
        || context.isUnread(context.path())) {
      return;
    }
    Set<String> told = new LinkedHashSet<>();
    for (Artifact artifact : plane.artifacts()) {
      ProductType type = artifact.productType();
      if (type == null
          || mayBeData(type, context.version())
          || Contents.productTypes(artifact).anyMatch(t -> mayBeData(t, context.version()))) {
        return;
      }
      told.add(type.toString());
    }
    context.report(
        Plane.ARTIFACTS,
        "no data: calibrationLevel "
            + level.value()
            + ", and the artifacts are "
            + String.join(", ", told));
  }

  /** Until 2.4, files for calibration are data of a plane; since 2.5, they go with its data. */
  private static boolean mayBeData(ProductType type, Version version) {
    boolean isBeside =
        version.compareTo(Version.V2_5) >= 0
            && (Contents.FOR_CALIBRATION.contains(type) || type.equals(CODERIVED));
    return !isBeside && !WITH_DATA.contains(type);
  }
}
