package org.caom2.cli;

import java.util.Iterator;
import org.caom2.batch.check.Checks;

/** The codes of all checks, for a shell to complete. */
final class CheckNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Checks.catalogue().keySet().iterator();
  }
}
