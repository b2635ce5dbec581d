package org.caom2.cli.source;

import org.caom2.batch.source.Sources;
import org.caom2.cli.output.Output;
import org.caom2.model.wording.Counted;

/**
 * Tells of archives in folders and archives, which are not opened and would be missed: the first
 * few by name when they are met, the others by their number.
 */
public final class PassedOver {
  private static final int NAMED = 10;

  private final Output output;
  private long archives;

  /** None yet. */
  public PassedOver(Output output) {
    this.output = output;
  }

  /** Takes note of a file that was skipped. */
  public void add(String label) {
    if (Sources.isArchive(label) && ++archives <= NAMED) {
      output.note(
          "caom2: " + label + ": skipped; archives are opened if they are named in the command");
    }
  }

  /** Tells of those that were not named. */
  public void end() {
    if (archives > NAMED) {
      output.note(
          "caom2: " + Counted.of(archives - NAMED, "more archive", "more archives") + " skipped");
    }
  }
}
