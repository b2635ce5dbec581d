package org.caom2.model.issue;

/**
 * The name of one check. Codes are stable: reports, policies and bug reports refer to them. Each
 * has a page of its own under {@code docs/issues} and a golden test case.
 */
public interface Code {
  /** The dotted name in lower case, unique over all modules: {@code interval.order}. */
  String id();

  /** The severity of its findings unless a finding says otherwise. */
  Severity severity();

  /** What must hold, as one sentence: {@code The telescope is one of ours.} */
  String sentence();
}
