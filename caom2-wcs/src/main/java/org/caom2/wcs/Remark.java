package org.caom2.wcs;

import java.util.Objects;

/**
 * Something to say about a WCS: why it is not usable, or what was assumed to make it so.
 *
 * @param reason what kind of thing
 * @param message one line that names the values
 */
public record Remark(Reason reason, String message) {
  public Remark {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
  }

  /** Whether there is no WCS because of this. */
  public boolean fatal() {
    return reason.fatal();
  }
}
