package org.caom2.compute.sphere;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caom2.model.shape.Polygon;

/**
 * What is wrong with a polygon. Edges are the shorter arcs of great circles; the last point is
 * joined to the first. A point that is within 1e-15 rad (0.2 nanoarcseconds) of an edge is on it;
 * which side it is on otherwise is decided exactly, whatever the size of the polygon.
 *
 * @param flaws what is wrong, in the order of {@link Flaw.Kind}; of crossings and places that
 *     touch, the first 1,000
 * @param collinear vertices on the great circle from the vertex before to the one after, which are
 *     not wrong; counted from 0
 */
public record Verdict(List<Flaw> flaws, List<Integer> collinear) {
  private static final Set<Flaw.Kind> REGION =
      Set.of(
          Flaw.Kind.LONGITUDE_RANGE,
          Flaw.Kind.DUPLICATE_POINT,
          Flaw.Kind.CLOSING_DUPLICATE,
          Flaw.Kind.HEMISPHERE,
          Flaw.Kind.CLOCKWISE);

  public Verdict {
    flaws = List.copyOf(flaws);
    collinear = List.copyOf(collinear);
  }

  /** The verdict on a polygon, whatever its coordinates are. */
  public static Verdict of(Polygon polygon) {
    return new Judge(polygon.points()).verdict();
  }

  /** Whether nothing is wrong. */
  public boolean isValid() {
    return flaws.isEmpty();
  }

  /**
   * Whether a {@link Region} can be made of the polygon: nothing is wrong but points that repeat,
   * longitudes, or the winding.
   */
  public boolean isRegion() {
    return REGION.containsAll(kinds());
  }

  /** The first flaw. */
  public Optional<Flaw> first() {
    return flaws.stream().findFirst();
  }

  /** The word for the first flaw, or {@code ok}. */
  public String word() {
    return flaws.isEmpty() ? "ok" : flaws.get(0).kind().word();
  }

  /** The flaws of one kind. */
  public List<Flaw> of(Flaw.Kind kind) {
    return flaws.stream().filter(flaw -> flaw.kind() == kind).toList();
  }

  /** The kinds of all flaws. */
  public Set<Flaw.Kind> kinds() {
    return flaws.stream()
        .map(Flaw::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flaw.Kind.class)));
  }

  /** Whether there is a flaw of one of those kinds. */
  boolean hasAny(Collection<Flaw.Kind> kinds) {
    return flaws.stream().anyMatch(flaw -> kinds.contains(flaw.kind()));
  }

  /** The vertices that repeat the one before, or as the last the first. */
  Set<Integer> repeated() {
    Set<Integer> repeated = new HashSet<>();
    of(Flaw.Kind.DUPLICATE_POINT).forEach(flaw -> repeated.addAll(flaw.points()));
    of(Flaw.Kind.CLOSING_DUPLICATE).forEach(flaw -> repeated.addAll(flaw.points()));
    return repeated;
  }
}
