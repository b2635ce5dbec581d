package org.caom2.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.CheckReturnValue;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.CodeSet;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.validation.policy.Demand;
import org.caom2.validation.policy.NearMatches;
import org.caom2.validation.policy.Policy;
import org.caom2.validation.policy.PolicyCode;
import org.jspecify.annotations.Nullable;

/**
 * Checks observations against rules. Immutable and thread-safe.
 *
 * <pre>{@code
 * Outcome<Document> read = CaomXml.codec().keepingPlaces().readFrom(path);
 * Verdict verdict = Validator.standard().validate(read);
 * }</pre>
 */
@CheckReturnValue
public final class Validator {
  private static final class Standard {
    private static final Validator ALL = ofSets(RuleSet.installed());
    private static final Map<String, Code> CODES = codes();

    private static Map<String, Code> codes() {
      List<Code> codes = new ArrayList<>();
      codes.addAll(Arrays.asList(DocumentCode.values()));
      codes.addAll(CodeSet.installed());
      codes.addAll(Arrays.asList(PolicyCode.values()));
      codes.addAll(ALL.rules());
      RuleSet.installed().forEach(set -> codes.addAll(set.codes()));
      Map<String, Code> byId = new HashMap<>();
      codes.forEach(code -> byId.put(code.id(), code));
      return byId;
    }
  }

  private final Map<String, Rule<?>> rules;
  private final List<String> sets;
  private final int limit;
  private final Policy policy;
  private final Clock clock;
  private final Map<Class<?>, List<Rule<?>>> bySubject = new ConcurrentHashMap<>();

  /** The same without the policy, made when first needed. */
  private volatile @Nullable Validator plain;

  private Validator(
      Collection<Rule<?>> rules, List<String> sets, int limit, Policy policy, Clock clock) {
    Map<String, Rule<?>> byId = new LinkedHashMap<>();
    for (Rule<?> rule : rules) {
      Rule<?> other = byId.put(rule.id(), rule);
      if (other != null && other != rule) {
        throw new IllegalArgumentException("two rules are called " + rule.id());
      }
    }
    this.rules = byId;
    this.sets = List.copyOf(sets);
    this.limit = limit;
    this.policy = policy;
    this.clock = clock;
  }

  /** A validator with all rule sets that are found as services. */
  public static Validator standard() {
    return Standard.ALL;
  }

  /**
   * A validator with the rules of those sets.
   *
   * @throws ServiceConfigurationError if a set cannot give its rules, or has one whose id is that
   *     of another rule; it names the set
   */
  static Validator ofSets(List<RuleSet> installed) {
    Validator all = of();
    for (RuleSet set : installed) {
      try {
        List<String> sets = new ArrayList<>(all.sets);
        sets.add(set.name());
        List<Rule<?>> rules = new ArrayList<>(all.rules.values());
        rules.addAll(set.rules());
        all = new Validator(rules, sets, all.limit, Policy.NONE, all.clock);
      } catch (RuntimeException | LinkageError | AssertionError e) {
        throw new ServiceConfigurationError("rule set " + set.getClass().getName() + ": " + e, e);
      }
    }
    return all;
  }

  /** A validator with these rules only. */
  public static Validator of(Rule<?>... rules) {
    return new Validator(
        Arrays.asList(rules), List.of(), Limits.DEFAULT.issues(), Policy.NONE, Clock.systemUTC());
  }

  /** The same with more rules. */
  public Validator with(Rule<?>... more) {
    List<Rule<?>> all = new ArrayList<>(rules.values());
    all.addAll(Arrays.asList(more));
    return new Validator(all, sets, limit, policy, clock);
  }

  /** The same without the rules of these ids; ids of no rule are not minded. */
  public Validator without(String... ids) {
    Map<String, Rule<?>> fewer = new HashMap<>(rules);
    fewer.keySet().removeAll(Set.of(ids));
    return new Validator(
        rules.values().stream().filter(r -> fewer.containsKey(r.id())).toList(),
        sets,
        limit,
        policy,
        clock);
  }

  /**
   * The same under a policy, in the place of the one it had: its severities, without the checks
   * that it turns off, and with what it asks of fields. Rules of one's own have to be added {@link
   * #with before}.
   *
   * @throws IllegalArgumentException if the policy gives a severity to, or turns off, a check whose
   *     code is not among {@link #codes}, or gives a tolerance to a rule that is not among these or
   *     has none
   */
  public Validator under(Policy other) {
    refuseUnknown(other.severities().keySet());
    refuseUnknown(other.turnedOff().keySet());
    for (String code : other.tolerances().keySet()) {
      Rule<?> rule = rules.get(code);
      if (rule == null || rule.tolerance().isEmpty()) {
        throw new IllegalArgumentException(code + " is no rule with a tolerance");
      }
    }
    List<Rule<?>> all = new ArrayList<>();
    rules.values().stream().filter(rule -> !(rule instanceof PolicyRule)).forEach(all::add);
    for (PolicyCode code : PolicyCode.values()) {
      List<Demand> demands = other.demands().stream().filter(d -> d.code() == code).toList();
      if (!demands.isEmpty()) {
        all.add(new PolicyRule(code, demands));
      }
    }
    return new Validator(all, sets, limit, other, clock);
  }

