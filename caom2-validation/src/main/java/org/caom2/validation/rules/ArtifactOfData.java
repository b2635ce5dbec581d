package org.caom2.validation.rules;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/**
 * Planes whose artifacts all go with data that are not there. Terms that are not of the vocabulary
 * may be data. Source: CAOM: Artifact.productType; IVOA DataLink, semantics.
 */
final class ArtifactOfData extends ModelRule<Plane> {
  /** What is not the data of a plane in any version. */
  private static final List<String> WITH_DATA =
      List.of(
          "auxiliary",
          "documentation",
          "error",
          "info",
          "noise",
          "preview",
          "preview-image",
          "preview-plot",
          "thumbnail",
          "weight");

  /** Until 2.4, what a plane of a calibration holds; since 2.5, what goes with its data. */
  private static final List<String> OF_CALIBRATIONS =
      List.of("bias", "calibration", "coderived", "dark", "flat");

  private final Map<Version, Set<ProductType>> withData = new EnumMap<>(Version.class);

  ArtifactOfData() {
    super(
        "art.product-type",
        Severity.WARNING,
        Plane.class,
        "Among the artifacts of a plane whose data exist are the data.");
    for (Version version : Version.values()) {
      List<String> ofCalibrations =
          version.compareTo(Version.V2_5) < 0 ? List.of() : OF_CALIBRATIONS;
      withData.put(
          version,
          Stream.of(WITH_DATA, ofCalibrations)
              .flatMap(List::stream)
              .map(ProductType::new)
              .collect(Collectors.toUnmodifiableSet()));
    }
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
    Set<ProductType> types = withData.getOrDefault(context.version(), Set.of());
    Set<String> told = new LinkedHashSet<>();
    for (Artifact artifact : plane.artifacts()) {
      ProductType type = artifact.productType();
      if (mayBeData(type, types) || holdsData(artifact, types)) {
        return;
      }
      told.add(String.valueOf(type));
    }
    context.report(
        Plane.ARTIFACTS,
        "no data: calibrationLevel "
            + level.value()
            + ", and the artifacts are "
            + String.join(", ", told));
  }

  private static boolean mayBeData(@Nullable ProductType type, Set<ProductType> withData) {
    return type == null || !withData.contains(type);
  }

  /** Parts and chunks tell what they are themselves. */
  private static boolean holdsData(Artifact artifact, Set<ProductType> withData) {
    return Contents.productTypes(artifact).anyMatch(type -> mayBeData(type, withData));
  }
}
