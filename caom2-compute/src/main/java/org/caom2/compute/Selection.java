package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.jspecify.annotations.Nullable;

/**
 * The chunks that take part in the coverage of a plane: those of its data ({@code this}, {@code
 * science} until 2.4); until 2.4, where there are none, those of type {@code calibration}. The
 * artifact has to be of the type, where one that says nothing is data; its parts and their chunks
 * have to be of it too, or say nothing.
 *
 * <p>Source: CAOM 2.4: Plane; CAOM 2.5: Plane, where only {@code this} counts.
 *
 * @param productType the type that was chosen; null if no chunk is of either
 * @param chunks the chunks of that type, in the order of the model
 */
record Selection(@Nullable ProductType productType, List<UsedChunk> chunks) {
  private static final Set<ProductType> DATA = Set.of(ProductType.THIS, ProductType.THIS_OF_2_4);

  /** What an artifact is that does not say it, as until 2.1 it need not. */
  private static final ProductType UNTOLD = ProductType.THIS;

  private static final Set<ProductType> CALIBRATION = Set.of(ProductType.CALIBRATION);

  static Selection of(Plane plane, Version version, ModelPath path) {
    List<UsedChunk> data = used(plane, DATA, path);
    if (!data.isEmpty()) {
      return new Selection(ProductType.THIS, data);
    }
    List<UsedChunk> calibration =
        version.compareTo(Version.V2_5) < 0 ? used(plane, CALIBRATION, path) : List.of();
    return new Selection(calibration.isEmpty() ? null : ProductType.CALIBRATION, calibration);
  }

  private static List<UsedChunk> used(Plane plane, Set<ProductType> types, ModelPath planePath) {
    List<UsedChunk> used = new ArrayList<>();
    for (Artifact artifact : plane.artifacts()) {
      ProductType type = artifact.productType();
      if (!types.contains(type == null ? UNTOLD : type)) {
        continue;
      }
      ModelPath path = artifact.pathBelow(planePath);
      for (Part part : artifact.parts()) {
        if (fits(part.productType(), types)) {
          add(part, types, part.pathBelow(path), used);
        }
      }
    }
    return List.copyOf(used);
  }

  private static void add(Part part, Set<ProductType> types, ModelPath path, List<UsedChunk> used) {
    for (Chunk chunk : part.chunks()) {
      if (fits(chunk.productType(), types)) {
        used.add(new UsedChunk(chunk, path));
      }
    }
  }

  private static boolean fits(@Nullable ProductType type, Set<ProductType> types) {
    return type == null || types.contains(type);
  }
}
