package org.caom2.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.caom2.model.schema.Version;

/** The versions as they are written on a command line, for a shell to complete. */
final class VersionLabels implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Version.values()).map(Version::label).iterator();
  }
}
