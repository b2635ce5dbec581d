package org.caom2.compute.sphere;

import java.util.List;
import java.util.Objects;
import org.caom2.model.shape.Point;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a polygon.
 *
 * @param kind what it is
 * @param points the vertices concerned, counted from 0; an edge is told by the vertex it starts at
 * @param where the place on the sky, ICRS degrees, where there is one
 * @param message what it is in words, with the numbers of the vertices
 */
public record Flaw(Kind kind, List<Integer> points, @Nullable Point where, String message) {
  /**
   * The kinds of flaws, in the order in which they are told: the first makes the others doubtful.
   */
  public enum Kind {
    /** A coordinate is no number or infinite. Nothing else is looked at. */
    NOT_FINITE("not-finite"),
    /** There are fewer than three points. Nothing else is looked at. */
    TOO_FEW_POINTS("too-few-points"),
    /** A longitude is not within 0 to 360 degrees. */
    LONGITUDE_RANGE("longitude-range"),
    /** A latitude is not within -90 to 90 degrees. Nothing else is looked at. */
    LATITUDE_RANGE("latitude-range"),
    /** A point is the same as the one before: their separation is below 1e-17 rad. */
    DUPLICATE_POINT("duplicate-point"),
    /** The last point is the same as the first. */
    CLOSING_DUPLICATE("closing-duplicate"),
    /** An edge is 180 degrees long within 1e-9, so that it may run anywhere. */
    ANTIPODAL_EDGE("antipodal-edge"),
    /** Two edges cross, or the outline crosses itself where it meets a vertex. */
    SELF_INTERSECTING("self-intersecting"),
    /** All points are on one great circle within 1e-15 rad, or less than 1e-24 sr is enclosed. */
    DEGENERATE("degenerate"),
    /** Two edges that follow each other run back over each other. */
    SPIKE("spike"),
    /** A vertex is on another edge or vertex, within 1e-15 rad, and the outline does not cross. */
    SELF_TOUCHING("self-touching"),
    /** Half of the sky is enclosed, so that neither side is the smaller. */
    HEMISPHERE("hemisphere"),
    /** The points go around clockwise, east to the left: more than half of the sky is enclosed. */
    CLOCKWISE("clockwise"),
    /** So many edges are so close to each other that not all of them were looked at. */
    TOO_INTRICATE("too-intricate");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it, such as {@code self-intersecting}. */
    public String word() {
      return word;
    }
  }

  public Flaw {
    Objects.requireNonNull(kind, "kind");
    points = List.copyOf(points);
    Objects.requireNonNull(message, "message");
  }
}
