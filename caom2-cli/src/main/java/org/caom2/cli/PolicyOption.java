package org.caom2.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.caom2.batch.policy.PolicyFile;
import org.caom2.batch.source.Sources;
import org.caom2.cli.output.Output;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.validation.policy.BuiltInPolicies;
import org.caom2.validation.policy.NearMatches;
import org.caom2.validation.policy.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The policy that a command is to judge by. */
final class PolicyOption {
  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = {
        "Judge by a policy: a file in YAML or JSON, or obscore (what ObsCore needs) or 2.5 "
            + "(what conversion to 2.5 refuses).",
        "See docs/validating.md."
      })
  private @Nullable String named;

  /**
   * The policy; {@link Policy#NONE} if none is asked for. The faults of its file are told.
   *
   * @throws IllegalArgumentException if there is no such policy, or its file has faults
   */
  Policy policy(Output output) {
    String name = named;
    if (name == null) {
      return Policy.NONE;
    }
    Optional<Policy> builtIn = BuiltInPolicies.named(name);
    return builtIn.isPresent() ? builtIn.get() : ofFile(name, output);
  }

  /** The file of the policy, if it is asked for by one. */
  Optional<Path> file() {
    String name = named;
    try {
      return name == null || BuiltInPolicies.named(name).isPresent()
          ? Optional.empty()
          : Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty(); // Reading it tells.
    }
  }

  private static Policy ofFile(String name, Output output) {
    Outcome<Policy> read;
    try {
      Path file = Path.of(name);
      if (!Files.exists(file)) {
        throw new IllegalArgumentException(
            "No policy and no file is called '"
                + name
                + "'"
                + NearMatches.hint(name, BuiltInPolicies.names()));
      }
      read = PolicyFile.read(file);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("Not a path: '" + name + "'", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Cannot read the policy '" + name + "': " + Sources.reason(e), e);
    }
    Policy policy = read.value();
    for (Issue issue : read.issues()) {
      output.note("caom2: " + name + ":" + issue.at() + ": " + issue.message());
    }
    if (policy == null) {
      throw new IllegalArgumentException("The policy '" + name + "' has faults");
    }
    return policy;
  }
}
