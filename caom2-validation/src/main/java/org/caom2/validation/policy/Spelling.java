package org.caom2.validation.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Version;

/** How versions spell a value. */
final class Spelling {
  private Spelling() {}

  /** What a text means in each version that takes it, spelt as in the newest. */
  static <T> Set<String> meanings(Scalar<T> scalar, String text) {
    Set<String> meanings = new LinkedHashSet<>();
    for (Version version : Version.values()) {
      List<Code> errors = new ArrayList<>();
      T value =
          scalar.parse(
              text,
              version,
              (code, message) -> {
                if (code.severity() == Severity.ERROR) {
                  errors.add(code);
                }
              });
      if (value != null && errors.isEmpty()) {
        meanings.add(scalar.format(value, Version.NEWEST));
      }
    }
    return meanings;
  }

  /** The texts of closed lists of any version. */
  static Set<String> closed(Scalar<?> scalar) {
    Set<String> texts = new LinkedHashSet<>();
    for (Version version : Version.values()) {
      texts.addAll(scalar.closedList(version));
    }
    return texts;
  }

  /** The text in a document of that version, in quotes, and that of the newest if it is another. */
  static <T> String shown(Scalar<T> scalar, T value, Version version) {
    String written = scalar.format(value, version);
    String newest = scalar.format(value, Version.NEWEST);
    return '"'
        + written
        + '"'
        + (written.equals(newest) ? "" : " (\"" + newest + "\" in " + Version.NEWEST.label() + ')');
  }
}
