package org.caom2.fuzz;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.caom2.json.CaomJson;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.validation.checksum.Checksums;
import org.caom2.xml.CaomXml;

/** Writes an archive of as many documents as wanted, for the script scale. */
public final class ManyDocuments {
  private final List<String> names = new ArrayList<>();
  private final List<String> templates = new ArrayList<>();

  private ManyDocuments() {}

  /**
   * Writes the archive.
   *
   * @param arguments the file, ending in {@code .tar.gz}; how many documents; documents that they
   *     are made of, each in turn in XML, in JSON, and with another identifier
   * @throws IOException if something cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    ManyDocuments many = new ManyDocuments();
    for (int i = 2; i < arguments.length; i++) {
      many.template(CaomXml.read(Path.of(arguments[i])).orThrow());
    }
    many.write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  private void template(Document document) {
    Observation bare = Checksums.drop(document.observation());
    Version version = document.version();
    String id = Objects.requireNonNull(bare.observationID());
    add("xml", CaomXml.codec().toText(bare, version).orThrow(), id);
    add("json", CaomJson.codec().compact().toText(bare, version).orThrow(), id);
  }

  private void add(String ending, String text, String id) {
    names.add("%08d." + ending);
    templates.add(text.replace("%", "%%").replace(id, "O%1$08d"));
  }

  private void write(Path file, int count) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      for (int i = 0; i < count; i++) {
        int template = i % templates.size();
        byte[] bytes =
            String.format(Locale.ROOT, templates.get(template), i).getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry =
            new TarArchiveEntry(String.format(Locale.ROOT, names.get(template), i));
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
  }
}
