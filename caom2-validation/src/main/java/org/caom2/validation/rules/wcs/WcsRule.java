package org.caom2.validation.rules.wcs;

import java.util.List;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;

/**
 * A rule on axes: how it is called, and how it looks. Rules of one family stand together in one
 * class, since they look at the same numbers.
 */
record WcsRule<T>(
    String id,
    Severity severity,
    Class<T> subject,
    List<Class<?>> among,
    String sentence,
    Check<T> how)
    implements Rule<T> {
  WcsRule(String id, Severity severity, Class<T> subject, String sentence, Check<T> how) {
    this(id, severity, subject, List.of(subject), sentence, how);
  }

  /** Looks at one object. */
  interface Check<T> {
    void check(T subject, Context context);
  }

  static <T> WcsRule<T> error(String id, Class<T> subject, String sentence, Check<T> how) {
    return new WcsRule<>(id, Severity.ERROR, subject, sentence, how);
  }

  static <T> WcsRule<T> warning(String id, Class<T> subject, String sentence, Check<T> how) {
    return new WcsRule<>(id, Severity.WARNING, subject, sentence, how);
  }

  static <T> WcsRule<T> information(String id, Class<T> subject, String sentence, Check<T> how) {
    return new WcsRule<>(id, Severity.INFORMATION, subject, sentence, how);
  }

  /** The same rule, but on some classes of its subject only. */
  WcsRule<T> among(Class<?>... classes) {
    return new WcsRule<>(id, severity, subject, List.of(classes), sentence, how);
  }

  @Override
  public boolean looksAt(Class<?> type) {
    return among.stream().anyMatch(each -> each.isAssignableFrom(type));
  }

  @Override
  public void check(T object, Context context) {
    how.check(object, context);
  }

  /** The path of a field below the subject. */
  static ModelPath below(Context context, Field<?, ?>... fields) {
    ModelPath path = context.path();
    for (Field<?, ?> field : fields) {
      path = path.field(field.name());
    }
    return path;
  }
}
