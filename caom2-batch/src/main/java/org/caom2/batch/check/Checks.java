package org.caom2.batch.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import org.caom2.model.issue.Code;
import org.caom2.validation.Validator;

/**
 * All checks: those of the readers, of policies, across documents, and the rules that are found as
 * services; what {@link Validator#codes} gives.
 */
public final class Checks {
  private static final SortedMap<String, Code> ALL = Validator.standard().codes();

  private Checks() {}

  /**
   * The page that explains a check, in Markdown; empty for a check that has none, as those of rules
   * of one's own.
   */
  public static Optional<String> page(String id) {
    if (!ALL.containsKey(id)) {
      return Optional.empty();
    }
    try (InputStream in = Checks.class.getResourceAsStream("pages/" + id + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The checks by their ids. */
  public static SortedMap<String, Code> catalogue() {
    return ALL;
  }
}
