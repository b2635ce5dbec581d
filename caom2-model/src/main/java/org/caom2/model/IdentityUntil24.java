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
    if (observation.observationID() == null) {
      lost.add(
          path -> path.field("uri"),
          "collection and observationID cannot tell the uri " + observation.uri());
    }
    for (Plane plane : observation.planes()) {
      if (!Identity.isTold(observation.uri(), plane.uri())) {
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
    URI uri =
        observation.observationID() == null
            ? Identity.observation(observation.collection(), lastOfUri(observation))
            : observation.uri();
    boolean same = uri.equals(observation.uri());
    List<Plane> planes = new ArrayList<>();
    for (Plane plane : observation.planes()) {
      boolean told = Identity.isTold(uri, plane.uri());
      same &= told;
      planes.add(
          told ? plane : plane.toBuilder().uri(Identity.plane(uri, plane.productID())).build());
    }
    return same ? observation : observation.toBuilder().uri(uri).planes(planes).build();
  }

  /** The observationID where the URI tells none: its last component, as it stands. */
  static String lastOfUri(Observation observation) {
    String text = observation.uri().toString();
    return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('?')) + 1);
  }
}
