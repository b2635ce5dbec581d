package org.caom2.benchmarks;

import ca.nrc.cadc.caom2.Observation;
import ca.nrc.cadc.caom2.xml.JsonWriter;
import ca.nrc.cadc.caom2.xml.ObservationParsingException;
import ca.nrc.cadc.caom2.xml.ObservationReader;
import ca.nrc.cadc.caom2.xml.ObservationWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.caom2.model.schema.Version;

/** The reference as a black box. Its readers and writers are made once and used for everything. */
final class Reference {
  private static final ObservationReader VALIDATING = new ObservationReader(true);
  private static final ObservationReader TRUSTING = new ObservationReader(false);
  private static final Map<Version, ObservationWriter> XML =
      writers(version -> new ObservationWriter("caom2", version.namespace(), false));
  private static final Map<Version, ObservationWriter> JSON =
      writers(version -> new JsonWriter(false, version.namespace()));

  private Reference() {}

  private static Map<Version, ObservationWriter> writers(
      Function<Version, ObservationWriter> making) {
    Map<Version, ObservationWriter> writers = new EnumMap<>(Version.class);
    for (Version version : Version.values()) {
      if (knows(version)) {
        writers.put(version, making.apply(version));
      }
    }
    return writers;
  }

  /** Whether it has that version at all. */
  static boolean knows(Version version) {
    return version != Version.V2_5;
  }

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

  /** Writes a document in XML; returns how many bytes it has. */
  static int write(Observation observation, Version version) throws IOException {
    return write(XML, observation, version);
  }

  /** Writes a document in JSON, on one line; returns how many bytes it has. */
  static int writeJson(Observation observation, Version version) throws IOException {
    return write(JSON, observation, version);
  }

  private static int write(
      Map<Version, ObservationWriter> writers, Observation observation, Version version)
      throws IOException {
    ObservationWriter writer = writers.get(version);
    if (writer == null) {
      throw new IllegalArgumentException("it has no " + version);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(observation, out);
    return out.size();
  }

  /**
   * Whether it reads a document and writes it in both formats; unchecked exceptions are its way to
   * refuse, too.
   */
  static boolean masters(byte[] document, Version version) {
    try {
      Observation read = readValidated(document);
      write(read, version);
      writeJson(read, version);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
