package org.caom2.compute;

import java.util.List;
import org.caom2.model.Chunk;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A chunk that takes part in the coverage of its plane; one of {@link PlaneChunks}. */
public final class PlaneChunk {
  private final UsedChunk used;
  private final @Nullable SkyImage image;

  PlaneChunk(UsedChunk used, @Nullable SkyImage image) {
    this.used = used;
    this.image = image;
  }

  /** The chunk. */
  public Chunk chunk() {
    return used.chunk();
  }

  /** Where it is, from the observation. */
  public ModelPath path() {
    return used.path();
  }

  /**
   * What it covers on the sky, ICRS: mostly one shape, which is valid. Empty if it has no position,
   * or none that can be computed.
   */
  public List<Shape> footprint() {
    return image == null ? List.of() : image.footprint();
  }

  @Nullable SkyImage image() {
    return image;
  }
}
