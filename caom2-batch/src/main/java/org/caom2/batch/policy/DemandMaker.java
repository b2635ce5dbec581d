package org.caom2.batch.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caom2.model.issue.Severity;
import org.caom2.validation.policy.Allowed;
import org.caom2.validation.policy.Condition;
import org.caom2.validation.policy.Demand;
import org.caom2.validation.policy.FieldPath;
import org.caom2.validation.policy.Requirement;
import org.caom2.validation.policy.Restriction;
import org.caom2.validation.policy.Scope;
import org.jspecify.annotations.Nullable;

/** Makes what a policy asks of fields of what a file says. For one file. */
final class DemandMaker {
  private static final List<String> SCOPE =
      List.of("path", "severity", "collections", "when", "because");
  private static final List<String> KINDS = List.of("values", "pattern", "schemes");
  private static final Set<String> OF_REQUIREMENTS = Set.copyOf(SCOPE);
  private static final Set<String> OF_RESTRICTIONS = both();

  private final Faults faults;

  DemandMaker(Faults faults) {
    this.faults = faults;
  }

  private static Set<String> both() {
    List<String> keys = new ArrayList<>(SCOPE);
    keys.addAll(KINDS);
    return Set.copyOf(keys);
  }

  /** A required field: its path alone, or a table. */
  Optional<Demand> requirement(Node node) {
    if (node instanceof Node.Text) {
      return path(Members.text(node, faults)).map(p -> new Requirement(p, Scope.EVERYWHERE));
    }
    Members table = Members.of(node, OF_REQUIREMENTS, faults);
    if (table == null) {
      return Optional.empty();
    }
    Scope scope = scope(table);
    return path(table).map(path -> new Requirement(path, scope));
  }

  /** A field whose values are told. */
  Optional<Demand> restriction(Node node) {
    Members table = Members.of(node, OF_RESTRICTIONS, faults);
    if (table == null) {
      return Optional.empty();
    }
    Scope scope = scope(table);
    Optional<FieldPath> path = path(table);
    Optional<Allowed> allowed = allowed(table);
    if (path.isEmpty() || allowed.isEmpty()) {
      return Optional.empty();
    }
    return PolicyMaker.attempt(
        table.at(), () -> new Restriction(path.get(), allowed.get(), scope), faults);
  }

  private Optional<Allowed> allowed(Members table) {
    List<String> given = KINDS.stream().filter(kind -> table.node(kind) != null).toList();
    if (given.size() != 1) {
      faults.add(
          table.at(),
          "one of values, pattern and schemes is wanted, not "
              + (given.isEmpty() ? "none" : String.join(" and ", given)));
      return Optional.empty();
    }
    if (given.get(0).equals("pattern")) {
      Node.Text text = table.text("pattern");
      return text == null
          ? Optional.empty()
          : PolicyMaker.attempt(text.at(), () -> ValuePattern.of(text.text()), faults);
    }
    String[] texts = table.texts(given.get(0)).toArray(String[]::new);
    if (texts.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        given.get(0).equals("values") ? Allowed.values(texts) : Allowed.schemes(texts));
  }

  private Optional<FieldPath> path(Members table) {
    if (table.node("path") == null) {
      faults.add(table.at(), "the path of a field is missing: path");
      return Optional.empty();
    }
    return path(table.text("path"));
  }

  private Optional<FieldPath> path(Node.@Nullable Text text) {
    return text == null
        ? Optional.empty()
        : PolicyMaker.attempt(text.at(), () -> FieldPath.of(text.text()), faults);
  }

  private Scope scope(Members table) {
    Scope scope = Scope.EVERYWHERE.in(table.texts("collections").toArray(String[]::new));
    Severity severity = PolicyMaker.severityOf(table.text("severity"), faults);
    if (severity != null) {
      scope = scope.as(severity);
    }
    Node.Text because = table.text("because");
    if (because != null) {
      scope = scope.because(because.text());
    }
    Node when = table.node("when");
    Optional<Condition> condition = when == null ? Optional.empty() : condition(when);
    return condition.isPresent() ? scope.when(condition.get()) : scope;
  }

  private Optional<Condition> condition(Node node) {
    Optional<Map.Entry<String, Node.Member>> only =
        node instanceof Node.Members table ? PolicyMaker.single(table) : Optional.empty();
    if (only.isEmpty()) {
      faults.add(node.at(), "a table of one path with its values is wanted here");
      return Optional.empty();
    }
    Node.Member member = only.get().getValue();
    Set<String> values = Set.copyOf(Members.texts(member.value(), faults));
    return PolicyMaker.attempt(member.at(), () -> FieldPath.of(only.get().getKey()), faults)
        .filter(path -> !values.isEmpty())
        .flatMap(
            path -> PolicyMaker.attempt(member.at(), () -> new Condition(path, values), faults));
  }
}
