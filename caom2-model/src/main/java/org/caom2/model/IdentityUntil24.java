package org.caom2.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.schema.Losses;
import org.caom2.model.schema.Version;

/**
 * What documents of 2.0 to 2.4 tell of who an observation and its planes are: collection,
 * observationID and productIDs, of which readers make URIs.
 */
final class IdentityUntil24 {
  private IdentityUntil24() {}

  /** Finds the URIs that are not those that the document will tell. */
  static void findLosses(Observation observation, Version version, Losses.Sink lost) {
    if (version.compareTo(Version.V2_5) >= 0) {
      return;
    }
    String id = observation.observationID();
    if (id == null || !isTrimmed(id)) {
      lost.add(
          path -> path.field("uri"),
          "collection and observationID cannot tell the uri " + observation.uri());
    }
    for (Plane plane : observation.planes()) {
      if (!isTold(observation.uri(), plane)) {
        lost.add(
            path -> plane.pathBelow(path).field("uri"),
            "a productID cannot tell the uri " + plane.uri());
      }
    }
  }

  /** The observation with the URIs that the document will tell. */
  static Observation told(Observation observation, Version version) {
    if (version.compareTo(Version.V2_5) >= 0) {
      return observation;
    }
    String id = observation.observationID();
    URI uri = observation.uri();
    if (id == null || !isTrimmed(id)) {
      String last = id == null ? lastOfUri(observation) : id.trim();
      uri = Identity.observation(observation.collection(), last);
    }
    boolean same = uri.equals(observation.uri());
    List<Plane> planes = new ArrayList<>();
    for (Plane plane : observation.planes()) {
      boolean told = isTold(uri, plane);
      same &= told;
      planes.add(
          told
              ? plane
              : plane.toBuilder().uri(Identity.plane(uri, plane.productID().trim())).build());
    }
    return same ? observation : observation.toBuilder().uri(uri).planes(planes).build();
  }

  private static boolean isTold(URI observation, Plane plane) {
    return Identity.isTold(observation, plane.uri()) && isTrimmed(plane.productID());
  }

  /** Blanks at the ends of an id are not part of it for readers. */
  private static boolean isTrimmed(String id) {
    return id.length() == id.trim().length();
  }

  /** The observationID where the URI tells none: its last component, as it stands. */
  static String lastOfUri(Observation observation) {
    String text = observation.uri().toString();
    return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('?')) + 1);
  }
}
