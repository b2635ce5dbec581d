package org.caom2.model.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.jspecify.annotations.Nullable;

/**
 * Tells an object in a text that is the same for two that are alike in all that is compared. It is
 * a text, not a list of values, since tables of texts stay fast whatever hashes documents choose.
 */
final class Likeness {
  private final Set<String> ignored;
  private final boolean contentOnly;

  private Likeness(Set<String> ignored, boolean contentOnly) {
    this.ignored = ignored;
    this.contentOnly = contentOnly;
  }

  /** In all fields but those. */
  static Likeness ofAll(Set<String> ignored) {
    return new Likeness(ignored, false);
  }

  /** In all fields but those, times and sums of entities. */
  static Likeness ofContent(Set<String> ignored) {
    return new Likeness(ignored, true);
  }

  /** The text of an object. */
  String of(Value<?> value, Object object) {
    StringBuilder text = new StringBuilder();
    value(value, object, text);
    return text.toString();
  }

  @SuppressWarnings("unchecked")
  private void value(Value<?> value, Object object, StringBuilder text) {
    if (value instanceof Type<?> type) {
      fields(type, object, text);
    } else if (value instanceof Choice<?> choice) {
      Type<?> type = ((Choice<Object>) choice).of(object).type();
      text.append(type.name());
      fields(type, object, text);
    } else {
      plain(object.toString(), text);
    }
  }

  @SuppressWarnings("unchecked")
  private void fields(Type<?> type, Object object, StringBuilder text) {
    text.append('{');
    for (Field<?, ?> declared : type.fields()) {
      Field<Object, Object> field = (Field<Object, Object>) declared;
      if (!ignored.contains(field.name()) && !(contentOnly && field.isUndigested())) {
        field(field, field.get(object), text);
      }
    }
    text.append('}');
  }

  private void field(Field<?, ?> field, @Nullable Object held, StringBuilder text) {
    if (held == null) {
      return;
    }
    text.append(field.name()).append('=');
    if (!(held instanceof List<?> items)) {
      value(field.value(), held, text);
      return;
    }
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(of(field.value(), item)));
    String key = field.keyName();
    if (key != null && ignored.contains(key)) {
      Collections.sort(texts);
    }
    texts.forEach(each -> plain(each, text));
  }

  /** With its length before it, no text can pass for two. */
  private static void plain(String each, StringBuilder text) {
    text.append(each.length()).append(':').append(each);
  }
}
