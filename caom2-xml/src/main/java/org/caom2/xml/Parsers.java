package org.caom2.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Where parsers come from. A factory keeps the names of all documents that its parsers have read,
 * so that documents made for it could fill the memory; it is replaced before they can. Thread-safe.
 */
final class Parsers {
  /** How many bytes of documents a factory is good for. */
  private static final long ENOUGH = 1 << 20;

  private static final AtomicLong READ = new AtomicLong();

  private static volatile InputFactoryImpl factory = make();

  private Parsers() {}

  private static InputFactoryImpl make() {
    InputFactoryImpl made = new InputFactoryImpl();
    made.setProperty(XMLInputFactory.IS_COALESCING, false);
    made.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    made.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return made;
  }

  /** The factory of today: no external entities, texts in as many pieces as they come. */
  static InputFactoryImpl factory() {
    return factory;
  }

  /** A document of that many bytes was read to its end, which is when its names are kept. */
  static void read(long bytes) {
    if (READ.addAndGet(bytes) > ENOUGH) {
      READ.set(0);
      factory = make();
    }
  }
}
