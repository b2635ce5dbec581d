package org.caom2.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.caom2.json.CaomJson;
import org.caom2.json.Dialect;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.testkit.ReferenceData;
import org.caom2.xml.CaomXml;

/**
 * Inputs to begin with: documents that are made here, and those of the reference data that are
 * small, where these are present. A fuzzer that has to find out by itself what a document looks
 * like does not come far.
 */
public final class Seeds {
  /** Larger documents would make everything slow. */
  private static final int LARGEST = 6_000;

  private static final Pattern WORD = Pattern.compile("(?:name|value)=\"([\\w.:/#+-]+)\"");

  private Seeds() {}

  /**
   * Writes the inputs for a target.
   *
   * @param arguments the target and a folder
   * @throws IOException if the folder cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Map<String, byte[]> seeds = of(Target.of(arguments[0]));
    for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
      Files.write(folder.resolve(seed.getKey()), seed.getValue());
    }
    Files.write(folder.resolveSibling("words"), words());
  }

  private static Map<String, byte[]> of(Target target) throws IOException {
    Map<String, byte[]> seeds = new TreeMap<>();
    switch (target) {
      case XML, TREE -> {
        seeds.putAll(documents(true, false));
        seeds.putAll(references(".xml"));
      }
      case JSON -> {
        seeds.putAll(documents(false, true));
        seeds.putAll(references(".json"));
      }
      case WORK -> {
        seeds.putAll(documents(true, true));
        seeds.putAll(references(".xml"));
      }
      case ARCHIVE -> {
        Map<String, byte[]> members = documents(true, false);
        members.keySet().removeIf(name -> !name.contains("-2-"));
        seeds.put("zip", zip(members));
        seeds.put("tar", tar(members));
      }
      default -> {
        // These are small enough to be found by the fuzzer, and there are committed ones.
      }
    }
    return seeds;
  }

  private static Map<String, byte[]> documents(boolean xml, boolean json) {
    Map<String, byte[]> made = new TreeMap<>();
    for (Version version : Version.values()) {
      for (int seed = 0; seed < 5; seed++) {
        RandomObservations random = RandomObservations.of(version).siblings(1);
        Observation one =
            (seed == 4 ? random.density(1).valid() : random.density(0.2 * seed)).observation(seed);
        String name = "made-" + seed + '-' + version.label();
        if (xml) {
          put(made, name + ".xml", CaomXml.codec().toText(one, version).orThrow());
        }
        for (Dialect dialect : json ? Dialect.values() : new Dialect[0]) {
          put(
              made,
              name + '-' + dialect + ".json",
              CaomJson.codec().compact().writing(dialect).toText(one, version).orThrow());
        }
      }
    }
    return made;
  }

  private static void put(Map<String, byte[]> made, String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LARGEST) {
      made.put(name, bytes);
    }
  }

  private static Map<String, byte[]> references(String ending) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    Path corpus = ReferenceData.folder().map(folder -> folder.resolve("corpus")).orElse(null);
    if (corpus == null || !Files.isDirectory(corpus)) {
      return found;
    }
    try (Stream<Path> walk = Files.walk(corpus)) {
      for (Path file : walk.filter(each -> each.toString().endsWith(ending)).sorted().toList()) {
        if (Files.size(file) <= LARGEST) {
          found.put("reference-" + found.size() + ending, Files.readAllBytes(file));
        }
      }
    }
    return found;
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write('Z');
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write('T');
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  /** The names and terms of all schemas, as the fuzzer wants them. */
  private static List<String> words() {
    Set<String> words = new TreeSet<>();
    for (Version version : Version.values()) {
      words.add(version.namespace());
      Matcher matcher = WORD.matcher(CaomXml.schema(version));
      while (matcher.find()) {
        words.add(matcher.group(1));
      }
    }
    return words.stream().map(word -> '"' + word + '"').toList();
  }
}
