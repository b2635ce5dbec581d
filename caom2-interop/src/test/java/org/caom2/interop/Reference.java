package org.caom2.interop;

import ca.nrc.cadc.caom2.Artifact;
import ca.nrc.cadc.caom2.CaomEntity;
import ca.nrc.cadc.caom2.Chunk;
import ca.nrc.cadc.caom2.Observation;
import ca.nrc.cadc.caom2.Part;
import ca.nrc.cadc.caom2.Plane;
import ca.nrc.cadc.caom2.xml.JsonWriter;
import ca.nrc.cadc.caom2.xml.ObservationParsingException;
import ca.nrc.cadc.caom2.xml.ObservationReader;
import ca.nrc.cadc.caom2.xml.ObservationWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.caom2.model.schema.Version;

/** The reference as a black box: bytes in, bytes and sums out. */
final class Reference {
  /** Its reader checks documents against their schema. */
  private static final ObservationReader READER = new ObservationReader(true);

  private Reference() {}

  /** The two sums of an entity as texts. */
  record Sums(String meta, String acc) {}

  /** It refuses a document. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(Exception cause) {
      super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
  }

  /** Reads a document, schema validation on. Unchecked exceptions are its way to refuse, too. */
  static Observation read(byte[] document) throws Refusal {
    try {
      return READER.read(new ByteArrayInputStream(document));
    } catch (ObservationParsingException | RuntimeException e) {
      throw new Refusal(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it refuses a document. */
  static boolean refuses(byte[] document) {
    try {
      read(document);
      return false;
    } catch (Refusal e) {
      return true;
    }
  }

  /** Writes a document of that version. */
  static byte[] write(Observation observation, Version version) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ObservationWriter("caom2", version.namespace(), false).write(observation, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes a document of that version in its JSON, which may be none. */
  static byte[] writeJson(Observation observation, Version version) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new JsonWriter(false, version.namespace()).write(observation, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The sums it computes, by kind and id. */
  static Map<String, Sums> sums(Observation observation) {
    Map<String, Sums> sums = new TreeMap<>();
    visit(observation, (kind, entity) -> sums.put(key(kind, entity.getID()), sums(entity)));
    return sums;
  }

  static String key(String kind, UUID id) {
    return kind + ' ' + id;
  }

  static Sums sums(CaomEntity entity) {
    URI meta = entity.computeMetaChecksum(md5());
    URI acc = entity.computeAccMetaChecksum(md5());
    return new Sums(meta.toString(), acc.toString());
  }

  /** Every entity with its kind, parents before children. */
  static void visit(Observation observation, BiConsumer<String, CaomEntity> visitor) {
    visitor.accept("observation", observation);
    for (Plane plane : observation.getPlanes()) {
      visitor.accept("plane", plane);
      for (Artifact artifact : plane.getArtifacts()) {
        visitor.accept("artifact", artifact);
        for (Part part : artifact.getParts()) {
          visitor.accept("part", part);
          for (Chunk chunk : part.getChunks()) {
            visitor.accept("chunk", chunk);
          }
        }
      }
    }
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }
}