  private void refuseUnknown(Set<String> named) {
    if (named.isEmpty()) {
      return;
    }
    Set<String> known = codes().keySet();
    for (String code : named) {
      if (!known.contains(code)) {
        throw new IllegalArgumentException(
            "no check is called \"" + code + '"' + NearMatches.hint(code, known));
      }
    }
  }

  /**
   * The checks that a policy can name, by their ids: the rules of this validator, all rules and
   * codes of the installed rule sets, also those that this validator is without, the codes of
   * policies, and those of reading: what every format has, and what the modules of formats and of
   * runs provide as {@link CodeSet}s. A module that is not on the class or module path has no codes
   * here.
   */
  public SortedMap<String, Code> codes() {
    SortedMap<String, Code> codes = new TreeMap<>(Standard.CODES);
    codes.putAll(rules);
    return Collections.unmodifiableSortedMap(codes);
  }

  /** The same with another clock, by which rules know what is in the future; it is UTC's else. */
  public Validator withClock(Clock other) {
    return new Validator(rules.values(), sets, limit, policy, other);
  }

  /** What time it is for rules that ask. */
  Clock clock() {
    return clock;
  }

  /** The policy that it validates under; {@link Policy#NONE} if it was given none. */
  public Policy policy() {
    return policy;
  }

  /** The rules, in the order they were given. */
  public List<Rule<?>> rules() {
    return List.copyOf(rules.values());
  }

  /** The names of the rule sets that take part. */
  public List<String> ruleSets() {
    return sets;
  }

  /** What the rules find in a document, at the places that its reader kept. */
  public List<Issue> validate(Document document) {
    return inspect(document, Unread.NOTHING).issues();
  }

  /** What the rules find in an observation, judged as a document of that version. */
  public List<Issue> validate(Observation observation, Version version) {
    return inspect(observation, version, Unread.NOTHING).issues();
  }

  /**
   * What reading a document found and what the rules find in it, all under the policy; in that
   * order.
   */
  public Verdict validate(Outcome<Document> read) {
    Document document = read.value();
    List<Issue> issues = new ArrayList<>();
    Map<String, Integer> turnedOff = new HashMap<>();
    boolean covered = policy.covers(document == null ? null : document.observation());
    for (Issue issue : read.issues()) {
      if (!covered) {
        issues.add(issue);
      } else if (policy.isOff(issue.code().id())) {
        turnedOff.merge(issue.code().id(), 1, Integer::sum);
      } else {
        issues.add(policy.judge(issue));
      }
    }
    if (document != null) {
      Verdict found = inspect(document, Unread.of(read.issues()));
      issues.addAll(found.issues());
      found.turnedOff().forEach((code, count) -> turnedOff.merge(code, count, Integer::sum));
    }
    return new Verdict(issues, turnedOff);
  }

  private Verdict inspect(Document document, Unread unread) {
    Verdict found = inspect(document.observation(), document.version(), unread);
    List<Issue> placed = new ArrayList<>();
    for (Issue issue : found.issues()) {
      placed.add(issue.at(document.places().of(issue.path()).orElse(null)));
    }
    return new Verdict(placed, found.turnedOff());
  }

  private Verdict inspect(Observation observation, Version version, Unread unread) {
    if (policy == Policy.NONE) {
      return new Walk(this, observation, version, unread, limit).run();
    }
    if (!policy.covers(observation)) {
      return withoutPolicy().inspect(observation, version, unread);
    }
    Walk walk = new Walk(this, observation, version, unread, limit);
    Verdict found = walk.run();
    Version target = policy.readyFor();
    return target == null || target == version
        ? found
        : Readiness.of(observation, target, found, this, unread, limit);
  }

  private Validator withoutPolicy() {
    Validator made = plain;
    if (made == null) {
      made = under(Policy.NONE);
      plain = made;
    }
    return made;
  }

  /** The rules that look at objects of that class. */
  List<Rule<?>> rulesFor(Class<?> type) {
    List<Rule<?>> known = bySubject.get(type);
    if (known == null) {
      known = rules.values().stream().filter(rule -> rule.looksAt(type)).toList();
      bySubject.put(type, known);
    }
    return known;
  }
}
