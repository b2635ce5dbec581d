package org.caom2.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.caom2.model.Observation;
import org.caom2.validation.policy.NearMatches;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says which fields are not compared. */
final class IgnoredFields {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--ignore",
      paramLabel = "NAME",
      split = ",",
      description = {
        "Fields that are not compared, wherever they stand: names with commas between them.",
        "Without id, chunks are matched by what they hold. Can be given several times."
      })
  private Set<String> ignored = new LinkedHashSet<>();

  /**
   * The names of the fields.
   *
   * @throws ParameterException if no field has such a name
   */
  Set<String> names() {
    Set<String> known = new TreeSet<>();
    FieldNames.of(Observation.SCHEMA, known);
    for (String name : ignored) {
      if (!known.contains(name)) {
        String message = "No field is called '" + name + "'" + NearMatches.hint(name, known);
        CommandSpec of = command;
        throw of == null
            ? new IllegalArgumentException(message)
            : new ParameterException(of.commandLine(), message);
      }
    }
    return Set.copyOf(ignored);
  }
}
