package org.caom2.batch.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caom2.batch.check.Checks;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.validation.Rule;
import org.caom2.validation.policy.NearMatches;
import org.caom2.validation.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Makes a policy of what a file says. For one file. */
final class PolicyMaker {
  private static final Set<String> KEYS =
      Set.of(
          "policy",
          "description",
          "collections",
          "ready",
          "severities",
          "off",
          "tolerances",
          "require",
          "allow");

  private final Faults faults;
  private final DemandMaker demands;

  PolicyMaker(Faults faults) {
    this.faults = faults;
    this.demands = new DemandMaker(faults);
  }

  /** The policy, as far as it could be made; null if nothing could. */
  @Nullable Policy make(Node root) {
    Members table = Members.of(root, KEYS, faults);
    if (table == null) {
      return null;
    }
    table.text("description");
    Node.Text name = table.text("policy");
    if (table.node("policy") == null) {
      faults.add(table.at(), "the name of the policy is missing: policy");
    }
    Policy.Builder policy = Policy.named(name == null ? "?" : name.text());
    policy.collections(table.texts("collections").toArray(String[]::new));
    ready(table.text("ready"), policy);
    table.each("severities", (code, level) -> severity(code, level, policy));
    table.each("off", (code, reason) -> off(code, reason, policy));
    table.each("tolerances", (code, value) -> tolerance(code, value, policy));
    for (Node item : table.items("require")) {
      demands.requirement(item).ifPresent(policy::demand);
    }
    for (Node item : table.items("allow")) {
      demands.restriction(item).ifPresent(policy::demand);
    }
    return policy.build();
  }

  private void ready(Node.@Nullable Text label, Policy.Builder policy) {
    if (label != null) {
      Optional<Version> version = Version.ofLabel(label.text());
      version.ifPresentOrElse(
          policy::readyFor,
          () ->
              faults.add(
                  label.at(), "no version is \"" + label.text() + "\": there are " + versions()));
    }
  }

  private static String versions() {
    return Stream.of(Version.values()).map(Version::label).collect(Collectors.joining(", "));
  }

  private void severity(String code, Node.Member member, Policy.Builder policy) {
    Severity severity = severityOf(Members.text(member.value(), faults), faults);
    if (isCheck(code, member.at()) && severity != null) {
      told(member.at(), () -> policy.severity(code, severity));
    }
  }

  private void off(String code, Node.Member member, Policy.Builder policy) {
    Node value = member.value();
    if (value instanceof Node.Nothing || (value instanceof Node.Text t && t.text().isBlank())) {
      faults.add(value.at(), "the reason for turning off " + code + " is missing");
      return;
    }
    Node.Text reason = Members.text(value, faults);
    if (isCheck(code, member.at()) && reason != null) {
      told(member.at(), () -> policy.off(code, reason.text()));
    }
  }

  private void tolerance(String code, Node.Member member, Policy.Builder policy) {
    Node.Text text = Members.text(member.value(), faults);
    if (!isCheck(code, member.at()) || text == null) {
      return;
    }
    if (!(Checks.catalogue().get(code) instanceof Rule<?> rule) || rule.tolerance().isEmpty()) {
      faults.add(member.at(), code + " has no tolerance; these have: " + tolerant());
      return;
    }
    try {
      double value = Double.parseDouble(text.text());
      told(text.at(), () -> policy.tolerance(code, value));
    } catch (NumberFormatException e) {
      faults.add(text.at(), "not a number: \"" + text.text() + '"');
    }
  }

  private static String tolerant() {
    return Checks.catalogue().values().stream()
        .filter(each -> each instanceof Rule<?> rule && rule.tolerance().isPresent())
        .map(Code::id)
        .collect(Collectors.joining(", "));
  }

  private boolean isCheck(String code, Location at) {
    Set<String> known = Checks.catalogue().keySet();
    if (known.contains(code)) {
      return true;
    }
    faults.add(at, "no check is called \"" + code + '"' + NearMatches.hint(code, known));
    return false;
  }

  private void told(Location at, Supplier<Policy.Builder> step) {
    attempt(at, step, faults);
  }

  /** What a step gives; empty, with its fault told, if it refuses what it is given. */
  static <T> Optional<T> attempt(Location at, Supplier<T> step, Faults faults) {
    try {
      return Optional.of(step.get());
    } catch (IllegalArgumentException e) {
      faults.add(at, String.valueOf(e.getMessage()).lines().findFirst().orElse("not usable"));
      return Optional.empty();
    }
  }

  /** The severity of that name; null, which is told, if it is none. */
  static @Nullable Severity severityOf(Node.@Nullable Text text, Faults faults) {
    if (text == null) {
      return null;
    }
    Set<String> labels = new LinkedHashSet<>();
    for (Severity severity : Severity.values()) {
      labels.add(severity.label());
      if (severity.label().equals(text.text().toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    faults.add(
        text.at(),
        "no severity is \""
            + text.text()
            + "\": there are "
            + String.join(", ", labels)
            + NearMatches.hint(text.text(), labels));
    return null;
  }

  /** The single member of a table, if it has one. */
  static Optional<Map.Entry<String, Node.Member>> single(Node.Members table) {
    return table.members().size() == 1
        ? Optional.of(List.copyOf(table.members().entrySet()).get(0))
        : Optional.empty();
  }
}
