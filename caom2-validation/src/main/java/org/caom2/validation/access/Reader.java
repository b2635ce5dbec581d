package org.caom2.validation.access;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caom2.model.Artifact;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.vocab.ReleaseType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks for metadata or data at an instant. What was released before that instant is
 * for everybody; what was not is for those who are in one of its groups.
 *
 * <pre>{@code
 * Reader reader = new Reader(clock.instant(), groupsOfTheCaller);
 * if (reader.content(artifact, plane).granted()) { … }
 * }</pre>
 *
 * <p>Each thing is decided by itself: the metadata of a plane can be public while those of its
 * observation are not.
 *
 * <p>Source: CAOM 2.4: metaRelease, metaReadGroups, dataRelease, dataReadGroups,
 * Artifact.releaseType, contentRelease, contentReadGroups.
 *
 * @param at the instant; something is released at its date from the next millisecond on
 * @param groups the groups that the reader is in, by their identifiers; compared as URIs are
 */
public record Reader(Instant at, Set<URI> groups) {
  public Reader {
    Objects.requireNonNull(at, "at");
    groups = Set.copyOf(groups);
  }

  /** Somebody unknown: in no group. */
  public static Reader anonymous(Instant at) {
    return new Reader(at, Set.of());
  }

  /** Whether the reader may see an observation's own metadata. */
  public Access metadata(Observation observation) {
    return access(observation.metaRelease(), observation.metaReadGroups());
  }

  /** Whether the reader may see a plane's metadata, and which artifacts it has. */
  public Access metadata(Plane plane) {
    return access(plane.metaRelease(), plane.metaReadGroups());
  }

  /** Whether the reader may have a plane's data, where artifacts do not say otherwise. */
  public Access data(Plane plane) {
    return access(plane.dataRelease(), plane.dataReadGroups());
  }

  /**
   * Whether the reader may have the file of an artifact. Its own date and its own groups go before
   * those of the plane, each by itself; its release type tells which ones of the plane. An artifact
   * without a release type, which documents before 2.2 have, is taken for data.
   *
   * @param artifact the artifact
   * @param plane the plane that holds it
   */
  public Access content(Artifact artifact, Plane plane) {
    boolean meta = artifact.releaseType() == ReleaseType.META;
    Instant release = artifact.contentRelease();
    if (release == null) {
      release = meta ? plane.metaRelease() : plane.dataRelease();
    }
    List<URI> groupsOf = artifact.contentReadGroups();
    if (groupsOf.isEmpty()) {
      groupsOf = meta ? plane.metaReadGroups() : plane.dataReadGroups();
    }
    return access(release, groupsOf);
  }

  private Access access(@Nullable Instant release, List<URI> allowed) {
    boolean isPublic = release != null && release.isBefore(at);
    List<URI> shared = allowed.stream().filter(groups::contains).toList();
    return new Access(isPublic, shared, release, allowed);
  }
}
