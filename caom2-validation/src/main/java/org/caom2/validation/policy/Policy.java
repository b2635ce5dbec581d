package org.caom2.validation.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.caom2.model.Observation;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * What an archive asks of its documents: how bad the findings of a check are, which checks it does
 * without and why, which fields it requires, which values it allows. Immutable and thread-safe.
 *
 * <pre>{@code
 * Policy policy =
 *     Policy.named("ours")
 *         .severity("art.uri-scheme", Severity.ERROR)
 *         .off("poly.clockwise", "all our footprints turn so; mended in 2027")
 *         .require("Plane.position.bounds")
 *         .allow("Observation.collection", Allowed.values("OURS", "OURS-ARCHIVE"))
 *         .build();
 * Verdict verdict = Validator.standard().under(policy).validate(outcome);
 * }</pre>
 */
public final class Policy {
  /** Asks nothing and changes nothing. */
  public static final Policy NONE = named("none").build();

  private final String name;
  private final Map<String, Severity> severities;
  private final Map<String, String> turnedOff;
  private final Map<String, Double> tolerances;
  private final List<Demand> demands;
  private final Set<String> collections;
  private final @Nullable Version readyFor;

  private Policy(Builder builder) {
    name = builder.name;
    severities = Collections.unmodifiableMap(new LinkedHashMap<>(builder.severities));
    turnedOff = Collections.unmodifiableMap(new LinkedHashMap<>(builder.turnedOff));
    tolerances = Map.copyOf(builder.tolerances);
    demands = List.copyOf(builder.demands);
    collections = Collections.unmodifiableSet(new LinkedHashSet<>(builder.collections));
    readyFor = builder.readyFor;
  }

  /** Starts a policy of that name. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /**
   * Whether a policy has to leave a check as it is: where a document was not read to its end, what
   * follows was never looked at, and nobody can say that it is good.
   *
   * @param code the id of the check
   */
  public static boolean isFixed(String code) {
    return code.endsWith(".not-well-formed") || code.startsWith("limit.");
  }

  /** The name, for reports. */
  public String name() {
    return name;
  }

  /** The severities that it gives to all findings of a check, by the id of the check. */
  public Map<String, Severity> severities() {
    return severities;
  }

  /** The checks that it does without, by their ids, with the reasons. */
  public Map<String, String> turnedOff() {
    return turnedOff;
  }

  /** The tolerances that it gives to rules, by their ids. */
  public Map<String, Double> tolerances() {
    return tolerances;
  }

  /** The tolerance that it gives to a rule; empty if it leaves that to the rule. */
  public OptionalDouble tolerance(String code) {
    Double tolerance = tolerances.get(code);
    return tolerance == null ? OptionalDouble.empty() : OptionalDouble.of(tolerance);
  }

  /** What it asks of fields, in the order given. */
  public List<Demand> demands() {
    return demands;
  }

  /** The collections that it is for; none means all. */
  public Set<String> collections() {
    return collections;
  }

  /** The version that documents have to be ready for; null if that is not asked. */
  public @Nullable Version readyFor() {
    return readyFor;
  }

  /**
   * Whether it is for that observation.
   *
   * @param observation null if none could be read, which a policy for some collections is not for
   */
  public boolean covers(@Nullable Observation observation) {
    return collections.isEmpty()
        || (observation != null && collections.contains(observation.collection()));
  }

  /** Whether it does without that check. */
  public boolean isOff(String code) {
    return turnedOff.containsKey(code);
  }

  /** The issue with the severity that the policy gives to its check. */
  public Issue judge(Issue issue) {
    Severity severity = severities.get(issue.code().id());
    return severity == null || severity == issue.severity()
        ? issue
        : new Issue(severity, issue.code(), issue.path(), issue.at(), issue.message());
  }

  /**
   * All that it asks in one text, to be compared, also from one process to the next: two policies
   * with the same text judge alike. The name is not part of it.
   */
  public String asks() {
    return "severities "
        + severities
        + " off "
        + turnedOff.keySet()
        + " tolerances "
        + new TreeMap<>(tolerances)
        + " collections "
        + collections
        + " ready "
        + readyFor
        + " fields "
        + demands;
  }

  @Override
  public String toString() {
    return name;
  }

  /** A policy being made. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final Map<String, String> turnedOff = new LinkedHashMap<>();
    private final Map<String, Double> tolerances = new LinkedHashMap<>();
    private final List<Demand> demands = new ArrayList<>();
    private final Set<String> collections = new LinkedHashSet<>();
    private @Nullable Version readyFor;

    private Builder(String name) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a policy has a name");
      }
      this.name = name;
    }

    /**
     * All findings of that check have that severity. Whether there is such a check is known where
     * the policy is used: {@code Validator.under} refuses codes that nothing has.
     *
     * @throws IllegalArgumentException if the check {@linkplain #isFixed cannot be changed} or was
     *     turned off
     */
    public Builder severity(String code, Severity severity) {
      refuseFixed(code);
      refuseTwice(turnedOff, code);
      severities.put(code, Objects.requireNonNull(severity, "severity"));
      return this;
    }

    /**
     * That check is not made; what it would find is counted. Whether there is such a check is known
     * where the policy is used: {@code Validator.under} refuses codes that nothing has.
     *
     * @param reason why, for whoever reads the report
     * @throws IllegalArgumentException if the check {@linkplain #isFixed cannot be changed} or was
     *     given a severity, or the reason is blank
     */
    public Builder off(String code, String reason) {
      refuseFixed(code);
      refuseTwice(severities, code);
      if (reason.isBlank()) {
        throw new IllegalArgumentException("turning off " + code + " needs a reason");
      }
      turnedOff.put(code, reason);
      return this;
    }

    /**
     * The tolerance of a rule that has one, in the unit that its page tells.
     *
     * @throws IllegalArgumentException if it is negative, infinite or not a number
     */
    public Builder tolerance(String code, double tolerance) {
      if (!(tolerance >= 0) || Double.isInfinite(tolerance)) {
        throw new IllegalArgumentException("a tolerance is a number from 0, not " + tolerance);
      }
      tolerances.put(code, tolerance);
      return this;
    }

    /**
     * That field has to be there, everywhere, else it is an error.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    public Builder require(String path) {
      return demand(new Requirement(FieldPath.of(path), Scope.EVERYWHERE));
    }

    /**
     * That field has those values only, everywhere, else it is an error.
     *
     * @throws IllegalArgumentException if there is no such field, or it is no single value
     */
    public Builder allow(String path, Allowed allowed) {
      return demand(new Restriction(FieldPath.of(path), allowed, Scope.EVERYWHERE));
    }

    /** What is asked of a field. */
    public Builder demand(Demand demand) {
      demands.add(Objects.requireNonNull(demand, "demand"));
      return this;
    }

    /** The policy is for those collections only. */
    public Builder collections(String... names) {
      collections.addAll(Arrays.asList(names));
      return this;
    }

    /** Documents have to be ready for that version: nothing is lost or missing in it. */
    public Builder readyFor(Version version) {
      readyFor = version;
      return this;
    }

    /** The policy. */
    public Policy build() {
      return new Policy(this);
    }

    private static void refuseFixed(String code) {
      if (isFixed(code)) {
        throw new IllegalArgumentException(
            code + " cannot be changed: behind it nothing of the document was looked at");
      }
    }

    private static void refuseTwice(Map<String, ?> other, String code) {
      if (other.containsKey(code)) {
        throw new IllegalArgumentException(code + " is both turned off and given a severity");
      }
    }
  }
}
