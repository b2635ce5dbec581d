package org.caom2.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The different names in a document, each with its prefix: of elements and attributes, of prefixes
 * where they are declared, and targets of processing instructions. The parser takes time with the
 * square of how many there are.
 */
final class Names {
  private static final int LIMIT = 10_000;

  private final Set<String> met = new HashSet<>();

  /** The parser keeps the prefixes of targets to itself, so that each has to count. */
  private int instructions;

  /**
   * Takes note of the names where the parser stands.
   *
   * @throws LimitedStream.TooLong if there are too many by now
   */
  void meet(XMLStreamReader2 at) throws LimitedStream.TooLong {
    if (at.getEventType() == XMLStreamConstants.START_ELEMENT) {
      met.add(at.getPrefixedName());
      for (int i = 0; i < at.getAttributeCount(); i++) {
        String prefix = at.getAttributePrefix(i);
        String name = at.getAttributeLocalName(i);
        met.add(prefix == null || prefix.isEmpty() ? name : prefix + ':' + name);
      }
      for (int i = 0; i < at.getNamespaceCount(); i++) {
        met.add("xmlns:" + at.getNamespacePrefix(i));
      }
    } else if (at.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      met.add(at.getPITarget());
      instructions++;
    }
    if (met.size() > LIMIT) {
      throw new LimitedStream.TooLong("a document of more than " + LIMIT + " different names");
    }
    if (instructions > LIMIT) {
      throw new LimitedStream.TooLong(
          "a document of more than " + LIMIT + " processing instructions");
    }
  }
}
