package org.caom2.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.CheckReturnValue;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.schema.Version;

/**
 * Checks observations against rules. Immutable and thread-safe.
 *
 * <pre>{@code
 * Outcome<Document> read = CaomXml.codec().keepingPlaces().readFrom(path);
 * List<Issue> findings = Validator.standard().validate(read.value());
 * }</pre>
 */
@CheckReturnValue
public final class Validator {
  private static final class Standard {
    private static final Validator ALL = load();

    private static Validator load() {
      List<Rule<?>> rules = new ArrayList<>();
      List<String> sets = new ArrayList<>();
      for (RuleSet set : ServiceLoader.load(RuleSet.class, Validator.class.getClassLoader())) {
        sets.add(set.name());
        rules.addAll(set.rules());
      }
      return new Validator(rules, sets, Limits.DEFAULT.issues());
    }
  }

  private final Map<String, Rule<?>> rules;
  private final List<String> sets;
  private final int limit;
  private final Map<Class<?>, List<Rule<?>>> bySubject = new ConcurrentHashMap<>();

  private Validator(Collection<Rule<?>> rules, List<String> sets, int limit) {
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
  }

  /** A validator with all rule sets that are found as services. */
  public static Validator standard() {
    return Standard.ALL;
  }

  /** A validator with these rules only. */
  public static Validator of(Rule<?>... rules) {
    return new Validator(Arrays.asList(rules), List.of(), Limits.DEFAULT.issues());
  }

  /** The same with more rules. */
  public Validator with(Rule<?>... more) {
    List<Rule<?>> all = new ArrayList<>(rules.values());
    all.addAll(Arrays.asList(more));
    return new Validator(all, sets, limit);
  }

  /** The same without the rules of these ids; ids of no rule are not minded. */
  public Validator without(String... ids) {
    Map<String, Rule<?>> fewer = new HashMap<>(rules);
    fewer.keySet().removeAll(Set.of(ids));
    return new Validator(
        rules.values().stream().filter(r -> fewer.containsKey(r.id())).toList(), sets, limit);
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
    List<Issue> found = new ArrayList<>();
    for (Issue issue : validate(document.observation(), document.version())) {
      found.add(issue.at(document.places().of(issue.path()).orElse(null)));
    }
    return List.copyOf(found);
  }

  /** What the rules find in an observation, judged as a document of that version. */
  public List<Issue> validate(Observation observation, Version version) {
    return new Walk(this, observation, version, limit).run();
  }

  /** The rules that look at objects of that class. */
  List<Rule<?>> rulesFor(Class<?> type) {
    return bySubject.computeIfAbsent(
        type,
        key ->
            rules.values().stream().filter(rule -> rule.subject().isAssignableFrom(key)).toList());
  }
}
