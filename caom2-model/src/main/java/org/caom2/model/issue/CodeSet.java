package org.caom2.model.issue;

import java.util.List;
import java.util.ServiceLoader;

/**
 * The codes of what a module finds in documents: those that read a format, for instance, provide
 * theirs as a service, so that whoever names a check can be told whether there is such a check.
 */
public interface CodeSet {
  /** The codes. */
  List<? extends Code> codes();

  /** All codes that are found as services, of every module on the class or module path. */
  static List<Code> installed() {
    return ServiceLoader.load(CodeSet.class, CodeSet.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .<Code>flatMap(set -> set.codes().stream())
        .toList();
  }
}
