package org.caom2.model.schema;

import java.util.function.UnaryOperator;
import org.caom2.model.issue.ModelPath;

/**
 * Finds what a version cannot say of an object.
 *
 * @param <O> the class of the object
 */
@FunctionalInterface
public interface Losses<O> {
  /** Takes what is lost. */
  @FunctionalInterface
  interface Sink {
    /**
     * Adds a loss.
     *
     * @param where from the object's path to that of what is lost
     * @param message what is lost and why
     */
    void add(UnaryOperator<ModelPath> where, String message);
  }

  /** Adds what that version cannot say of the object. */
  void find(O value, Version version, Sink sink);
}
