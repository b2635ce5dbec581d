package org.caom2.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.caom2.json.CaomJson;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;

/** Documents and archives that tests are made of. */
final class Samples {
  private Samples() {}

  /** A valid document. */
  static String xml(String observationID, Version version) {
    Entity entity = Entity.builder().id(new UUID(0, observationID.hashCode())).build();
    return CaomXml.codec()
        .toText(Observation.simple("TEST", observationID).entity(entity).build(), version)
        .orThrow();
  }

  /** A valid document of 2.4. */
  static String xml(String observationID) {
    return xml(observationID, Version.V2_4);
  }

  /** A valid document in JSON. */
  static String json(String observationID) {
    return CaomJson.codec()
        .toText(Observation.simple("TEST", observationID).build(), Version.V2_5)
        .orThrow();
  }

  /** A document with one error, in its fourth line. */
  static String faulty(String observationID) {
    String xml = xml(observationID);
    return xml.replace(
        "</caom2:observationID>\n",
        "</caom2:observationID>\n  <caom2:sequenceNumber>many</caom2:sequenceNumber>\n");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  /** A zip archive; names that end in a slash are folders. */
  static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A tar archive; names that end in a slash are folders. */
  static byte[] tar(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        // The last argument keeps a leading slash: such names must do no harm.
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey(), true);
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] tarGzip(Map<String, byte[]> members) throws IOException {
    return gzip(tar(members));
  }
}
