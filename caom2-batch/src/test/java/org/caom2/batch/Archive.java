package org.caom2.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;

/** Documents and archives that tests are made of. */
final class Archive {
  private Archive() {}

  /** A valid document of 2.4. */
  static String xml(String observationID) {
    Entity entity = Entity.builder().id(new UUID(0, observationID.hashCode())).build();
    return xml(Observation.simple("TEST", observationID).entity(entity).build());
  }

  static String xml(Observation observation) {
    return CaomXml.codec().toText(observation, Version.V2_4).orThrow();
  }

  /** A document with an error. */
  static String faulty(String observationID) {
    return xml(observationID)
        .replace(
            "</caom2:observationID>\n",
            "</caom2:observationID>\n  <caom2:sequenceNumber>many</caom2:sequenceNumber>\n");
  }

  /** A tar archive of so many documents, of which each seventh has an error, and other files. */
  static Path tar(Path file, int count) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      for (int i = 0; i < count; i++) {
        String id = "o" + i;
        add(tar, id + ".xml", i % 7 == 6 ? faulty(id) : xml(id));
        if (i % 10 == 3) {
          add(tar, id + ".txt", "no document");
        }
      }
    }
    return file;
  }

  private static void add(TarArchiveOutputStream tar, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }
}
