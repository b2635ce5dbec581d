package org.caom2.xml;

import java.util.List;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.CodeSet;

/** The codes of reading XML, as a service. */
public final class XmlCodes implements CodeSet {
  /** Made where services are looked up. */
  public XmlCodes() {}

  @Override
  public List<Code> codes() {
    return List.of(XmlCode.values());
  }
}
