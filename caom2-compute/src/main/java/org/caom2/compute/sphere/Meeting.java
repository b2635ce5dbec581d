package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;

/**
 * Where two edges of a loop that do not follow each other meet.
 *
 * @param first the number of an edge, or of the vertex that is on the other edge
 * @param second the number of the other edge, or of the other vertex
 * @param how how they meet
 * @param crosses whether the outline is on both sides of itself there
 * @param where the place
 */
record Meeting(int first, int second, How how, boolean crosses, S2Point where) {
  enum How {
    /** Two edges cross inside of both. */
    EDGES,
    /** Vertex first is inside edge second. */
    VERTEX_ON_EDGE,
    /** Vertices first and second are one point. */
    VERTICES
  }
}
