package org.caom2.model;

import java.util.Objects;
import java.util.Optional;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Version;

/**
 * An observation as it was read: the observation itself does not know the version.
 *
 * @param version the version of the document
 * @param format the format of the document
 * @param observation the observation
 * @param places where in the document things are, if the reader was asked to keep that
 */
public record Document(Version version, Format format, Observation observation, Places places) {
  public Document {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(observation, "observation");
    Objects.requireNonNull(places, "places");
  }

  /** Where in the document something is. */
  @FunctionalInterface
  public interface Places {
    /** For documents whose places were not kept. */
    Places UNKNOWN = path -> Optional.empty();

    /** The place of what has that path, or of the nearest thing above it; empty if not kept. */
    Optional<Location> of(ModelPath path);
  }
}
