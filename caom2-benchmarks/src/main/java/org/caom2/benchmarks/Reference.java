package org.caom2.benchmarks;

import ca.nrc.cadc.caom2.Observation;
import ca.nrc.cadc.caom2.xml.ObservationParsingException;
import ca.nrc.cadc.caom2.xml.ObservationReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The reference as a black box. */
final class Reference {
  private static final ObservationReader VALIDATING = new ObservationReader(true);
  private static final ObservationReader TRUSTING = new ObservationReader(false);

  private Reference() {}

  /** Reads a document and checks it against its schema. */
  static Observation readValidated(byte[] document) throws IOException {
    return read(VALIDATING, document);
  }

  /** Reads a document without its schema. */
  static Observation readUnvalidated(byte[] document) throws IOException {
    return read(TRUSTING, document);
  }

  private static Observation read(ObservationReader reader, byte[] document) throws IOException {
    try {
      return reader.read(new ByteArrayInputStream(document));
    } catch (ObservationParsingException e) {
      throw new IOException(e);
    }
  }

  /** Whether it reads a document; unchecked exceptions are its way to refuse, too. */
  static boolean reads(byte[] document) {
    try {
      readValidated(document);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
