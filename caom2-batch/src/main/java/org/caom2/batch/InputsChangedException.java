package org.caom2.batch;

/**
 * Thrown by a run that was to go on where another one stopped, when its inputs are not the same.
 */
public final class InputsChangedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputsChangedException(long finished) {
    super(
        finished == 1
            ? "the first input is not that of the run that was stopped"
            : "the first " + finished + " inputs are not those of the run that was stopped");
  }
}
