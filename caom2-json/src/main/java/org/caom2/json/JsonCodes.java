package org.caom2.json;

import java.util.List;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.CodeSet;

/** The codes of reading JSON, as a service. */
public final class JsonCodes implements CodeSet {
  /** Made where services are looked up. */
  public JsonCodes() {}

  @Override
  public List<Code> codes() {
    return List.of(JsonCode.values());
  }
}
