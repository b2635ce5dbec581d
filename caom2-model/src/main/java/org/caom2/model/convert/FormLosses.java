package org.caom2.model.convert;

import java.util.List;
import java.util.Objects;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an object loses in the structure that a version has for its class: one issue for each
 * field, or item of a list, however much is in it. For one use.
 */
final class FormLosses {
  private final Conversion to;
  private final Type<Object> type;
  private final ModelPath at;

  FormLosses(Conversion to, Type<Object> type, ModelPath at) {
    this.to = to;
    this.type = type;
    this.at = at;
  }

  /** Reports how an object differs from what it would read back as. */
  void report(Object value, Object back) {
    for (Field<Object, ?> field : type.fields()) {
      Object was = field.get(value);
      Object now = field.get(back);
      if (!Objects.equals(was, now)) {
        report(field, was, now, Differences.between(type, value, back, at));
      }
    }
  }

  private void report(
      Field<Object, ?> field, @Nullable Object was, @Nullable Object now, List<Difference> all) {
    ModelPath place = at.field(field.name());
    List<Difference> within = all.stream().filter(each -> isWithin(each, place)).toList();
    if (isNone(was)) {
      within.forEach(each -> to.add(DocumentCode.WRITE_GIVEN, each.path(), given(each)));
    } else if (!field.in(to.version())) {
      to.add(DocumentCode.WRITE_LOST, place, to.version() + " has no " + field.name());
    } else if (isNone(now)) {
      lost(place, "it would read back as nothing");
    } else if (was instanceof List<?> items && now instanceof List<?> held) {
      for (int i = 0; i < items.size(); i++) {
        ModelPath item = at.item(field.name(), i);
        if (i >= held.size()) {
          lost(item, "it would read back as nothing");
        } else {
          changed(item, within.stream().filter(each -> isWithin(each, item)).toList());
        }
      }
    } else {
      changed(place, within);
    }
  }

  private void changed(ModelPath place, List<Difference> within) {
    if (within.isEmpty()) {
      return;
    }
    Difference first = within.get(0);
    String now = first.right() == null ? "nothing" : first.right();
    if (within.size() == 1) {
      lost(first.path(), "it would read back as " + now);
    } else {
      String which = first.path().toString().substring(place.toString().length() + 1);
      lost(
          place,
          within.size()
              + " values of it would read back otherwise, the first, "
              + which
              + ", as "
              + now);
    }
  }

  private void lost(ModelPath path, String why) {
    to.add(DocumentCode.WRITE_LOST, path, to.version() + " cannot hold it: " + why);
  }

  private String given(Difference difference) {
    return to.version() + " tells it by what else is there; given as " + difference.right();
  }

  private static boolean isNone(@Nullable Object value) {
    return value == null || (value instanceof List<?> list && list.isEmpty());
  }

  private static boolean isWithin(Difference difference, ModelPath place) {
    for (ModelPath path = difference.path(); path != null; path = path.parent()) {
      if (path.equals(place)) {
        return true;
      }
    }
    return false;
  }
}
