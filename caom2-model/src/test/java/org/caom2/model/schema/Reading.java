package org.caom2.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caom2.model.issue.Code;

/** What a scalar reads in a text: the value, and the codes that it reports. */
record Reading(Object value, List<String> codes) {
  static Reading of(Scalar<?> scalar, String text, Version version) {
    List<Code> codes = new ArrayList<>();
    Object value = scalar.parse(text, version, (code, message) -> codes.add(code));
    return new Reading(value, codes.stream().map(Code::id).collect(Collectors.toList()));
  }
}
