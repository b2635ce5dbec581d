package org.caom2.batch.across;

import java.util.List;
import org.caom2.batch.sort.Entry;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.jspecify.annotations.Nullable;

/**
 * Where something is named in a run.
 *
 * @param name what is named: an identifier or id
 * @param document which document of the run, counted from 0
 * @param label where that document is
 * @param observation the identifier of its observation
 * @param path the path of what has the name, or refers to it
 * @param place line and column, empty if not known
 * @param more what else has to be known of it, empty if nothing
 */
record Mention(
    String name,
    String document,
    String label,
    String observation,
    String path,
    String place,
    String more) {
  /** What is kept under the key, but for the name, which is in it. */
  static String[] values(
      String document,
      String label,
      String observation,
      ModelPath path,
      @Nullable Location place,
      String more) {
    return new String[] {
      document, label, observation, path.toString(), place == null ? "" : place.toString(), more
    };
  }

  static Mention of(Entry entry) {
    List<String> v = entry.values();
    String key = entry.key();
    return new Mention(Kind.name(key), v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5));
  }

  /** Whether both are in one document, or in documents of different observations. */
  boolean concerns(Mention other) {
    return document.equals(other.document) || !observation.equals(other.observation);
  }

  /** Where it is, for a person. */
  String where() {
    return path.isEmpty() ? label : label + " " + path;
  }

  Finding finding(Code code, String message) {
    ModelPath at = path.isEmpty() ? ModelPath.DOCUMENT : ModelPath.DOCUMENT.field(path);
    return new Finding(label, Issue.of(code, at, message).at(location()));
  }

  private @Nullable Location location() {
    int colon = place.indexOf(':');
    return colon < 0
        ? null
        : new Location(
            Integer.parseInt(place.substring(0, colon)),
            Integer.parseInt(place.substring(colon + 1)));
  }
}
