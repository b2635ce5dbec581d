package org.caom2.validation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.caom2.model.Observation;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Issues;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.validation.policy.Policy;
import org.jspecify.annotations.Nullable;

/** One walk of a validator through an observation; the context of its rules. For one use. */
final class Walk implements Context {
  private final Validator validator;
  private final Observation observation;
  private final Version version;
  private final Issues issues;
  private final Map<String, Integer> turnedOff = new HashMap<>();
  private final List<Object> ancestors = new ArrayList<>();
  private final Map<Class<?>, Map<Object, Object>> shared = new HashMap<>();
  private final Instant now;
  private final Unread unread;
  private ModelPath path = ModelPath.DOCUMENT;
  private @Nullable Type<?> type;
  private @Nullable Rule<?> rule;

  /**
   * A walk.
   *
   * @param unread where reading refused something
   */
  Walk(Validator validator, Observation observation, Version version, Unread unread, int limit) {
    this.validator = validator;
    this.observation = observation;
    this.version = version;
    this.unread = unread;
    this.issues = new Issues(limit);
    this.now = validator.clock().instant();
  }

  Verdict run() {
    value(Observation.SCHEMA, observation, ModelPath.DOCUMENT);
    return new Verdict(issues.toList(), turnedOff);
  }

  @SuppressWarnings("unchecked")
  private void value(Value<?> kind, Object value, ModelPath at) {
    if (kind instanceof Choice<?> choice) {
      object(((Choice<Object>) choice).of(value).type(), value, at);
    } else if (kind instanceof Type<?> type) {
      object(type, value, at);
    }
  }

  private void object(Type<?> declared, Object value, ModelPath at) {
    check(declared, value, at);
    ancestors.add(value);
    fields(declared, value, at);
    ancestors.remove(ancestors.size() - 1);
  }

  @SuppressWarnings("unchecked")
  private void fields(Type<?> owner, Object value, ModelPath at) {
    for (Field<?, ?> declared : owner.fields()) {
      Field<Object, Object> field = (Field<Object, Object>) declared;
      if (field.value() instanceof Scalar<?>) {
        continue;
      }
      Object held = field.get(value);
      if (held == null) {
        continue;
      }
      if (field.cardinality() == Field.Cardinality.SPLICE) {
        check((Type<?>) field.value(), held, at);
      } else if (field.isList()) {
        int index = 0;
        for (Object item : (List<?>) held) {
          value(field.value(), item, field.path(at, value, item, index));
          index++;
        }
      } else {
        value(field.value(), held, at.field(field.name()));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private void check(Type<?> declared, Object value, ModelPath at) {
    for (Rule<?> each : validator.rulesFor(value.getClass())) {
      rule = each;
      type = declared;
      path = at;
      try {
        ((Rule<Object>) each).check(value, this);
      } catch (RuntimeException | LinkageError | AssertionError e) {
        throw new IllegalStateException("rule " + each.id() + " failed" + where(at) + ": " + e, e);
      }
    }
  }

  private static String where(ModelPath at) {
    return at.equals(ModelPath.DOCUMENT) ? "" : " at " + at;
  }

  @Override
  public Version version() {
    return version;
  }

  @Override
  public Observation observation() {
    return observation;
  }

  @Override
  public <A> Optional<A> ancestor(Class<A> type) {
    for (int i = ancestors.size() - 1; i >= 0; i--) {
      if (type.isInstance(ancestors.get(i))) {
        return Optional.of(type.cast(ancestors.get(i)));
      }
    }
    return Optional.empty();
  }

  @Override
  public <V> V shared(Object of, Class<V> kind, Supplier<V> compute) {
    Map<Object, Object> known = shared.computeIfAbsent(kind, k -> new IdentityHashMap<>());
    Object value = known.get(of);
    if (value == null) {
      value = compute.get();
      known.put(of, value);
    }
    return kind.cast(value);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Type<?> type() {
    Type<?> declared = type;
    if (declared == null) {
      throw new IllegalStateException("a context is valid during a check only");
    }
    return declared;
  }

  @Override
  public ModelPath path() {
    return path;
  }

  @Override
  public double tolerance() {
    Rule<?> asking = finder();
    return validator.policy().tolerance(asking.id()).orElseGet(() -> asking.tolerance().orElse(0));
  }

  @Override
  public boolean isUnread(ModelPath at) {
    return unread.at(at);
  }

  @Override
  public void report(String message) {
    add(null, path, message);
  }

  @Override
  public void report(Field<?, ?> field, String message) {
    add(null, path.field(field.name()), message);
  }

  @Override
  public void report(Field<?, ?> field, int item, String message) {
    add(null, path.item(field.name(), item), message);
  }

  @Override
  public void report(Severity severity, Field<?, ?> field, String message) {
    add(severity, path.field(field.name()), message);
  }

  @Override
  public void report(Severity severity, Field<?, ?> field, int item, String message) {
    add(severity, path.item(field.name(), item), message);
  }

  @Override
  public void report(Severity severity, ModelPath at, String message) {
    add(severity, at, message);
  }

  private void add(@Nullable Severity severity, ModelPath at, String message) {
    Rule<?> finder = finder();
    Policy policy = validator.policy();
    if (policy.isOff(finder.id())) {
      turnedOff.merge(finder.id(), 1, Integer::sum);
      return;
    }
    Severity told = severity == null ? finder.severity() : severity;
    issues.add(policy.judge(new Issue(told, finder, at, null, message)));
  }

  private Rule<?> finder() {
    Rule<?> finder = rule;
    if (finder == null) {
      throw new IllegalStateException("a context is valid during a check only");
    }
    return finder;
  }
}
