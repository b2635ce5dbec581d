package org.caom2.batch.across;

import java.util.List;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.CodeSet;

/** The codes of checks across documents, as a service. */
public final class RunCodes implements CodeSet {
  /** Made where services are looked up. */
  public RunCodes() {}

  @Override
  public List<Code> codes() {
    return List.of(RunCode.values());
  }
}
