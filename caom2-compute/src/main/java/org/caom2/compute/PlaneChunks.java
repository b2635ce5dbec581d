package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Version;
import org.caom2.model.wcs.SpatialWCS;

/**
 * The chunks of a plane that take part in its coverage, each with what it covers on the sky. Who
 * needs both these and the coverage computes them once:
 *
 * <pre>{@code
 * PlaneChunks chunks = PlaneChunks.of(plane, Version.V2_4);
 * Coverage coverage = Coverage.of(chunks);
 * }</pre>
 */
public final class PlaneChunks {
  private final Plane plane;
  private final Version version;
  private final Selection selection;
  private final List<PlaneChunk> list;
  private final List<Issue> issues;

  private PlaneChunks(
      Plane plane,
      Version version,
      Selection selection,
      List<PlaneChunk> list,
      List<Issue> issues) {
    this.plane = plane;
    this.version = version;
    this.selection = selection;
    this.list = list;
    this.issues = issues;
  }

  /**
   * Chooses the chunks of a plane and computes their footprints.
   *
   * @param plane the plane; what it stores about its coverage plays no part
   * @param version of the document, by which chunks are chosen: until 2.4 those of calibrations
   *     take part where there are no others
   */
  public static PlaneChunks of(Plane plane, Version version) {
    return of(plane, version, images(plane));
  }

  /**
   * The same for one of the planes of an observation, whose images share the points that footprints
   * may have together: of many, those with curved edges are told by fewer points each.
   *
   * @param images how many there are, see {@link #images(Observation)}
   */
  public static PlaneChunks of(Plane plane, Version version, int images) {
    Selection selection = Selection.of(plane, version, path(plane));
    Findings findings = new Findings(List.of());
    EqualAxes<SpatialWCS, SkyImage> told = new EqualAxes<>(findings);
    List<PlaneChunk> list = new ArrayList<>();
    ImageShare share = ImageShare.of(images);
    for (UsedChunk used : selection.chunks()) {
      SpatialWCS position = used.chunk().position();
      list.add(
          new PlaneChunk(
              used,
              position == null
                  ? null
                  : told.of(position, () -> SkyImage.of(position, used, share, findings))));
    }
    return new PlaneChunks(plane, version, selection, List.copyOf(list), findings.toList());
  }

  /** How many chunks of an observation have positions, whichever take part. */
  public static int images(Observation observation) {
    return observation.planes().stream().mapToInt(PlaneChunks::images).sum();
  }

  private static int images(Plane plane) {
    return plane.artifacts().stream()
        .flatMap(artifact -> artifact.parts().stream())
        .mapToInt(part -> (int) part.chunks().stream().filter(c -> c.position() != null).count())
        .sum();
  }

  private static ModelPath path(Plane plane) {
    return plane.pathBelow(ModelPath.DOCUMENT);
  }

  /** The chunks, in the order of the model. */
  public List<PlaneChunk> list() {
    return list;
  }

  Plane plane() {
    return plane;
  }

  ModelPath path() {
    return path(plane);
  }

  Version version() {
    return version;
  }

  Selection selection() {
    return selection;
  }

  /** What was noted about positions. */
  List<Issue> issues() {
    return issues;
  }
}
